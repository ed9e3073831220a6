"""What an outcome is worth: one verdict, and the faults of form that no case may have.

Verdicts, worst first:
  crash   the session broke, or the original error was not shown or not reported
  noise   something was said where nothing should be
  false   the hint says what it must not say, or another rule spoke than the case names
  mute    nothing was said where something should be
  vague   the hint lacks what it must name
  nofix   no correction was offered where one should be
  badfix  the correction raised, or the check failed after it
  ok
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from importlib import resources
from typing import TYPE_CHECKING, Any

import jsonschema

from tests.harness import origins
from tests.harness.outcome import MIME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.harness.casefile import Case
    from tests.harness.outcome import Bundle, Outcome

TOLERABLE = ("mute", "vague", "nofix", "badfix")
"""The verdicts that `tests/cases/shortfalls.txt` may list: callhint falls short, but misleads nobody."""

MIME_TYPES = {"text/plain", "text/html", "text/markdown", MIME}
# Where the makers of a framework document it.
OFFICIAL = (
    *("https://keras.io/", "https://www.tensorflow.org/", "https://docs.pytorch.org/", "https://docs.python.org/"),
    *("https://pandas.pydata.org/", "https://matplotlib.org/", "https://scikit-learn.org/", "https://numpy.org/"),
)
MAX_TITLE = 72
MAX_WORDS = 160
MAX_HTML = 6 * 1024


@dataclass(frozen=True, slots=True)
class Verdict:
    name: str
    why: str = ""


def judge(case: Case, outcome: Outcome) -> Verdict:  # noqa: PLR0911  # the ladder of verdicts, one return per step
    if outcome.broken:
        return Verdict("crash", outcome.broken)
    if not outcome.said:
        return Verdict("crash", "the fail cell raised nothing")
    if not outcome.traceback:
        return Verdict("crash", "the native traceback was not shown")
    if not re.search(case.error, outcome.said, re.DOTALL):
        return Verdict("crash", f"the error was reported as {outcome.said[:300]!r}")
    hint = outcome.hint
    if case.expect == "silent":
        return Verdict("ok") if hint is None else Verdict("noise", f"{hint['rule']}: {hint['title']}")
    if hint is None:
        return Verdict("mute", outcome.said[:200])
    said = told(hint)
    for pattern in case.must_not_say:
        if match := re.search(pattern, said, re.IGNORECASE):
            return Verdict("false", f"says {match[0]!r}")
    if case.rule not in {None, hint["rule"]}:
        return Verdict("false", f"{hint['rule']} spoke, not {case.rule}: {hint['title']}")
    if lacking := [pattern for pattern in case.must_mention if not re.search(pattern, said, re.IGNORECASE)]:
        return Verdict("vague", f"lacks {lacking}; title: {hint['title']!r}")
    if case.expect == "diagnosis":
        return Verdict("ok")
    if outcome.correction_error is None:
        return Verdict("nofix", hint["title"])
    if outcome.correction_error:
        return Verdict("badfix", f"the correction raised {outcome.correction_error[:300]}")
    if outcome.check_error:
        return Verdict("badfix", f"the check: {outcome.check_error[:300]}")
    return Verdict("ok")


def told(hint: dict[str, Any]) -> str:
    """All that a hint says in its own words."""
    return "\n".join(_strings(hint))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in {"error", "text", "diff"}:  # the user's own text explains nothing
                yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def faults(case: Case, outcome: Outcome) -> list[str]:
    """What is wrong with the form of what was shown, right or not."""
    found = []
    if outcome.stray_cards:
        found.append(f"a card was shown after {outcome.stray_cards}")
    if outcome.changed_names:
        found.append(f"explaining the error changed the namespace: {outcome.changed_names}")
    if outcome.logged:
        found.append(f"callhint logged {outcome.logged}")
    if outcome.unstable:
        found.append(outcome.unstable)
    if wrongly := [finding for finding in outcome.findings if finding.split(" ")[0] in case.near_miss_of]:
        found.append(f"a near miss was taken for the mistake: {wrongly}")
    if case.expect == "silent" and outcome.findings and not outcome.hint:
        found.append(f"nothing was shown, but something was found: {outcome.findings}")
    if len(outcome.cards) > 1:
        found.append(f"{len(outcome.cards)} cards were shown")
    if outcome.correction_error and outcome.hint and outcome.hint["corrections"][0]["applicability"] == "safe":
        found.append(f"a correction that is called safe raised {outcome.correction_error[:200]}")
    if outcome.untranslated:
        found.append(f"no translation reaches {outcome.untranslated}")
    if outcome.lost_comments:
        found.append(f"the snippet lost {outcome.lost_comments}")
    for card in outcome.cards:
        found += _faults_of_bundle(card)
        found += _faults_of_texts(card[MIME], case)
        found += _faults_of_html(card.get("text/html", ""))
    if outcome.hint and (fault := origins.fault(case, outcome.hint)):
        found.append(fault)
    return found


def _faults_of_bundle(card: Bundle) -> Iterator[str]:
    if card.keys() != MIME_TYPES:
        yield f"the card has the MIME types {sorted(card)}"
    for error in jsonschema.Draft202012Validator(_schema()).iter_errors(card[MIME]):
        yield f"the JSON at {error.json_path}: {error.message[:200]}"


def _faults_of_texts(hint: dict[str, Any], case: Case) -> Iterator[str]:
    title = hint["title"]
    if len(title) > MAX_TITLE:
        yield f"the title has {len(title)} characters, more than {MAX_TITLE}: {title!r}"
    if title.rstrip("`").endswith("."):
        yield f"the title ends with a period: {title!r}"
    for correction in hint["corrections"]:
        if correction["applicability"] == "safe" and correction["reruns"]:
            yield f"a correction that runs something again is called safe: {correction['title']!r}"
    pages = [doc["url"] for doc in hint["docs"]]
    if not hint["rule"].startswith("python/") and (len(pages) != 1 or not pages[0].startswith(OFFICIAL)):
        yield f"a framework's rule links one page of its documentation, not {pages}"
    corrections = [correction["title"] for correction in hint["corrections"]]
    texts = [title, hint["why"], *corrections, *(doc["title"] for doc in hint["docs"])]
    for text in texts:
        prose = re.sub(r"`[^`]*`", "", text)
        if mark := re.search(r"[?!]", prose):
            yield f"a text holds {mark[0]!r}: {text!r}"
        if address := re.search(r"\b0x[0-9a-fA-F]{4,}", text):
            yield f"a text holds the address {address[0]!r}: {text!r}"
        for placeholder in re.findall(r"\{[A-Za-z_][\w.]*\}", text):
            if placeholder not in case.program:  # an f-string of the user's may be quoted
                yield f"a text holds the placeholder {placeholder!r}: {text!r}"
        if text.count("`") % 2:
            yield f"a text has an unpaired backtick: {text!r}"
    words = len(" ".join([title, hint["why"], *corrections]).split())
    if words > MAX_WORDS:
        yield f"the texts have {words} words, more than {MAX_WORDS}"


def _faults_of_html(html: str) -> Iterator[str]:
    if (size := len(html.encode())) > MAX_HTML:
        yield f"the card has {size} bytes of HTML, more than {MAX_HTML}"
    parser = _Forbidden()
    parser.feed(html)
    parser.close()
    yield from (f"the card holds {thing}" for thing in parser.found)


class _Forbidden(HTMLParser):
    """Finds what a notebook's sanitizer drops or what disturbs the page around a card."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "style", "h1", "h2", "h3", "h4", "h5", "h6"}:
            self.found.append(f"<{tag}>")
        self.found += [f"<{tag} {name}=…>" for name, _ in attrs if name == "id" or name.startswith("on")]


@cache
def _schema() -> dict[str, Any]:
    import json

    file = resources.files("callhint.presentation") / "static" / "hint.schema.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return dict(schema)
