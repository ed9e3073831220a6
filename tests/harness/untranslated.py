"""Words of a hint that no translation can reach: the error is explained once more in a language that has other letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unittest.mock import patch

from callhint import language
from callhint.evidence.session import traceback_of
from callhint.pipeline import hint_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.presentation.hint import Hint

_KEPT = re.compile(r"(`[^`]*`|\{[^}]*\})")
_CODE = re.compile(r"`+[^`]*`+")
_WORD = re.compile(r"(?<!\S)\(?([A-Za-z']{2,})[,.;:)]*(?!\S)")
_LETTERS = {ord(letter): ord(letter) + 0xFEE0 for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"}
"""Each letter and its wide form."""


class _Foreign(dict[str, str]):
    """A catalogue with every text, all of its letters outside code and placeholders wide."""

    def get(self, template: str, _default: object = None) -> str:
        return "".join(part if index % 2 else part.translate(_LETTERS) for index, part in enumerate(_KEPT.split(template)))


def untranslated(evidence: Evidence) -> list[str]:
    """The words that are plain English in the foreign hint, and that neither the error nor a source of the session has."""
    session, error = evidence.session, evidence.error
    with patch.object(language, "_texts", _Foreign()):
        hint = hint_for(error, traceback_of(error), session)
    if hint is None:
        return []
    own = " ".join(["None", evidence.message, hint.offender.type, *(cell.source.text for cell in session.newest_first())])
    return sorted({word for text in _texts(hint) for word in _WORD.findall(_CODE.sub("`", text)) if word not in own})


def _texts(hint: Hint) -> Iterator[str]:
    yield from (hint.title, hint.why)
    yield from (correction.title for correction in hint.corrections)
