"""A session as a page shows it: its cells, the error, the card."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docs.generator.examples import Example

CARD = re.compile(r'<div data-callhint-card="([^"]+)"></div>')
"""Where the card of an example belongs: it comes after Markdown, which would read its code as its own."""


def shown(name: str, example: Example) -> str:
    """The session of the example of that name."""
    case = example.case
    # The harness runs `%load_ext callhint` as the first cell.
    cells = [fenced(code, f"In [{number}]") for number, code in enumerate((*case.setup, case.fail), 2)]
    said = f'<div class="callhint-said">{html.escape(example.outcome.said)}</div>'
    return "\n\n".join([*cells, said, f'<div data-callhint-card="{name}"></div>'])


def fenced(code: str, title: str) -> str:
    """A block of code, whatever it holds."""
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", code)), default=0))
    return f'{fence} {{ .python title="{title}" }}\n{code}\n{fence}'
