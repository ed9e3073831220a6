"""The form of rules: one kind of mistake, one short file, one function, and a docstring that is the manual."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest

import callhint.rules
from callhint.rules import catalog
from callhint.rules.rule import Rule

ROOT = Path(callhint.rules.__file__).parent
FILES = sorted(path for path in ROOT.glob("*/*.py") if path.name != "__init__.py")

MAX_LINES = 140
FRAMEWORKS = {"tensorflow", "keras", "torch", "numpy", "pandas", "sklearn", "matplotlib"}


def rule_id(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").as_posix().replace("_", "-")


every_rule = pytest.mark.parametrize("path", FILES, ids=rule_id)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_every_rule_file_is_in_the_catalog() -> None:
    assert sorted(map(rule_id, FILES)) == sorted(catalog.rule_ids())


@every_rule
def test_docstring_is_the_manual(path: Path) -> None:
    docstring = ast.get_docstring(parsed(path)) or ""
    first = docstring.partition("\n\n")[0]

    assert re.fullmatch(r"[A-Z`](?s:.*)\.", first), "the docstring starts with a sentence"
    assert [heading for heading in ("Fails:", "Works:", "Fix safety:") if not re.search(f"^{heading} +\\S", docstring, re.MULTILINE)] == []


@every_rule
def test_exactly_one_function_is_a_rule_and_bears_the_name_of_the_file(path: Path) -> None:
    functions = [node for node in parsed(path).body if isinstance(node, ast.FunctionDef)]
    decorated = [
        function.name
        for function in functions
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id == "rule"
    ]

    assert decorated == [path.stem]


@every_rule
def test_id_is_the_path(path: Path) -> None:
    module = importlib.import_module(f"callhint.rules.{path.parent.name}.{path.stem}")

    assert [value.id for value in vars(module).values() if isinstance(value, Rule)] == [rule_id(path)]


@every_rule
def test_answers_to_handled_errors_only(path: Path) -> None:
    module = importlib.import_module(f"callhint.rules.{path.parent.name}.{path.stem}")
    found = getattr(module, path.stem)

    assert found.answers
    assert [error for error in found.answers if error not in catalog.HANDLED] == []


@every_rule
def test_file_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def imported(path: Path) -> set[str]:
    nodes = list(ast.walk(parsed(path)))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {f"{node.module}.{alias.name}" for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}


@every_rule
def test_imports_no_framework(path: Path) -> None:
    assert {name.partition(".")[0] for name in imported(path)} & FRAMEWORKS == set()


@every_rule
def test_imports_no_other_rule(path: Path) -> None:
    folders = tuple(f"callhint.rules.{folder}." for folder in catalog.FOLDERS)

    assert [name for name in imported(path) if name.startswith(folders)] == []


@every_rule
def test_names_places_as_evidence_does(path: Path) -> None:
    """Which quotes of a line only what the statement has in it; a whole line has comments and neighbours that are nobody's business."""
    called = {node.func.id for node in ast.walk(parsed(path)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}

    assert called & {"Origin", "Offender"} == set()
