"""Elements of a page, with everything in them escaped, and the two kinds of pictures in a report, as inline SVG."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_VOID = {"meta", "br"}
_WIDTH, _HEIGHT, _BASE, _TOP = 640, 150, 122, 16
_FEWEST_COLUMNS, _MOST_LABELS = 5, 8


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def element(tag: str, *content: str | Markup, **attributes: object) -> Markup:
    """An element. `class_` stands for `class`, `_` elsewhere in a name for `-`; an attribute that is None is left out."""
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"' for name, value in attributes.items() if value is not None
    )
    if tag in _VOID:
        return Markup(f"<{tag}{written}>")
    return Markup(f"<{tag}{written}>{joined(content)}</{tag}>")


def joined(content: Sequence[str | Markup]) -> Markup:
    return Markup("".join(part if isinstance(part, Markup) else escape(part) for part in content))


def bar(parts: Sequence[tuple[str, int]], whole: int) -> Markup:
    """A bar in a table: parts of something, each with the class that gives its colour, and how many fill the cell."""
    rectangles, at = [], 0.0
    for kind, number in parts:
        width = 100 * number / whole if whole else 0
        if number:
            rectangles.append(element("rect", class_=kind, x=f"{at:.2f}", width=f"{width:.2f}", height=10))
        at += width
    return element("svg", *rectangles, class_="bar", viewBox="0 0 100 10", preserveAspectRatio="none", aria_hidden="true")


def columns(title: str, values: Sequence[tuple[str, int]]) -> Markup:
    """Columns side by side. The title names them for those who do not see them; each says its number when it is pointed at."""
    highest = max((number for _, number in values), default=0) or 1
    step = _WIDTH / max(len(values), _FEWEST_COLUMNS)
    every = -(-len(values) // _MOST_LABELS)
    drawn = [element("title", title)]
    for index, (label, number) in enumerate(values):
        x, height = index * step, (_BASE - _TOP) * number / highest
        column = element("rect", x=f"{x + step * 0.1:.1f}", y=f"{_BASE - height:.1f}", width=f"{step * 0.8:.1f}", height=f"{height:.1f}")
        drawn.append(element("g", element("title", f"{label}: {number:,}"), column, class_="column"))
        if len(values) <= 2 * _MOST_LABELS:
            drawn.append(_text(f"{number:,}", x + step / 2, _BASE - height - 4))
        if every == 1:
            drawn.append(_text(label, x + step / 2, _BASE + 16))
        elif index % every == 0:
            drawn.append(_text(label, x, _BASE + 16, anchor="start"))
    if len(values) > 2 * _MOST_LABELS:
        drawn.append(_text(f"{highest:,}", 0, _TOP - 4, anchor="start"))
    drawn.append(element("line", x1=0, x2=_WIDTH, y1=_BASE, y2=_BASE))
    return element("svg", *drawn, class_="columns", viewBox=f"0 0 {_WIDTH} {_HEIGHT}", role="img", aria_label=title)


def _text(text: str, x: float, y: float, *, anchor: str = "middle") -> Markup:
    return element("text", text, x=f"{x:.1f}", y=f"{y:.1f}", text_anchor=anchor)
