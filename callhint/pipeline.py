"""The straight line: evidence, diagnosis, correction, hint. Any step may say None, and then nothing is shown."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING

from callhint.correction.correct import correct
from callhint.correction.replay import Executed, Place
from callhint.diagnosis import diagnose
from callhint.evidence.checks import gives_state
from callhint.evidence.evidence import Evidence, collect, corrected_origin
from callhint.evidence.leaves import carries_others, continued, leaves, runs_again
from callhint.evidence.probe import module_of_file
from callhint.evidence.session import Session, traceback_of
from callhint.model import ErrorText
from callhint.presentation.hint import Hint
from callhint.rules import catalog
from callhint.rules.rewrite import indentation, insert_before

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from callhint.model import Finding, Fix, Origin


def handled_types() -> tuple[type[BaseException], ...]:
    """The exception types that some rule answers to."""
    return catalog.handled_types()


def may_explain(error: BaseException) -> bool:
    """Whether some rule answers to the error, or can to one that it carries."""
    return issubclass(type(error), handled_types()) or carries_others(error)


def hint_for(error: BaseException, tb: TracebackType | None, session: Session, disabled: frozenset[str] = frozenset()) -> Hint | None:
    """The explanation of the error, or of the only one that it carries of which a cause was proved; None otherwise.

    `disabled` holds ids of rules that are not asked.
    """
    hint = _hint_for(error, tb, session, disabled)
    if hint is not None:
        return hint
    found = {}
    for leaf in leaves(error, tb, session):
        inner = traceback_of(leaf)
        hint = _hint_for(leaf, continued(tb, inner), session, disabled) if leaf is not error and inner is not None else None
        if hint is not None:
            found[hint.rule, hint.offender] = hint if runs_again(tb, inner, session) else replace(hint, corrections=())
    return next(iter(found.values())) if len(found) == 1 else None


def _hint_for(error: BaseException, tb: TracebackType | None, session: Session, disabled: frozenset[str]) -> Hint | None:
    if not issubclass(type(error), handled_types()):
        return None
    evidence = collect(error, tb, session)
    if evidence is None:
        return None
    finding = diagnose(evidence, (rule for rule in catalog.open_rules() if rule.id not in disabled))
    if finding is None:
        return None
    offender = finding.offender
    if offender is None:
        blamed = evidence.callee or evidence.failing
        if blamed is None:
            return None
        offender = evidence.offender(blamed, finding.kind)
    place = place_of(evidence)
    fixes = finding.fixes if place is not None else tuple(fix for each in finding.fixes if (fix := _in_file(each, evidence)) is not None)
    corrections = correct(replace(finding, fixes=fixes), place, session.file)
    return Hint(
        finding.rule,
        finding.title,
        finding.why,
        ErrorText(type(error).__name__, evidence.message),
        offender,
        finding.origin or _line_to_correct(finding, evidence),
        corrections,
        finding.docs,
    )


def _in_file(fix: Fix, evidence: Evidence) -> Fix | None:
    """The fix where there is no next cell: what is to run first is written in front of the failing statement; None if it cannot be."""
    source, statement = evidence.site.source, evidence.site.statement
    first = list(fix.before)
    if statement is not None and any(edit.source != source.name or edit.span < source.span(statement) for edit in fix.edits):
        # With the mistake corrected where it stands, there is nothing to give back.
        first = list(filter(_is_import, first))
    if not first:
        return replace(fix, before=())
    if statement is None or statement.col_offset != source.byte_indent(statement.lineno):  # behind an `if x:` on its line
        return None
    # In a function, what binds or deletes a name makes it a local one.
    if source.scope_of(statement) is not None and not all(map(_is_import, first)):
        return None
    indent = indentation(source, statement)
    lines = "".join(f"{line}\n{indent}" for text in first for line in text.split("\n"))
    return replace(fix, edits=(insert_before(source, statement, lines), *fix.edits), before=())


def _is_import(text: str) -> bool:
    return all(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.parse(text).body)


def _line_to_correct(finding: Finding, evidence: Evidence) -> Origin | None:
    """The line that the first correction changes, where it is in another source than the failing one."""
    edits = finding.fixes[0].edits if finding.fixes else ()
    names = {edit.source for edit in edits}
    if len(names) != 1 or names & {frame.source.name for frame in (evidence.site, evidence.cell_site) if frame is not None}:
        return None
    source = evidence.session.source(names.pop())
    return corrected_origin(source, edits) if source is not None else None


def place_of(evidence: Evidence) -> Place | None:
    """Where the session stopped, as text; None outside a notebook."""
    site = evidence.cell_site
    if site is None or site.top_level is None or site.source.cell is None:
        return None
    session = evidence.session

    def before() -> Iterator[Executed]:
        for cell in session.newest_first(before=site.source.cell):
            yield cell.source, cell.executed

    def has_state(name: str) -> bool:
        return gives_state(session.namespace.get(name))

    source = site.source
    as_typed = source.cell is not None and session.raw(source.cell).strip() == source.text.strip()
    return Place(
        source, site.top_level, before, evidence.names, _repeats(evidence), module_of=module_of_file, has_state=has_state, as_typed=as_typed
    )


def _repeats(evidence: Evidence) -> bool:
    """Whether a part of the failing statement may have run that will run again: another turn of a loop, a function's first lines."""
    site = evidence.cell_site
    if site is None or site.top_level is None:
        return False
    if any(isinstance(node, ast.For | ast.While | ast.AsyncFor) for node in ast.walk(site.top_level)):
        return True
    if isinstance(site.top_level, ast.With | ast.Try | ast.If) and site.statement not in site.top_level.body[:1]:
        return True
    if evidence.site is site:
        return False
    scope = evidence.site.source.scope_of(evidence.site.node)
    body = getattr(scope, "body", [])
    return not (isinstance(body, list) and evidence.site.statement in body[:1])
