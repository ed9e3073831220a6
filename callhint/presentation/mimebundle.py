"""The one bundle that is displayed: the same hint for every reader, from a terminal to a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from callhint.presentation.card import render_html
from callhint.presentation.markdown import render_markdown
from callhint.presentation.text import render_text

if TYPE_CHECKING:
    from callhint.presentation.hint import Hint

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | None"

MIME_TYPE = "application/vnd.callhint.v1+json"


def mimebundle(hint: Hint, *, anchor: str | None = None) -> dict[str, Any]:
    """Plain text, HTML, Markdown and JSON. `anchor` names the place in the HTML where live controls may attach."""
    return {
        "text/plain": render_text(hint),
        "text/html": render_html(hint, anchor=anchor),
        "text/markdown": render_markdown(hint),
        MIME_TYPE: sendable(hint.as_dict()),
    }


def sendable(part: Any) -> Any:  # noqa: ANN401
    """The same JSON without lone surrogates: a message that cannot be encoded would take the whole kernel reply with it."""
    if isinstance(part, str):
        return part if part.isascii() else part.encode("utf-8", "replace").decode("utf-8")
    if isinstance(part, dict):
        return {key: sendable(value) for key, value in part.items()}
    if isinstance(part, list):
        return [sendable(value) for value in part]
    return part
