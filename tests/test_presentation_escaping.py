"""Whatever stands in a name, a message or a line of code stays text: in HTML, in Markdown, in a terminal."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import mistune
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nbconvert.filters.markdown_mistune import MarkdownWithMath

from callhint.model import Applicability, Correction, Doc, ErrorText, Note, Offender, Origin, Span
from callhint.presentation.card import MAX_BYTES, render_html
from callhint.presentation.excerpt import visible
from callhint.presentation.hint import Hint
from callhint.presentation.markdown import render_markdown
from callhint.presentation.text import render_text
from tests.notebook import Notebook
from tests.payloads import MEGABYTE, PAYLOADS, hint_with

hostile_text = st.lists(st.one_of(st.sampled_from(PAYLOADS), st.text(st.characters(exclude_categories=()), max_size=12)), max_size=5).map(
    "".join
)
filled = hostile_text.filter(lambda text: visible(text).split())
name_or_text = st.one_of(filled, st.builds("the name `{}` is taken".format, hostile_text))
lines = st.integers(1, 99)
unhurried = settings(deadline=None, max_examples=60)


@st.composite
def hints(draw):
    quote = draw(hostile_text)
    start = draw(st.integers(0, 40))
    code = draw(filled)
    diff = "@@ -1 +1 @@\n" + "\n".join(draw(st.sampled_from("+- ")) + line for line in code.split("\n"))
    correction = Correction(draw(name_or_text), code, diff, draw(st.sampled_from(Applicability)), draw(st.booleans()))
    return Hint(
        rule=draw(filled),
        title=draw(name_or_text),
        why=draw(name_or_text),
        error=ErrorText("TypeError", draw(hostile_text)),
        offender=Offender(
            draw(hostile_text),
            "t",
            "none",
            draw(st.none() | lines),
            1,
            draw(hostile_text),
            quote,
            Span(start, start + draw(st.integers(0, 40))),
        ),
        origin=draw(st.none() | st.builds(Origin, st.none() | lines, lines, hostile_text, hostile_text)),
        corrections=(correction, replace(correction, diff="")),
        docs=(Doc(draw(name_or_text), draw(st.one_of(hostile_text, st.just("https://docs.python.org/3/")))),),
        note=draw(st.none() | st.builds(Note, hostile_text, hostile_text)),
    )


class _Strict(HTMLParser):
    """Reads HTML and refuses what the card does not promise: other tags, other attributes, tags that are not closed in order."""

    tags = frozenset({"a", "code", "details", "div", "em", "mark", "p", "pre", "small", "span", "strong", "summary"})

    def __init__(self):
        super().__init__()
        self.path = []
        self.texts = {}

    def handle_starttag(self, tag, attrs):
        if tag == "wbr":
            assert attrs == []
            return
        assert tag in self.tags
        for name, value in attrs:
            assert name in {"class", "style", "open", "href"}
            if name == "href":
                assert re.match("https?://", value)
        self.path.append((tag, dict(attrs).get("class", "")))
        self.texts.setdefault(self.path[-1], []).append("")

    def handle_endtag(self, tag):
        assert self.path.pop()[0] == tag

    def handle_data(self, data):
        for element in self.path:
            self.texts[element][-1] += data

    def handle_comment(self, data):
        raise AssertionError(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def parsed(card):
    parser = _Strict()
    parser.feed(card)
    parser.close()
    assert parser.path == []
    return parser.texts


@unhurried
@given(hints())
def test_nothing_breaks_out_of_the_card(hint):
    card = render_html(hint)
    texts = parsed(card)

    assert len(card.encode()) <= MAX_BYTES
    assert visible(card) == card
    assert not re.search(r"\{[{%#]", card)
    code = texts["pre", "callhint-code"][0]
    assert "%callhint apply writes all of it" in code or code == visible(hint.corrections[0].code.rstrip("\n"))


@unhurried
@given(hints())
def test_nothing_breaks_out_of_the_markdown(hint):
    source = render_markdown(hint)
    tokens = mistune.create_markdown(renderer="ast", plugins=["strikethrough", "table", "url", "footnotes", "task_lists", "math"])(source)
    found = set()
    codes = []

    def walk(nodes):
        for node in nodes:
            found.add(node["type"])
            if node["type"] == "block_code":
                codes.append(node["raw"])
            if node["type"] == "link":
                assert node["attrs"]["url"] == hint.docs[0].url == "https://docs.python.org/3/"
            walk(node.get("children", []))

    walk(tokens)
    assert found <= {
        "paragraph",
        "text",
        "strong",
        "codespan",
        "block_code",
        "list",
        "list_item",
        "block_text",
        "link",
        "blank_line",
        "softbreak",
    }
    assert visible(hint.corrections[0].code.rstrip("\n")).strip() in [code.rstrip("\n").strip() for code in codes]
    assert visible(source) == source


@unhurried
@given(hints())
def test_nothing_reaches_the_terminal_but_text(hint):
    text = render_text(hint)

    assert visible(text) == text
    assert visible(hint.corrections[0].code.rstrip("\n")) in text
    text.encode("utf-8")


@unhurried
@given(hints())
def test_only_colors_reach_the_terminal_when_color_is_asked_for(hint):
    text = re.sub(r"\x1b\[[0-9;]*m", "", render_text(hint, color=True))

    assert visible(text) == text


@unhurried
@given(st.text(st.characters(exclude_categories=())))
def test_visible_keeps_the_number_of_characters(text):
    shown = visible(text)

    assert len(shown) == len(text)
    assert visible(shown) == shown
    assert all(shown_one == one for shown_one, one in zip(shown, text, strict=True) if one.isprintable())


@pytest.mark.parametrize("text", ["$x^2$", "\\(x\\)", "\\begin{align}x\\end{align}", "$$y$$", "\\\\(x\\\\)"])
def test_markdown_renderer_of_nbconvert_sees_no_math(text):
    hint = Hint(text, text, text, ErrorText("TypeError", ""), Offender("x", "t", "none", 1, 1, None, text), None, (), ())

    class NoMath(mistune.HTMLRenderer):
        def inline_math(self, body):
            raise AssertionError(body)

        block_math = latex_environment = inline_math

    MarkdownWithMath(renderer=NoMath(escape=False))(render_markdown(hint))


@pytest.mark.parametrize("payload", [*PAYLOADS, MEGABYTE], ids=lambda payload: repr(payload[:30]))
def test_a_harmful_text_stays_text_everywhere(payload):
    hint = hint_with(payload)
    card, text = render_html(hint), render_text(hint)

    parsed(card)
    assert len(card.encode()) <= MAX_BYTES
    assert visible(card) == card
    assert visible(text) == text
    assert visible(render_markdown(hint)) == render_markdown(hint)


def test_a_harmful_text_in_the_code_of_a_session():
    """The whole way: the payload is a string that is called, in the code, and in the message of the error."""
    notebook = Notebook()
    explained = 0
    for payload in PAYLOADS:
        if payload.isascii() and payload.isprintable():
            hint = notebook.hint(f"list = {payload!r}  # {payload}\nsquares = list(range(3))  # {payload}")
            if hint is not None:
                explained += 1
                assert visible(hint.text()) == hint.text()
                parsed(hint.html())
    assert explained > 50
