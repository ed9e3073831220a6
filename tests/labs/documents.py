"""Pages that people copy commands from."""

from __future__ import annotations

import re


def blocks(page, language):
    """The blocks of code in a page of Markdown."""
    return re.findall(rf"^```{language}\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
