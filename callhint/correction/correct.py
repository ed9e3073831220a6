"""From the fixes of a finding to corrections: snippets for the next cell, with their diff and how far they can be trusted."""

from __future__ import annotations

import difflib
import logging
from typing import TYPE_CHECKING

from callhint.correction.edits import OverlappingEditsError, apply_edits
from callhint.correction.files import file_correction
from callhint.correction.replay import Replay, replay
from callhint.correction.verify import verify
from callhint.language import tr
from callhint.model import Applicability, Correction, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from callhint.correction.replay import Place
    from callhint.model import Finding, Fix
    from callhint.source import Source

_log = logging.getLogger("callhint")


def correct(finding: Finding, place: Place | None, file_of: Callable[[str], Source | None]) -> tuple[Correction, ...]:
    """The corrections for the finding, in the order of its fixes. A fix that cannot be applied is left out.

    `place` is None outside a notebook; `file_of` gives the user's file of a source's name, None for cells.
    """
    found = []
    for fix in finding.fixes:
        files = [source for name in dict.fromkeys(edit.source for edit in fix.edits) if (source := file_of(name)) is not None]
        try:
            found.append(file_correction(fix, files, place) if files else _correction(fix, place))
        except OverlappingEditsError as error:
            _log.warning("callhint: the fix %r was left out: %s", fix.title, error)
    return tuple(correction for correction in found if correction is not None)


def _correction(fix: Fix, place: Place | None) -> Correction | None:
    snippet = replay(fix.edits, fix.before, place) if place is not None else None
    if snippet is None or place is None:
        return None
    applicability = verify(snippet.code, place.names, fix.applicability)
    reruns = bool(snippet.repeated) or place.repeats
    title = fix.title
    if reruns:
        applicability = applicability.lowered_to(Applicability.UNSAFE)
        title += _said(snippet, place)
    if snippet.carried:
        names = tr(" and ").join(f"`{name}`" for name in snippet.carried)
        title += tr(", {names} keep their state", names=names) if len(snippet.carried) > 1 else tr(", {name} keeps its state", name=names)
    return Correction(title, snippet.code, _diff(snippet), applicability, reruns, _cell(fix, snippet, place))


def _said(snippet: Replay, place: Place) -> str:
    """What runs again, for the title."""
    if not snippet.repeated:
        return tr("; the failing statement starts again")
    piece = snippet.repeated[0]
    line, cell, others = piece.source.line_of(piece.span.start), piece.source.cell, len(snippet.repeated) - 1
    where = tr("line {line}", line=line) if cell == place.source.cell else tr("line {line} of In [{cell}]", line=line, cell=cell)
    said = tr("; {where} and {others} more run again", where=where, others=others) if others else tr("; {where} runs again", where=where)
    return said + (tr(", which may take long") if snippet.long else "")


def _cell(fix: Fix, snippet: Replay, place: Place) -> str | None:
    """The failing cell with the correction in it, and with what it did before it failed."""
    source = place.source
    if not place.as_typed:
        return None
    if all(edit.source == source.name for edit in fix.edits):
        return "\n".join([*fix.before, apply_edits(source, fix.edits, Span(0, len(source.text))).strip("\n")])
    return source.text[: source.span(place.failing).start].lstrip("\n") + snippet.code


def _diff(snippet: Replay) -> str:
    lines = difflib.unified_diff(snippet.original.split("\n"), snippet.code.split("\n"), n=2, lineterm="")
    # The two file headers say nothing here.
    return "\n".join(list(lines)[2:])
