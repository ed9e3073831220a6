"""Applies edits to a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from callhint.model import Edit, Span
    from callhint.source import Source


class OverlappingEditsError(ValueError):
    """Two edits want the same characters: a fault of the rule that proposed them."""


def apply_edits(source: Source, edits: Iterable[Edit], within: Span) -> str:
    """The text of the part of the source, with those of the edits applied that fall into it.

    Raises:
        OverlappingEditsError: two of them overlap.
    """
    mine = sorted({edit for edit in edits if edit.source == source.name and _inside(edit.span, within)}, key=lambda edit: edit.span)
    pieces, position = [], within.start
    for edit in mine:
        if edit.span.start < position:
            raise OverlappingEditsError(f"{edit.span} overlaps the edit before it")
        pieces += [source.text[position : edit.span.start], edit.text]
        position = edit.span.end
    return "".join([*pieces, source.text[position : within.end]])


def _inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
