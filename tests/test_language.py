"""Every text can be translated, every catalogue is whole, and the language is the person's."""

from __future__ import annotations

import ast
import re
import string
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import callhint
from callhint import language
from callhint.labs.ladder import Step, part
from callhint.presentation import widget
from callhint.settings import Callhint
from tests.notebook import Notebook

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.messages.catalog import Catalog

PACKAGE = Path(callhint.__file__).parent
LANGUAGES = ("es", "zh")
CODE = re.compile(r"`[^`]*`")

every_language = pytest.mark.parametrize("code", LANGUAGES)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.choose("en")


@pytest.fixture(scope="module")
def templates() -> set[str]:
    found = extract_from_dir(PACKAGE, method_map=[("**.py", "python")], keywords={"tr": None, "tr_noop": None})
    return {template for _, _, template, _, _ in found if isinstance(template, str)}


def catalogue(code: str) -> Catalog:
    with (language.LOCALES / code / "LC_MESSAGES" / "callhint.po").open("rb") as file:
        return read_po(file)


def texts(code: str) -> dict[str, str]:
    return {message.id: message.string for message in catalogue(code) if message.id}


def fields(template: str) -> set[tuple[str | None, ...]]:
    """The placeholders of a template; a text without any is not one, and braces in it are braces."""
    if not re.search(r"\{\w", template):
        return set()
    return {(name, spec, conversion) for _, name, spec, conversion in string.Formatter().parse(template) if name is not None}


def test_languages() -> None:
    assert language.languages() == ["en", *LANGUAGES]


@every_language
def test_catalogue_has_every_text_and_no_other(code: str, templates: set[str]) -> None:
    found = texts(code)

    assert sorted(templates - found.keys()) == []
    assert sorted(found.keys() - templates) == []
    assert [text for text, translation in found.items() if not translation] == []
    assert [message.id for message in catalogue(code) if message.fuzzy] == []


@every_language
def test_translations_keep_placeholders_and_code(code: str) -> None:
    found = texts(code)

    assert {text: translation for text, translation in found.items() if fields(text) != fields(translation)} == {}
    assert {text: translation for text, translation in found.items() if set(CODE.findall(text)) != set(CODE.findall(translation))} == {}


@every_language
def test_translations_keep_the_spaces_that_join_pieces(code: str) -> None:
    joined = {
        text: translation for text, translation in texts(code).items() if text[:1] == " " and translation[:1] not in " ，、。；（和以但"
    }
    # Chinese puts no space between sentences.
    assert {text: translation for text, translation in joined.items() if code != "zh"} == {}


@every_language
def test_nobody_is_shouted_at_or_asked(code: str) -> None:
    spoken = {text: CODE.sub("", re.sub(r"\{[^}]*\}", "", translation)) for text, translation in texts(code).items()}

    assert {text: translation for text, translation in spoken.items() if re.search(r"[!?¡¿！？]", translation)} == {}


@every_language
def test_catalogue_is_compiled(code: str) -> None:
    language.choose(code)

    assert dict(language._texts) == texts(code)


def test_nothing_is_translated_before_the_language_is_known() -> None:
    """A `tr` at the top level of a module would be asked when it is imported."""
    early = []
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)]
        late = {id(node) for function in functions for node in ast.walk(function)}
        early += [
            f"{path.relative_to(PACKAGE)}, line {node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and id(node) not in late
        ]

    assert early == []


def test_no_template_is_inside_a_format_string() -> None:
    """There, Babel does not find it."""
    hidden = [
        f"{path.relative_to(PACKAGE)}, line {node.lineno}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        and any(isinstance(part, ast.Call) and isinstance(part.func, ast.Name) and part.func.id == "tr" for part in ast.walk(node))
    ]

    assert hidden == []


def test_page_says_what_the_kernel_translates() -> None:
    script = (PACKAGE / "presentation" / "static" / "controls.js").read_text(encoding="utf-8")
    labels = re.findall(r"\b(?:button|tr)\(\s*(\"[^\"]*\")", script) + re.findall(r"\btr\([^\"()]*\? (\"[^\"]*\") : (\"[^\"]*\")", script)
    said = {ast.literal_eval(label) for found in labels for label in ([found] if isinstance(found, str) else found)}

    assert said == set(widget._WORDS)


@pytest.mark.parametrize(
    ("variables", "spoken"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANGUAGE": "fr:es:zh", "LANG": "en_US.UTF-8"}, "es"),
        ({"LANGUAGE": "en:es"}, "en"),
    ],
)
def test_language_of_the_environment(variables: dict[str, str], spoken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert language.choose() == spoken


def test_setting_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "zh")

    assert language.choose("es") == "es"


def test_setting_that_is_no_language_is_refused() -> None:
    with pytest.raises(Exception, match="'fr', but in en, es, zh"):
        Callhint(language="fr")


@pytest.mark.parametrize(("code", "title"), [("es", "es aquí una lista"), ("zh", "是一个列表")])
def test_hint_in_another_language(code: str, title: str) -> None:
    language.choose(code)
    notebook = Notebook()
    hint = notebook.hint("list = [3, 1]", 'letters = list("abc")')

    assert hint is not None
    assert title in hint.title
    assert hint.corrections[0].code == 'list_ = list\ndel list\nletters = list("abc")'
    assert {"es": "Corrección", "zh": "更正"}[code] in hint.html()
    assert "list" not in part(hint, Step.WHAT).why


@every_language
def test_no_line_is_too_long_for_a_terminal(code: str) -> None:
    """Chinese letters take two columns, and lines break between them."""
    language.choose(code)
    hint = Notebook().hint("list = [3, 1]", 'letters = list("abc")')
    assert hint is not None
    columns = [sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line) for line in hint.text().splitlines()]

    assert max(columns) <= 80
    assert not any(line.lstrip().startswith(("，", "。", "：", "；", "）")) for line in hint.text().splitlines())


@every_language
def test_first_step_of_a_ladder_does_not_tell_the_correction(code: str) -> None:
    """Where a title goes on to say what to use, the first step ends before that in every language."""
    language.choose(code)
    notebook = Notebook()
    hint = notebook.hint("class Box:\n    def size(self):\n        return 3\nbox = Box()", "box()")

    assert hint is not None
    assert "box.size" not in part(hint, Step.WHAT).title


def test_bad_catalogue_leaves_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "es" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "es" / "LC_MESSAGES" / "callhint.mo").write_bytes(b"nothing of the kind")
    monkeypatch.setattr(language, "LOCALES", tmp_path)

    assert language.choose("es") == "en"
    assert language.tr("a list") == "a list"
