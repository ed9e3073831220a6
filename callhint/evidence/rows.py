"""Elements written side by side without a comma, told from the text: a display that is called or indexed inside another display."""

from __future__ import annotations

import ast
import string
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes
from callhint.evidence.probe import is_a

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

Link = ast.Call | ast.Subscript

_DISPLAYS = ast.Tuple | ast.List | ast.Dict | ast.Set | ast.ListComp


def rows_without_commas(ev: Evidence) -> tuple[ast.expr, list[Link], bool] | None:
    """The first element, the calls or subscripts that join the others to it, and whether that is certain; None if it is something else."""
    source, node = ev.site.source, ev.site.node
    first = _written(node)
    if first is None or not isinstance(node, Link) or (isinstance(node, ast.Call) and ev.uncallable is None):
        return None
    links: list[Link] = [node]
    while (parent := _link_of(source, links[-1])) is not None:
        links.append(parent)
    if any(isinstance(link, ast.Call) and (link.keywords or not link.args) for link in links):
        return None
    around = source.parents.get(links[-1])
    display = isinstance(around, ast.List | ast.Tuple | ast.Set | ast.Dict)
    argument = isinstance(around, ast.Call) and links[-1] in around.args
    room = _has_room(around, len(links), source, ev)
    if (not display and not argument) or room is False:
        return None
    if isinstance(first, ast.Constant | ast.JoinedStr):
        return None if wants_formatting(first, links[0]) else (first, links, display)
    if isinstance(links[0], ast.Subscript):
        return (first, links, room is True) if _is_row(first, links[0], source, ev) else None
    return first, links, room is True


def _has_room(around: ast.AST | None, more: int, source: Source, ev: Evidence) -> bool | None:
    """Whether the function that takes the elements, or the names they are unpacked to, can do with more; None if that is not known."""
    if isinstance(around, ast.Call):
        return takes(ev.values.of(around.func), len(around.args) + more, tuple(word.arg or "" for word in around.keywords))
    statement = source.parents.get(around) if isinstance(around, ast.Tuple) else None
    targets = [one for one in statement.targets if isinstance(one, ast.Tuple | ast.List)] if isinstance(statement, ast.Assign) else []
    return not any(isinstance(around, ast.Tuple) and len(one.elts) == len(around.elts) for one in targets)


def _written(node: ast.AST) -> ast.expr | None:
    """The tuple, list, dict or text written out that is called or indexed."""
    inner = node.func if isinstance(node, ast.Call) else node.value if isinstance(node, ast.Subscript) else None
    text = isinstance(inner, ast.JoinedStr) or (isinstance(inner, ast.Constant) and type(inner.value) is str)
    if isinstance(inner, _DISPLAYS) or (text and isinstance(node, ast.Call)):
        return inner
    return None


def _link_of(source: Source, node: Link) -> Link | None:
    """The call or subscript that takes the node for what is called or indexed."""
    parent = source.parents.get(node)
    if isinstance(parent, ast.Call) and parent.func is node:
        return parent
    return parent if isinstance(parent, ast.Subscript) and parent.value is node else None


def _is_row(first: ast.expr, link: ast.Subscript, source: Source, ev: Evidence) -> bool:
    """Whether the brackets after a list hold another row: several elements, or an index that the list has not, behind white space."""
    if not isinstance(first, ast.List | ast.ListComp | ast.Tuple):
        return False
    if isinstance(link.slice, ast.Tuple):
        return is_a(ev.error, TypeError)
    end = source.span(first).end
    apart = source.text[end : source.text.index("[", end)]
    return bool(apart.strip(" \t\n\\") == "" and apart)


def wants_formatting(text: ast.expr, link: Link) -> str:
    """How a text that is called was to be formatted with the arguments: "%" or "format"; empty if it has no places for them."""
    if not isinstance(text, ast.Constant) or not isinstance(link, ast.Call) or type(text.value) is not str:
        return ""
    if not link.args and not link.keywords:
        return ""
    count = len(link.args)
    if count and text.value.replace("%%", "").count("%") == count and not link.keywords:
        return "%"
    try:
        fields = [field for _, field, _, _ in string.Formatter().parse(text.value) if field is not None]
    except ValueError:
        return ""
    return "format" if fields and len(fields) >= count else ""
