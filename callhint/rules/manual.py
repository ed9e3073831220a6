"""What there is to read about a rule: the parts of its docstring, the errors it answers to, and the pages that it links."""

from __future__ import annotations

import inspect
import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callhint.model import Doc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.rules.rule import Rule

_HEADING = re.compile(r"^(Fails|Works|Versions|Fix safety): +", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Manual:
    """One rule's, in plain English with Markdown's backticks around code."""

    id: str
    summary: str
    """The first sentence: what the mistake is."""
    why: str
    """How it comes about and what is meant instead; paragraphs with an empty line between them, "" if the first sentence says it all."""
    fails: str
    """One or more pieces of code, in backticks."""
    works: str
    """The same, corrected."""
    fix_safety: str
    """How far the correction may be trusted, and what that depends on."""
    versions: str
    """Which versions of the library know the mistake; "" if no version is known not to."""
    exceptions: tuple[str, ...]
    """The errors under which it shows."""
    docs: tuple[Doc, ...]
    """Pages of official documentation; which of several is linked depends on the error."""


def manual_of(rule: Rule) -> Manual:
    first, *rest = _HEADING.split(inspect.cleandoc(rule.documentation))
    parts = {heading: " ".join(text.split()) for heading, text in zip(rest[::2], rest[1::2], strict=True)}
    summary, _, why = first.partition("\n\n")
    return Manual(
        id=rule.id,
        summary=" ".join(summary.split()),
        why="\n\n".join(" ".join(paragraph.split()) for paragraph in why.split("\n\n")).strip(),
        fails=parts.get("Fails", ""),
        works=parts.get("Works", ""),
        fix_safety=parts.get("Fix safety", ""),
        versions=parts.get("Versions", ""),
        exceptions=tuple(error.rpartition(".")[2] if isinstance(error, str) else error.__name__ for error in rule.answers),
        docs=tuple(dict.fromkeys(_pages(vars(sys.modules[rule.check.__module__])))),
    )


def _pages(values: object) -> Iterator[Doc]:
    """The pages in the constants of a module: one, some in a tuple, or one for each of several cases."""
    match values:
        case Doc():
            yield values
        case dict():
            yield from _pages(tuple(values.values()))
        case tuple():
            for value in values:
                yield from _pages(value)
