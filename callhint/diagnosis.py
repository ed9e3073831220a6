"""Asks every rule about an error, contains their failures, and picks one finding."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from time import thread_time
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_module, full_name, is_subclass_of
from callhint.evidence.session import is_library_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from callhint.evidence.evidence import Evidence
    from callhint.model import Finding
    from callhint.rules.rule import Rule

_log = logging.getLogger("callhint")

BUDGET = 0.05
"""Seconds of work after which no further rule is asked.

The time that a busy machine gives to others does not count, and neither does the slowest rule: Python may have collected its garbage in it.
"""


def answers(rule: Rule, error: BaseException) -> bool:
    """Whether the rule is to be asked: the error is of one of its types, or of a library's class derived from one."""
    cls = type(error)
    return any(is_subclass_of(cls, answer) for answer in rule.answers) and _is_library_class(cls)


def _is_library_class(cls: type) -> bool:
    name = full_name(cls)
    if "." not in name:
        # A builtin, or a class of the notebook.
        return class_module(cls) == "builtins"
    module = sys.modules.get(class_module(cls))
    file = getattr(module, "__file__", None)
    return file is None or is_library_file(file)


def findings(evidence: Evidence, rules: Iterable[Rule]) -> list[Finding]:
    """What each of the rules finds; a rule that fails is logged in one line and finds nothing."""
    found: list[Finding] = []
    work = longest = 0.0
    for rule in rules:
        if work - longest > BUDGET:
            _log.warning("callhint: no time left for the rules from %s on", rule.id)
            break
        started = thread_time()
        try:
            finding = rule(evidence) if answers(rule, evidence.error) else None
            if finding is not None:
                found.append(replace(finding, rule=rule.id))
        except Exception as error:  # noqa: BLE001  # any rule's fault is the same to the user: no hint from it
            _log.warning("callhint: the rule %s failed with %s", rule.id, type(error).__name__, exc_info=_log.isEnabledFor(logging.DEBUG))
        took = thread_time() - started
        work, longest = work + took, max(longest, took)
    return found


def strength(finding: Finding) -> tuple[int, bool, bool]:
    """What decides between findings: the confidence, then a mistaken name before its object, then a framework's before the language's."""
    return int(finding.confidence), finding.is_of_name, not finding.rule.startswith("python/")


def diagnose(evidence: Evidence, rules: Iterable[Rule]) -> Finding | None:
    """The finding to show, or None."""
    return max(sorted(findings(evidence, rules), key=lambda finding: finding.rule), key=strength, default=None)
