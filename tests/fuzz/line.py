"""Runs a session and looks at what the line does with each of its errors."""

from __future__ import annotations

import ast
import json
import logging
import math
import warnings
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import resources
from typing import TYPE_CHECKING, Any, TypeAlias
from unittest import mock

import jsonschema

from callhint import diagnosis, pipeline
from callhint.model import Applicability
from callhint.presentation.mimebundle import MIME_TYPE, mimebundle
from tests.notebook import Notebook
from tests.silence.sandbox import limited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from callhint.correction.replay import Place
    from callhint.model import Finding
    from callhint.presentation.hint import Hint
    from tests.fuzz.sessions import Session

    Proposed: TypeAlias = tuple[Finding, Place | None]
    """A finding, and where the session stopped."""

SCHEMA = jsonschema.Draft202012Validator(
    json.loads(resources.files("callhint.presentation").joinpath("static/hint.schema.json").read_text(encoding="utf-8"))
)
SECRET = "hunter2hunter2"
SECONDS = 1
"""How long a cell may take."""


@dataclass
class Seen:
    """What came of the errors of a session."""

    errors: int = 0
    hints: list[str] = field(default_factory=list)
    """The rule, the error's type and how far the first correction can be trusted, of each hint."""
    faults: list[str] = field(default_factory=list)


class _Vault:
    def __init__(self) -> None:
        self.password = SECRET


def run(session: Session, phase: Callable[[str], None] = lambda _: None) -> Seen:
    """Runs the session; `phase` is told whose turn it is, so that it can be seen who has ended the process."""
    seen = Seen()
    phase("user")
    notebook = Notebook()
    notebook.shell.user_ns |= {"password": SECRET, "secrets": [SECRET, {SECRET: SECRET}], "vault": _Vault(), "number": 3}
    with _watched() as (logged, findings):
        for cell in session.setup:
            limited(lambda cell=cell: notebook.run(cell), SECONDS)
        for number, cell in enumerate(session.cells):
            phase("user")
            notebook.error = None
            limited(lambda cell=cell: notebook.run(cell), SECONDS)
            if notebook.error is None or not issubclass(type(notebook.error), Exception):
                continue
            seen.errors += 1
            logged.clear()
            findings.clear()
            phase("callhint")
            for fault in _faults(notebook, seen, logged, findings):
                seen.faults.append(f"cell {number}: {fault}")
    phase("user")
    return seen


@contextmanager
def _watched() -> Iterator[tuple[list[str], list[Proposed]]]:
    """What callhint logs, and the findings that corrections are made of."""
    logged: list[str] = []
    findings: list[Proposed] = []
    handler, logger = logging.Handler(logging.WARNING), logging.getLogger("callhint")
    handler.emit = lambda record: logged.append(record.getMessage())  # type: ignore[method-assign]
    correct = pipeline.correct

    def noting(finding: Finding, place: Place | None, *rest: Any) -> Any:
        findings.append((finding, place))
        return correct(finding, place, *rest)

    logger.addHandler(handler)
    try:
        # On a busy machine the budget would make what is found depend on the time of day.
        with (
            mock.patch.object(diagnosis, "BUDGET", math.inf),
            mock.patch.object(pipeline, "correct", noting),
            warnings.catch_warnings(action="ignore"),
        ):
            yield logged, findings
    finally:
        logger.removeHandler(handler)


def _faults(notebook: Notebook, seen: Seen, logged: list[str], findings: list[Proposed]) -> Iterator[str]:
    namespace = notebook.shell.user_ns
    before, touched = dict(namespace), len(_touches(namespace))
    hint = None
    try:
        hint = notebook.explain()
    except BaseException as fault:  # noqa: BLE001 -- whatever it is, it is what is looked for
        traceback = fault.__traceback__
        while traceback is not None and traceback.tb_next is not None:
            traceback = traceback.tb_next
        place = f"{traceback.tb_frame.f_code.co_filename}:{traceback.tb_lineno}" if traceback is not None else "?"
        yield f"{type(fault).__name__} was raised at {place}"
    yield from logged
    if before.keys() != namespace.keys() or any(namespace[name] is not value for name, value in before.items()):
        yield "a name was changed"
    if len(_touches(namespace)) != touched:
        yield f"it was touched: {_touches(namespace)[touched:]}"
    for finding, place in findings:
        yield from _misplaced(finding, place, notebook)
    if hint is not None:
        first = hint.corrections[0].applicability if hint.corrections else Applicability.DISPLAY
        seen.hints.append(f"{hint.rule} {hint.error.type} {first}")
        yield from _unsound(hint, notebook)


def _touches(namespace: dict[str, Any]) -> list[Any]:
    touched = namespace.get("touched")
    return touched if type(touched) is list else []


def _misplaced(finding: Finding, place: Place | None, notebook: Notebook) -> Iterator[str]:
    failing = {place.source.name: place.source} if place is not None else {}
    for edit in (edit for fix in finding.fixes for edit in fix.edits):
        source = failing.get(edit.source) or notebook.session.source(edit.source)
        if source is None:
            yield f"{finding.rule}: an edit in {edit.source!r}, which nobody knows"
        elif not 0 <= edit.span.start <= edit.span.end <= len(source.text):
            yield f"{finding.rule}: an edit outside of its source"


def _unsound(hint: Hint, notebook: Notebook) -> Iterator[str]:
    bundle = mimebundle(hint)
    try:
        SCHEMA.validate(bundle[MIME_TYPE])
    except jsonschema.ValidationError as error:
        yield f"{hint.rule}: {error.message[:200]}"
    if len(bundle["text/html"]) > 6144 or len(hint.title) > 120:
        yield f"{hint.rule}: the card is long"
    for correction in hint.corrections:
        try:
            compile(notebook.shell.transform_cell(correction.code), "<correction>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        except SyntaxError as error:
            yield f"{hint.rule}: no Python: {error}"
    bundle[MIME_TYPE]["error"].pop("message")
    if SECRET in json.dumps(bundle) and SECRET not in hint.error.message:
        yield f"{hint.rule}: a value is told"
