"""What a hint looks like: the same facts in every view, in the same order, within six kilobytes and eighty columns."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from importlib import resources
from pathlib import Path

import jsonschema
import pytest

from callhint.model import Applicability, Correction, Span
from callhint.presentation import phrases
from callhint.presentation.card import MAX_BYTES, render_html
from callhint.presentation.excerpt import Row, diff_rows, quoted
from callhint.presentation.hint import Hint
from callhint.presentation.markdown import render_markdown
from callhint.presentation.mimebundle import MIME_TYPE, mimebundle
from callhint.presentation.text import render_text
from tests.sample_hints import SAVED_MODEL, SHADOWED, with_code

GOLDEN = Path(__file__).parent / "golden"
LONG_CODE = "".join(f"model.layer_{number} = make_layer({number}, activation='relu')  # number {number}\n" for number in range(300))


class _TextOf(HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)


def text_of(html):
    parser = _TextOf()
    parser.feed(html)
    return "".join(parser.parts)


@pytest.mark.parametrize(
    ("name", "rendered"),
    [
        ("card.html", lambda hint: render_html(hint, anchor="0123456789").replace("><", ">\n<")),
        ("card.md", render_markdown),
        ("card.txt", render_text),
    ],
)
@pytest.mark.parametrize("hint", [SAVED_MODEL, SHADOWED], ids=["saved_model", "shadowed"])
def test_golden(hint, name, rendered):
    """Rewritten with CALLHINT_UPDATE_GOLDEN=1; look at the difference before it is committed."""
    path = GOLDEN / f"{hint.rule.rpartition('/')[2]}-{name}"
    found = rendered(hint) + "\n"
    if os.environ.get("CALLHINT_UPDATE_GOLDEN"):
        path.write_text(found, encoding="utf-8")

    assert found == path.read_text(encoding="utf-8")


def views(hint):
    return {"html": text_of(render_html(hint)), "markdown": render_markdown(hint), "text": re.sub(r"\s+", " ", render_text(hint))}


@pytest.mark.parametrize("view", ["html", "markdown", "text"])
def test_order_is_title_cause_correction_trust_why_docs(view):
    whole = views(SAVED_MODEL)[view]
    in_order = [
        "is a loaded SavedModel",
        "line 3",
        "boxes = detect_fn(image)",
        "line 1",
        "detect_fn = tf.saved_model.load(path)",
        "call the signature",
        "+ boxes = detect_fn.signatures",
        "checked against the live objects",
        "gave back an object",
        "Using the SavedModel format",
        "call the exported function",
        "tensorflow/called-saved-model",
    ]
    positions = [whole.find(part) for part in in_order]

    assert -1 not in positions
    assert sorted(positions) == positions


def test_offender_is_marked_in_every_view():
    assert re.search(r"boxes = <mark [^>]*>detect_fn</mark>\(image\)", render_html(SAVED_MODEL))
    assert "\nboxes = detect_fn(image)\n        ^^^^^^^^^\n" in render_markdown(SAVED_MODEL)
    assert "\n      boxes = detect_fn(image)\n              ^^^^^^^^^\n" in render_text(SAVED_MODEL)


def test_wide_characters_move_the_carets():
    offender = replace(SAVED_MODEL.offender, quote="名 = é(x)", mark=Span(4, 5))

    text = render_text(replace(SAVED_MODEL, offender=offender))

    assert "\n      名 = é(x)\n           ^\n" in text


def test_file_is_named_without_its_folders():
    offender = replace(SAVED_MODEL.offender, cell=None, file="/home/someone/course/train.py")
    hint = replace(SAVED_MODEL, offender=offender)

    for view in views(hint).values():
        assert "train.py, line 3" in view.replace("&#46;", ".")
        assert "someone" not in view
        assert "%callhint" not in view  # there is no cell to put anything into


def test_origin_on_the_failing_line_is_not_repeated():
    hint = replace(SAVED_MODEL, origin=replace(SAVED_MODEL.origin, cell=4, line=3))

    for view in views(hint).values():
        assert "comes from" not in view


@pytest.mark.parametrize("view", ["html", "markdown", "text"])
@pytest.mark.parametrize(
    ("applicability", "reruns", "said"),
    [
        (Applicability.SAFE, False, "Safe"),
        (Applicability.UNSAFE, False, "guess"),
        (Applicability.UNSAFE, True, "repeats statements that already ran"),
        (Applicability.DISPLAY, False, "Not to run as it stands"),
    ],
)
def test_trust_is_said_in_words(applicability, reruns, said, view):
    correction = replace(SHADOWED.corrections[0], applicability=applicability, reruns=reruns)

    whole = views(replace(SHADOWED, corrections=(correction,)))[view]

    assert said in whole
    assert ("%callhint run" in whole) == (applicability is not Applicability.DISPLAY)


def test_without_a_correction_the_cause_stands_alone():
    hint = replace(SHADOWED, corrections=())

    for view in views(hint).values():
        assert "not the builtin" in view
        assert "orrection" not in view
    assert 'class="callhint-at-' in render_html(hint)


@pytest.mark.parametrize(
    ("code", "whole"),
    [
        ("x = 1\n", True),
        ("x = 1\n" * 200, True),
        (LONG_CODE, False),
        ("x = '" + "a" * 1_000_000 + "'\n", False),
        ("x = '" + "<" * 3_000 + "'\n", False),
        ("x = '" + "😀" * 3_000 + "'\n", False),
        ("<&>\n" * 2_000, False),
    ],
    ids=["short", "many lines", "long", "one megabyte in a line", "escapes", "four bytes each", "lines of escapes"],
)
def test_card_stays_small_and_says_what_it_left_out(code, whole):
    hint = with_code(SAVED_MODEL, code, diff="@@ -1 +1 @@\n" + "\n".join("+" + line for line in code.splitlines()))
    card = render_html(hint)

    assert len(card.encode()) <= MAX_BYTES
    assert (code.rstrip("\n") in text_of(card)) == whole
    assert ("%callhint apply writes all of it" in card) == (not whole)
    assert code in render_text(hint) + "\n"
    assert code in render_markdown(hint)
    assert mimebundle(hint)[MIME_TYPE]["corrections"][0]["code"] == code


def test_long_code_keeps_its_beginning_and_counts_the_rest():
    card = render_html(with_code(SAVED_MODEL, LONG_CODE))
    shown = len(re.findall(r"model\.layer_", card))

    assert shown >= 20
    assert f"... {300 - shown} more lines" in card


def test_other_corrections_give_way_before_the_snippet():
    code = "".join(f"step_{number} = {number}\n" for number in range(60))
    other = Correction("do it in another way", "y = 2\n" * 400, "", Applicability.UNSAFE, reruns=False)
    hint = with_code(SHADOWED, code)

    card = render_html(replace(hint, corrections=(*hint.corrections, other)))

    assert code.rstrip() in text_of(card)
    assert "do it in another way" in card


def test_anchor_is_a_class_and_differs_from_card_to_card():
    anchors = {re.search(r'<div class="callhint-at-([0-9a-f]{10})"></div>', render_html(SHADOWED))[1] for _ in range(20)}

    assert len(anchors) == 20
    assert mimebundle(SHADOWED, anchor="abc")["text/html"].count('"callhint-at-abc"') == 1


def test_terminal_text_fits_eighty_columns():
    long = replace(
        SAVED_MODEL.offender,
        quote="scores = postprocess(normalise(detect_fn(images[0:16], training=False)), threshold=0.5, top_k=100, labels=labels)",
        mark=Span(31, 40),
    )
    origin = replace(SAVED_MODEL.origin, text="detect_fn = " + "x" * 200)
    lines = render_text(replace(SAVED_MODEL, offender=long, origin=origin)).splitlines()

    assert max(map(len, lines)) <= 80


def test_color_only_when_asked_for_and_only_around_the_same_text():
    plain, colored = render_text(SAVED_MODEL), render_text(SAVED_MODEL, color=True)

    assert "\x1b" not in plain
    assert "\x1b[" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain


def test_bundle_has_exactly_the_four_types_and_follows_the_schema():
    bundle = mimebundle(SAVED_MODEL)
    schema = json.loads(resources.files("callhint.presentation").joinpath("static/hint.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)

    assert sorted(bundle) == ["application/vnd.callhint.v1+json", "text/html", "text/markdown", "text/plain"]
    for hint in (SAVED_MODEL, SHADOWED, replace(SHADOWED, origin=None, corrections=())):
        jsonschema.validate(json.loads(json.dumps(mimebundle(hint)[MIME_TYPE])), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**bundle[MIME_TYPE], "corrections": [{"title": "x"}]}, schema)


def test_json_can_be_sent_even_with_half_a_character():
    hint = with_code(replace(SHADOWED, why="bad \udcff byte"), "x = '\ud83d'\n")

    json.dumps(mimebundle(hint), ensure_ascii=False).encode("utf-8")


def test_views_of_the_hint_are_the_renderers():
    assert SAVED_MODEL.text() == render_text(SAVED_MODEL)
    assert SAVED_MODEL.markdown() == render_markdown(SAVED_MODEL)
    assert re.sub("callhint-at-[0-9a-f]+", "", SAVED_MODEL.html()) == re.sub("callhint-at-[0-9a-f]+", "", render_html(SAVED_MODEL))


@pytest.mark.parametrize(
    ("line", "mark", "limit", "expected"),
    [
        ("a(0)", Span(0, 1), 20, ("", "a", "(0)")),
        ("a(0)", Span(0, 0), 20, ("", "", "a(0)")),
        ("a(0)", Span(2, 99), 20, ("a(", "0)", "")),
        ("x" * 30, Span(0, 1), 10, ("", "x", "xxxxxx...")),
        ("y" * 30 + "f(0)", Span(30, 31), 10, ("...yyy", "f", "(0)")),
        ("y" * 30 + "f(0)" + "z" * 30, Span(30, 31), 12, ("...", "f", "(0)zz...")),
        ("m" * 40, Span(0, 40), 10, ("", "mmmmmmm", "...")),
    ],
)
def test_quote_shows_the_marked_expression(line, mark, limit, expected):
    quote = quoted(line, mark, limit)

    assert (quote.before, quote.marked, quote.after) == expected


def test_diff_keeps_what_changed_with_two_lines_around():
    diff = "@@ -1,9 +1,9 @@\n" + " a\n b\n c\n-d\n+D\n e\n f\n g\n h\n i\n-j\n+J"

    assert "".join(row.sign + row.line + "|" for row in diff_rows(diff, 40)) == " b| c|-d|+D| e| f|...| h| i|-j|+J|"
    assert diff_rows(diff, 4)[-1] == Row("", "... 7 more lines")


def test_diff_ends_where_it_stops_telling():
    diff = "@@ -1,3 +1,4 @@\n a\n+b\n \n \n@@ -9,2 +9,2 @@\n z"

    assert [row.shown() for row in diff_rows(diff, 40)] == ["  a", "+ b"]


def test_diff_names_files():
    diff = "--- net.py\n@@ -1,2 +1,2 @@\n a\n--- b\n+c\n--- train.py\n@@ -7 +7 @@\n-d\n+D"

    assert [row.shown() for row in diff_rows(diff, 40)] == ["  net.py:", "  a", "- -- b", "+ c", "  train.py:", "- d", "+ D"]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://docs.python.org/3/library/functions.html#func-list", True),
        ("https://en.wikipedia.org/wiki/Shadowing_(computing)", True),
        ("javascript:alert(1)", False),
        ("https://example.org/ onclick=x", False),
        ('https://example.org/"><script>', False),
        ("https://example.org/\n[x](y)", False),
    ],
)
def test_only_plain_addresses_become_links(url, expected):
    assert phrases.is_address(url) is expected


def test_importing_presentation_loads_nothing_heavy():
    code = "import sys; import callhint.presentation.mimebundle, callhint.presentation.hint; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"pygments", "html", "jinja2", "IPython", "ipywidgets", "anywidget", "markdown", "rich", "nbformat", "difflib"}

    assert heavy.isdisjoint(loaded)


def test_hint_is_frozen():
    assert isinstance(SAVED_MODEL, Hint)
    with pytest.raises(AttributeError):
        SAVED_MODEL.title = "other"
