"""What a rule is: a function from evidence to a finding, with the errors it answers to."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

from callhint.evidence.evidence import Evidence
from callhint.model import Finding

Check = Callable[[Evidence], Finding | None]


@dataclass(frozen=True)
class Rule:
    """One kind of mistake."""

    id: str
    """The rule's path below its package: "torch/called-state-dict"."""
    answers: tuple[type[BaseException] | str, ...]
    """The exception types under which the mistake shows; those of a framework by their full name."""
    check: Check

    @property
    def folder(self) -> str:
        """The framework it belongs to, "python" for the language itself."""
        return self.id.partition("/")[0]

    @property
    def documentation(self) -> str:
        """The docstring of its module."""
        return sys.modules[self.check.__module__].__doc__ or ""

    def __call__(self, evidence: Evidence) -> Finding | None:
        """The finding, if this is the mistake."""
        return self.check(evidence)


INVALID_ARGUMENT = "tensorflow.python.framework.errors_impl.InvalidArgumentError"
"""What TensorFlow's operations raise, in Python's terms neither a TypeError nor a ValueError."""


def rule(*answers: type[BaseException] | str) -> Callable[[Check], Rule]:
    """Makes a function a rule that is asked about errors of the given types."""

    def decorate(check: Check) -> Rule:
        folder, module = check.__module__.rsplit(".", 2)[-2:]
        return Rule(f"{folder}/{module.replace('_', '-')}", answers, check)

    return decorate
