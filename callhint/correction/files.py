"""Corrections in the user's own files: the corrected lines as a diff, and what can be done in the kernel once the file is saved."""

from __future__ import annotations

import ast
import difflib
from typing import TYPE_CHECKING

from callhint.correction.edits import apply_edits
from callhint.correction.replay import replay
from callhint.language import tr
from callhint.model import Applicability, Correction, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from callhint.correction.replay import Place
    from callhint.model import Fix
    from callhint.source import Source


def file_correction(fix: Fix, files: Iterable[Source], place: Place | None) -> Correction | None:
    """The correction for a fix with edits in files. It is only for display: nothing in the kernel can save the file.

    `place` is None outside a notebook; the code is then the corrected statements of the file.
    """
    changed = list(files)
    names = {source.name for source in changed}
    diff = "\n".join(_diff(source, fix) for source in changed)
    if place is None:
        code = "\n".join(_corrected_statements(source, fix) for source in changed)
    else:
        rest = replay(tuple(edit for edit in fix.edits if edit.source not in names), _reloads(changed, place) + fix.before, place)
        if rest is None:
            return None
        code = rest.code
    where = ", ".join(f"`{_base_name(source)}`" for source in changed)
    title = tr("in {files}: {title}", files=where, title=fix.title) + (tr("; save the file, then run this") if place is not None else "")
    return Correction(title, code, diff, Applicability.DISPLAY, place.repeats if place is not None else False)


def _base_name(source: Source) -> str:
    return (source.file or source.name).replace("\\", "/").rpartition("/")[2]


def _diff(source: Source, fix: Fix) -> str:
    corrected = apply_edits(source, fix.edits, Span(0, len(source.text)))
    lines = list(difflib.unified_diff(source.text.split("\n"), corrected.split("\n"), n=2, lineterm=""))
    return "\n".join([f"--- {_base_name(source)}", *lines[2:]])


def _corrected_statements(source: Source, fix: Fix) -> str:
    spans = [source.span(statement) for statement in source.statements]
    mine = [edit.span for edit in fix.edits if edit.source == source.name]
    touched = [span for span in spans if any(span.start <= edit.start and edit.end <= span.end for edit in mine)]
    return "\n".join(apply_edits(source, fix.edits, span) for span in touched)


def _reloads(files: list[Source], place: Place) -> tuple[str, ...]:
    """The statements that bring a saved file into the kernel: a reload, and the imports that took names from it."""
    found: list[str] = []
    for source in files:
        module = place.module_of(source.file or source.name)
        if module is None:
            continue
        found += [f"import importlib, {module}", f"importlib.reload({module})"]
        taken = [
            cell.slice(statement)
            for cell, statements in place.before()
            for statement in statements
            if isinstance(statement, ast.ImportFrom) and statement.module == module
        ]
        found += dict.fromkeys(reversed(taken))
    return tuple(found)
