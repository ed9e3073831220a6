"""What the failing operation was given: the expressions whose values it read, and which of them are functions that nobody called."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from types import MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence.peeks import pandas
from callhint.evidence.probe import UNKNOWN, class_member, class_name, elements, function_name, is_a, is_function, items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_FUNCTION_TYPES = "method|function|builtin_function_or_method|method-wrapper|method_descriptor|wrapper_descriptor"
_MENTIONED = re.compile(
    rf"""['"](?P<quoted>{_FUNCTION_TYPES})['"]|\b(?:not|got|non-iterable|of type|dtype of|^type|^object|passed to) (?P<bare>{_FUNCTION_TYPES})\b"""
)
_PAIR = re.compile(r"'([^']+)' and '([^']+)'\Z")

_LARGEST = 200
"""Elements of a container that are looked at."""


def mentioned_function(message: str) -> str:
    """The type of function that a message says was found where something else was wanted; empty if none."""
    match = _MENTIONED.search(message)
    return (match["quoted"] or match["bare"]) if match else ""


def operands(source: Source, node: ast.expr | ast.stmt) -> list[ast.expr]:  # noqa: PLR0911  # one answer a form of node
    """The expressions whose values the failing operation at the node reads, in the order of the text."""
    match node:
        case ast.BinOp(left=left, right=right):
            return [left, *(right.elts if isinstance(node.op, ast.Mod) and isinstance(right, ast.Tuple) else [right])]
        case ast.AugAssign(target=target, value=value):
            return [target, value]
        case ast.UnaryOp(operand=operand) | ast.Await(value=operand) | ast.Attribute(value=operand):
            return [operand]
        case ast.Compare(left=left, comparators=comparators):
            return [left, *comparators]
        case ast.Subscript(value=value, slice=index):
            return [value, *(index.elts if isinstance(index, ast.Tuple) else [index])]
        case ast.For(iter=iterable) | ast.AsyncFor(iter=iterable):
            return [iterable]
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return [generator.iter for generator in node.generators]
        case ast.With(items=managed) | ast.AsyncWith(items=managed):
            return [item.context_expr for item in managed]
        case ast.Tuple(ctx=ast.Store()) | ast.List(ctx=ast.Store()):
            statement = source.statement_of(node)
            return [statement.value] if isinstance(statement, ast.Assign) else []
        case ast.List(elts=inside) | ast.Tuple(elts=inside) | ast.Set(elts=inside):
            return [element.value for element in inside if isinstance(element, ast.Starred)]
        case ast.Call(args=positional, keywords=named):
            plain = [argument.value if isinstance(argument, ast.Starred) else argument for argument in positional]
            return [*plain, *(keyword.value for keyword in named)]
        case ast.Constant() | ast.JoinedStr() | ast.FormattedValue():
            texts = [node, *source.ancestors(node)]
            joined = next((text for text in texts if isinstance(text, ast.JoinedStr)), None)
            return [part.value for part in joined.values if isinstance(part, ast.FormattedValue)] if joined is not None else []
    return []


@dataclass(frozen=True)
class Uncalled:
    """An expression that holds a function where the function's result was wanted."""

    node: ast.expr
    function: Any
    """The live function, or UNKNOWN where only the message tells that it is one."""


def _matches(function: object, mentioned: str) -> bool:
    name = class_name(type(function))
    # An attribute that a bound method lacks is looked for, and reported, on its function.
    return name == mentioned or (mentioned == "function" and is_a(function, MethodType))


def _live(ev: Evidence, node: ast.expr) -> Any:  # noqa: ANN401
    """The value of the node: evaluated, as the class of its receiver defines it, or as a library's frame still holds it."""
    value = ev.values.of(node)
    if value is not UNKNOWN or not isinstance(node, ast.Attribute):
        return value
    if ev.in_library:
        held = [held for held in local_functions(ev) if function_name(held) == node.attr]
        if held:
            return held[0]
    return pandas.member_of_column(ev.values.of, node)


def local_functions(ev: Evidence) -> list[Any]:
    """The functions among the local values of the frame that raised the error, and of the containers there."""
    names = ev.raising_frame.frame.f_locals
    return [value for _, value in list(names.items()) if is_function(value)]


def uncalled_operands(ev: Evidence) -> list[Uncalled]:
    """The operands that are functions of the type that the message names. Those that hold other things are left out."""
    nodes = operands(ev.site.source, ev.site.node)
    if is_a(ev.error, AttributeError):
        owner = getattr(ev.error, "obj", None)
        return [Uncalled(nodes[0], owner)] if is_function(owner) and nodes and isinstance(ev.site.node, ast.Attribute) else []
    mentioned = mentioned_function(ev.message)
    if not mentioned:
        return []
    if isinstance(ev.site.node, ast.Subscript):
        # `f[x]` fails for f, `xs[f]` for the index.
        about_value = "subscriptable" in ev.message or "item" in ev.message
        nodes = nodes[:1] if about_value else nodes[1:]
    pair = _PAIR.search(ev.message)
    if pair is not None and len(nodes) == 2:
        nodes = [node for node, type_ in zip(nodes, pair.groups(), strict=True) if type_ == mentioned]
    found = [Uncalled(node, _live(ev, node)) for node in nodes]
    live = [one for one in found if is_function(one.function) and _matches(one.function, mentioned)]
    if live:
        return live
    unknown = [one for one in found if one.function is UNKNOWN and _may_be_function(ev, one.node)]
    return unknown if len(unknown) == 1 else []


def _may_be_function(ev: Evidence, node: ast.expr) -> bool:
    """Whether an expression of unknown value can be a method: it ends in a name, and its receiver's class has nothing else under it."""
    if not isinstance(node, ast.Attribute):
        return False
    receiver = ev.values.of(node.value)
    member = UNKNOWN if receiver is UNKNOWN else class_member(type(receiver), node.attr)
    return member is UNKNOWN or is_function(member)


def functions_in(value: object, *, depth: int = 3) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """The functions inside a list, tuple or dict, with the path of keys and indices to each."""
    if depth == 0:
        return
    pairs = list(items(value))[:_LARGEST] if is_a(value, dict) else list(enumerate(elements(value)[:_LARGEST]))
    for key, held in pairs:
        if is_function(held):
            yield (key,), held
        elif is_a(held, list, tuple, dict):
            for path, function in functions_in(held, depth=depth - 1):
                yield (key, *path), function
