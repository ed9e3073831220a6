"""The errors that an error carries: those of an exception group, and the one that the user's own `raise … from` names as its cause."""

from __future__ import annotations

import ast
from types import TracebackType
from typing import TYPE_CHECKING

from callhint.evidence.call_site import executed_source, node_at
from callhint.evidence.frames import frame_sites
from callhint.evidence.probe import is_instance
from callhint.evidence.session import traceback_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.session import Session

_CAUSE = vars(BaseException)["__cause__"].__get__
_EXCEPTIONS = vars(BaseExceptionGroup)["exceptions"].__get__
_DEEPEST = 8
"""Errors inside each other that are looked into."""


def carries_others(error: BaseException) -> bool:
    """Whether the error is a group, or was raised from another."""
    return is_instance(error, BaseExceptionGroup) or _CAUSE(error) is not None


def leaves(error: BaseException, traceback: TracebackType | None, session: Session, depth: int = 0) -> Iterator[BaseException]:
    """The innermost errors that the error carries; itself if it carries none."""
    carried: tuple[BaseException, ...] = ()
    if is_instance(error, BaseExceptionGroup):
        carried = _EXCEPTIONS(error)
    elif (cause := _CAUSE(error)) is not None and _is_raised_by_user(traceback, session):
        carried = (cause,)
    if not carried or depth == _DEEPEST:
        yield error
    for one in carried[:_DEEPEST] if depth < _DEEPEST else ():
        yield from leaves(one, traceback_of(one), session, depth + 1)


def _is_raised_by_user(traceback: TracebackType | None, session: Session) -> bool:
    """Whether the innermost frame stands at a `raise` of the user's: a library that gives one error for another has tried something."""
    sites = frame_sites(traceback)
    source = executed_source(session, sites, len(sites) - 1) if sites and not sites[-1].is_library else None
    return source is not None and isinstance(node_at(source, sites[-1]), ast.Raise)


def continued(outer: TracebackType | None, inner: TracebackType | None) -> TracebackType | None:
    """The way to the inner error: the entries of the outer one up to where the inner one's begin, and those."""
    entries = []
    while outer is not None and (inner is None or outer.tb_frame is not inner.tb_frame):
        entries.append(outer)
        outer = outer.tb_next
    for entry in reversed(entries):
        inner = TracebackType(inner, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
    return inner


def runs_again(outer: TracebackType | None, inner: TracebackType | None, session: Session) -> bool:
    """Whether the statement of the cell at which the outer error stopped made the inner one, so that a correction of it can be tried there."""
    places = []
    for entry in (outer, inner):
        sites = frame_sites(entry)
        source = executed_source(session, sites, 0) if sites and not sites[0].is_library else None
        node = node_at(source, sites[0]) if source is not None else None
        places.append(source.top_level_of(node) if source is not None and node is not None and source.scope_of(node) is None else None)
    return places[1] is None or places[1] is places[0]
