"""The report as one HTML file: no script, nothing from elsewhere, readable on light and on dark."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from callhint.labs.report import wording
from callhint.labs.report.drawing import Markup, bar, columns, element, joined
from callhint.labs.report.tables import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from callhint.labs.report.tables import Details, Measures, RuleTable, Tables
    from callhint.model import Note

_CODE = re.compile(r"`([^`\n]+)`")
_MOST_UNREAD = 1000
_PARTS = (
    ("at-once", "corrected at the next run"),
    ("later", "corrected later"),
    ("open", "not corrected"),
    ("unknown", "not known: from notebooks"),
)
_HEAD = ("mistakes", "corrected or not", "students", "corrected", "at the next run", "tries", "time", "step")


def render(tables: Tables, title: str, documentation: Callable[[str], str | None], note: Callable[[str], Note | None]) -> str:
    """The page. `documentation` and `note` tell what callhint and the course have to say to a rule."""
    style = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("style", Markup(style)),
    )
    main = element("main", element("h1", title), *_overview(tables), *(_rule(rule, tables, documentation, note) for rule in tables.rules))
    return f"<!DOCTYPE html>\n{element('html', head, element('body', main), lang='en')}\n"


def _overview(tables: Tables) -> Iterator[Markup]:
    total = tables.total
    yield element(
        "p",
        f"{wording.read(tables)}: ",
        element("b", wording.count(total.mistakes, "mistake")),
        f" by {wording.count(total.students, 'student')}.",
    )
    if tables.sources > 1:
        yield element("p", wording.TWICE)
    if tables.rules:
        yield element("h2", "Which mistakes")
        yield _legend(total)
        most = max(rule.measures.mistakes for rule in tables.rules)
        yield _table("mistake", [(_link(rule.rule), rule.measures) for rule in tables.rules], most)
        yield from _pictures("all mistakes", tables.details, tables)
        yield element("h2", "In which exercises")
        if tables.all_places > len(tables.places):
            yield element("p", f"The {len(tables.places)} with the most mistakes, of {tables.all_places:,}.")
        most = max(place.measures.mistakes for place in tables.places)
        rows = [(_place(place.lab, place.exercise, _link(place.most_frequent)), place.measures) for place in tables.places]
        yield _table("lab, exercise, and its most frequent mistake", rows, most)
    if tables.unread:
        yield element("h2", "Left out")
        items = [element("li", element("code", unread.file), f": {unread.why}") for unread in tables.unread[:_MOST_UNREAD]]
        yield element("details", element("summary", f"{wording.count(len(tables.unread), 'file')}, or part of it"), element("ul", *items))


def _rule(rule: RuleTable, tables: Tables, documentation: Callable[[str], str | None], note: Callable[[str], Note | None]) -> Markup:
    parts = [element("h2", rule.rule), *_documented(documentation(rule.rule) or "")]
    course = note(rule.rule)
    if course is not None:
        link = [" ", element("a", course.url, href=course.url)] if course.url.startswith(("https://", "http://")) else []
        parts.append(element("p", element("b", "The course: "), course.text, *link, class_="note"))
    most = max(place.measures.mistakes for place in rule.places)
    parts += [
        _table("where it is made most often", [(_place(place.lab, place.exercise), place.measures) for place in rule.places], most),
        *_pictures(rule.rule, rule.details, tables),
        element("p", element("a", "Back to all mistakes", href="#")),
    ]
    return element("section", *parts, id=_anchor(rule.rule))


def _documented(text: str) -> Iterator[Markup]:
    """What callhint knows of a rule, without what is for its authors."""
    for paragraph in text.split("\n\n"):
        lines = [line for line in paragraph.strip().splitlines() if not line.startswith("Fix safety:")]
        separate = [Markup("<br>") if line.startswith(("Fails:", "Works:")) else " " for line in lines]
        parts = [part for line, before in zip(lines, separate, strict=True) for part in (before, *_marked(line))]
        if parts:
            yield element("p", *parts[1:])


def _marked(line: str) -> Iterator[str]:
    for index, part in enumerate(_CODE.split(line)):
        yield element("code", part) if index % 2 else part


def _pictures(of: str, details: Details, tables: Tables) -> Iterator[Markup]:
    if len(tables.moments) > 1 and details.over_time:
        numbers = dict(details.over_time)
        over_time = [(wording.moment(moment, tables.unit), numbers.get(moment, 0)) for moment in tables.moments]
        yield _figure(f"Mistakes by {tables.unit}", columns(f"{of} by {tables.unit}", over_time))
    if any(details.duration):
        yield _figure(
            "Time to correction", columns(f"{of} by time to correction", list(zip(wording.limits(), details.duration, strict=True)))
        )
    if any(details.steps):
        steps = [(f"{number} {name}", count) for number, (name, count) in enumerate(zip(STEPS, details.steps, strict=True), 1)]
        yield _figure("Last step of help that was opened", columns(f"{of} by last step of help", steps))


def _figure(caption: str, picture: Markup) -> Markup:
    return element("figure", element("figcaption", caption), picture)


def _table(title: str, rows: Sequence[tuple[Markup, Measures]], most: int) -> Markup:
    head = element("tr", element("th", title, scope="col"), *(element("th", name, scope="col") for name in _HEAD))
    body = (element("tr", element("th", name, scope="row"), *_cells(measures, most)) for name, measures in rows)
    return element("div", element("table", element("thead", head), element("tbody", *body)), class_="scroll")


def _cells(measures: Measures, most: int) -> Iterator[Markup]:
    at_once = measures.at_next_run / measures.followed if measures.followed else None
    yield element("td", wording.number(measures.mistakes))
    yield element("td", bar(list(zip((kind for kind, _ in _PARTS), _split(measures), strict=True)), most))
    for text in (
        wording.number(measures.students),
        wording.share(measures.share_corrected),
        wording.share(at_once),
        wording.number(measures.median_tries),
        wording.duration(measures.median_seconds),
        wording.number(measures.median_step),
    ):
        yield element("td", text)


def _split(measures: Measures) -> tuple[int, ...]:
    later, left = measures.corrected - measures.at_next_run, measures.followed - measures.corrected
    return measures.at_next_run, later, left, measures.mistakes - measures.followed


def _legend(total: Measures) -> Markup:
    shown = [part for part, number in zip(_PARTS, _split(total), strict=True) if number]
    keys = [element("span", bar([(kind, 1)], 1), f" {name}") for kind, name in shown]
    return element("p", *keys, " Tries, time and step are medians; tries and time of the mistakes that were corrected.", class_="legend")


def _place(lab: str, exercise: str, *more: Markup) -> Markup:
    parts = [element("span", lab), *([element("span", exercise)] if exercise and exercise != lab else []), *more]
    return joined([part for index, part in enumerate(parts) for part in ([Markup("<br>")] if index else []) + [part]])


def _link(rule: str) -> Markup:
    return element("a", rule, href=f"#{_anchor(rule)}")


def _anchor(rule: str) -> str:
    return f"rule-{rule.replace('/', '-')}"
