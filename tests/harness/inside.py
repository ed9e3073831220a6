"""What can only be seen from inside the process of a case: the evidence, every finding, and which comments the edits leave alone."""

from __future__ import annotations

import ast
import dataclasses
import io
import logging
import math
import random
import tokenize
from functools import cached_property
from typing import TYPE_CHECKING, Any

from callhint import diagnosis
from callhint.source import Source
from tests.harness.untranslated import untranslated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.model import Edit, Finding
    from callhint.rules.rule import Rule
    from tests.harness.outcome import Outcome

SHUFFLES = 5


class Watch(logging.Handler):
    """Notes what the rules are given and find while a cell fails, and what callhint logs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._findings = diagnosis.findings
        self._evidence: Evidence | None = None
        self._rules: list[Rule] = []
        self._logged: list[str] = []
        logging.getLogger("callhint").addHandler(self)
        # On a busy machine the budget would make what is found depend on the time of day.
        diagnosis.BUDGET = math.inf
        diagnosis.findings = self._noticing

    def _noticing(self, evidence: Evidence, rules: Iterable[Rule]) -> list[Finding]:
        self._evidence, self._rules = evidence, list(rules)
        return self._findings(evidence, self._rules)

    def emit(self, record: logging.LogRecord) -> None:
        self._logged.append(record.getMessage())

    def report(self, outcome: Outcome, *, evidence: bool) -> None:
        """Ends the watch and fills in what it saw."""
        diagnosis.findings = self._findings
        logging.getLogger("callhint").removeHandler(self)
        outcome.logged = self._logged
        if self._evidence is None:
            return
        found = self._findings(self._evidence, self._rules)
        outcome.findings = [f"{finding.rule} ({finding.confidence.name}): {finding.title}" for finding in found]
        outcome.unstable = instability(self._evidence, self._rules, found)
        if evidence:
            outcome.evidence = "\n".join(_described(self._evidence))
        hint = outcome.hint
        if hint is not None:
            outcome.untranslated = untranslated(self._evidence)
        if hint is not None and hint["corrections"]:
            spoke = next(finding for finding in found if finding.rule == hint["rule"])
            outcome.lost_comments = sorted(_lost_comments(self._evidence, spoke, hint["corrections"][0]))


def instability(evidence: Evidence, rules: list[Rule], found: list[Finding]) -> str:
    """How the choice depends on the order of the rules; "" if it does not."""
    if not found:
        return ""
    strongest = max(map(diagnosis.strength, found))
    tied = [finding.rule for finding in found if diagnosis.strength(finding) == strongest]
    if len(tied) > 1:
        return f"a tie between {tied}"
    for seed in range(SHUFFLES):
        shuffled = random.Random(seed).sample(rules, len(rules))
        chosen = diagnosis.diagnose(evidence, shuffled)
        if chosen is None or chosen.rule != tied[0]:
            return f"asked in another order, {chosen and chosen.rule} spoke, not {tied[0]}"
    return ""


def _described(evidence: Evidence) -> Iterator[str]:
    """Every fact of the evidence that needs no argument, one per line."""
    for name in sorted(dir(type(evidence))):
        if not name.startswith("_") and isinstance(getattr(type(evidence), name), property | cached_property):
            yield f"{name} = {_shown(getattr(evidence, name))}"


def _shown(value: Any) -> str:
    text = " ".join(_text(value).split())
    return text if len(text) <= 300 else f"{text[:300]} …"


def _text(value: Any) -> str:
    """As `repr`, with code for syntax trees and names for sources."""
    if isinstance(value, ast.AST):
        return f"{type(value).__name__} `{ast.unparse(value)}`"
    if isinstance(value, Source):
        return value.name
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_text, value))}]"
    if dataclasses.is_dataclass(value) and type(value).__module__.startswith("callhint."):
        shown = (f"{field.name}={_text(getattr(value, field.name))}" for field in dataclasses.fields(value))
        return f"{type(value).__name__}({', '.join(shown)})"
    return repr(value)


def _lost_comments(evidence: Evidence, finding: Finding, correction: dict[str, Any]) -> Iterator[str]:
    """The comments of corrected statements, and of those that follow in the failing cell, that the edits leave alone and the snippet lacks."""
    fix = next((fix for fix in finding.fixes if correction["title"].startswith(fix.title)), None)
    if fix is None:
        return
    sources = {cell.source.name: cell.source for cell in evidence.session.newest_first()}
    site = evidence.cell_site
    if site is not None and site.top_level is not None:
        source = site.source
        yield from missing_comments(source, source.span(site.top_level).start, len(source.text), fix.edits, correction["code"])
    for edit in fix.edits:
        edited = sources.get(edit.source)
        if edited is None or (site is not None and edited.name == site.source.name):
            continue
        for statement in edited.statements:
            span = edited.span(statement)
            if span.start <= edit.span.start <= span.end:
                yield from missing_comments(edited, span.start, span.end, fix.edits, correction["code"])


def missing_comments(source: Source, start: int, end: int, edits: tuple[Edit, ...], code: str) -> Iterator[str]:
    """The comments of a stretch of a source that no edit covers and that the code lacks."""
    for offset, comment in _comments(source):
        edited = any(edit.source == source.name and edit.span.start <= offset < edit.span.end for edit in edits)
        if start <= offset < end and not edited and comment not in code:
            yield comment


def _comments(source: Source) -> Iterator[tuple[int, str]]:
    lines = source.text.split("\n")
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        if token.type == tokenize.COMMENT:
            line, column = token.start
            yield sum(len(text) + 1 for text in lines[: line - 1]) + column, token.string
