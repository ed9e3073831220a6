"""The language of hints: templates with named placeholders, looked up in the gettext catalogues of `callhint/locale`.

Every text that a person reads is written in English as `tr("`{name}` holds {what}", name=name, what=what)`, whole sentences as far as
that goes, so that a translation may put the words in another order. What stands in backticks, code and names, is the same in every
language. A text that is written down before the language is known (in a constant) is marked with `tr_noop`, and translated where it is
used: `tr(KINDS[kind])`. The names are Qt's; gettext's `_` is what Python calls a value that nobody wants.
"""

from __future__ import annotations

import logging
import os
import re
import struct
from pathlib import Path
from typing import Any

logger = logging.getLogger("callhint")

LOCALES = Path(__file__).with_name("locale")
SOURCE = "en"
"""The language of the code, which needs no catalogue."""

_texts: dict[str, str] = {}


def tr(template: str, /, **values: Any) -> str:  # noqa: ANN401  # whatever `format` takes
    """The text in the chosen language, with the values in its placeholders; a text without values is not a template."""
    text = _texts.get(template, template)
    return text.format(**values) if values else text


def tr_noop(template: str) -> str:
    """The text as it is: marks what is translated later."""
    return template


def languages() -> list[str]:
    """The languages that callhint speaks."""
    return sorted({SOURCE, *(path.parent.parent.name for path in LOCALES.glob("*/LC_MESSAGES/callhint.mo"))})


def choose(language: str = "") -> str:
    """Speak the language from now on ("es", "zh_CN.UTF-8", "pt-BR"), or the environment's if it is ""; returns the one that is spoken.

    Where callhint has no such language, it is English.
    """
    global _texts  # noqa: PLW0603  # one language at a time, as with gettext.install
    wanted = [language] if language else _of_environment()
    spoken = languages()
    # A person who names English before another language wants English.
    chosen = next((code for name in wanted if (code := code_of(name)) in spoken), SOURCE)
    _texts = _catalogue(chosen) if chosen != SOURCE else {}
    return chosen if _texts else SOURCE


def code_of(language: str) -> str:
    """The language without country and encoding: "zh" for "zh_CN.UTF-8"."""
    return re.split(r"[-_.@]", language, maxsplit=1)[0].lower()


def _catalogue(language: str) -> dict[str, str]:
    import gettext  # noqa: PLC0415  # who reads English never needs it

    try:
        with (LOCALES / language / "LC_MESSAGES" / "callhint.mo").open("rb") as file:
            found = vars(gettext.GNUTranslations(file))["_catalog"]
    except (OSError, UnicodeDecodeError, struct.error) as error:
        logger.warning("callhint: the catalogue of %s cannot be read: %s", language, error)
        return {}
    return {key: text for key, text in found.items() if isinstance(key, str) and key}


def _of_environment() -> list[str]:
    """The person's languages, best first; the variables in gettext's own order."""
    named = next((value for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return named.split(":")
