"""What the code does with the result of an expression: take it apart by keys, or treat it as one value. Read from the text only."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from callhint.source import Source

_MAPPING_METHODS = frozenset({"keys", "values", "items", "get", "pop", "update", "setdefault"})

_NUMBERS = frozenset({"float", "int", "round", "sum", "max", "min", "abs", "bool"})


@dataclass
class Uses:
    """How a result is used."""

    keys: set[str] = field(default_factory=set)
    """String keys it is indexed with."""
    as_mapping: bool = False
    as_value: bool = False
    both: bool = False
    """Whether the code asks which it is (`isinstance(result, dict)`)."""
    unpacked: int | None = None
    """Into how many names it is unpacked."""
    returned: bool = False

    def merge(self, other: Uses) -> None:
        """Takes the other's facts in."""
        self.keys |= other.keys
        self.as_mapping |= other.as_mapping
        self.as_value |= other.as_value
        self.both |= other.both
        self.returned |= other.returned
        self.unpacked = self.unpacked if other.unpacked is None else other.unpacked


def uses_of(source: Source, node: ast.expr, outer: Iterable[tuple[Source, ast.expr]] = ()) -> Uses:
    """What becomes of the expression's result: in the expression around it, and in later statements through the name it is given.

    `outer`: the calls, innermost first, that get what the function around the expression returns.
    """
    found = _direct(source, node)
    statement = source.statement_of(node)
    match statement:
        case ast.Assign(targets=targets, value=value) if value is node:
            for target in targets:
                if isinstance(target, ast.Name):
                    found.merge(_uses_of_name(source, target))
                elif isinstance(target, ast.Tuple | ast.List) and not any(isinstance(part, ast.Starred) for part in target.elts):
                    found.unpacked = len(target.elts)
        case ast.AnnAssign(target=ast.Name() as target, value=value) if value is node:
            found.merge(_uses_of_name(source, target))
    rest = list(outer)
    if found.returned and rest:
        found.merge(uses_of(rest[0][0], rest[0][1], rest[1:]))
    return found


def use_at(source: Source, node: ast.expr) -> Uses:
    """How the expression right around it uses the expression."""
    return _direct(source, node)


def loads_of(source: Source, name: ast.Name) -> list[ast.Name]:
    """The reads of the name from there on, in its scope."""
    scope = source.scope_of(name)
    return [
        node
        for node in source.nodes
        if isinstance(node, ast.Name)
        and node.id == name.id
        and isinstance(node.ctx, ast.Load)
        and (node.lineno, node.col_offset) >= (name.lineno, name.col_offset)
        and (scope is None or source.scope_of(node) is scope)
    ]


def _uses_of_name(source: Source, target: ast.Name) -> Uses:
    found = Uses()
    for node in loads_of(source, target):
        found.merge(_direct(source, node))
    return found


def _direct(source: Source, node: ast.expr) -> Uses:  # noqa: PLR0911  # one answer a kind of parent
    parent = source.parents.get(node)
    match parent:
        case ast.Subscript(value=value, slice=index) if value is node:
            return _indexed(source, index, node)
        case ast.Attribute(attr=attribute):
            called = isinstance(source.parents.get(parent), ast.Call)
            if attribute in _MAPPING_METHODS and called:
                return Uses(as_mapping=True)
            return Uses(as_value=True)
        case ast.BinOp() | ast.UnaryOp():
            return Uses(as_value=True)
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[right]):
            return Uses(as_mapping=right is node)
        case ast.Compare(ops=[ast.Is() | ast.IsNot()]):
            return Uses()
        case ast.Compare():
            return Uses(as_value=True)
        case ast.Return():
            return Uses(returned=True)
        case ast.keyword(arg=None):
            return Uses(as_mapping=True)
        case ast.FormattedValue(format_spec=spec):
            return Uses(as_value=spec is not None)
        case ast.Call(func=func, args=[first, *_]) if func is not node:
            return _handed_to(func, second_is_dict=first is node and _asks_for_dict(parent))
        case ast.Call(func=func) if func is not node:
            return _handed_to(func, second_is_dict=False)
    return Uses()


def _indexed(source: Source, index: ast.expr, node: ast.expr) -> Uses:
    match index:
        case ast.Constant(value=str(key)):
            return Uses(keys={key}, as_mapping=True)
        case ast.Name(id=name):
            return Uses(as_mapping=_loops_over_keys(source, name, node), as_value=not _loops_over_keys(source, name, node))
    return Uses(as_value=True)


def _loops_over_keys(source: Source, name: str, node: ast.expr) -> bool:
    """Whether the index is a key of what is indexed: `for k in out`, or a name that holds a text."""
    wanted = ast.dump(node)
    for other in source.nodes:
        match other:
            case ast.For(target=ast.Name(id=found), iter=looped) | ast.comprehension(target=ast.Name(id=found), iter=looped) if (
                found == name
            ):
                inner = looped.func.value if isinstance(looped, ast.Call) and isinstance(looped.func, ast.Attribute) else looped
                return ast.dump(inner) == wanted or (isinstance(inner, ast.List | ast.Tuple) and all(_is_text(part) for part in inner.elts))
            case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                return _is_text(value)
    return False


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _asks_for_dict(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "isinstance"


def _handed_to(func: ast.expr, *, second_is_dict: bool) -> Uses:
    if second_is_dict:
        return Uses(both=True)
    match func:
        case ast.Name(id=name):
            return Uses(as_value=name in _NUMBERS)
        case ast.Attribute(value=ast.Name() | ast.Attribute(), attr=method) if method not in {"append", "extend", "add", "update", "put"}:
            return Uses(as_value=_is_library(func))
    return Uses()


def _is_library(func: ast.Attribute) -> bool:
    """Whether the call goes to one of the modules that people know by these names: they take arrays and tensors."""
    node: ast.expr = func
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name) and node.id in {"np", "numpy", "tf", "tensorflow", "plt", "keras", "torch", "jnp", "K", "cv2"}
