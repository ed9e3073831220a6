"""What the failing operation was given: the expressions whose values it read, and which of them are functions that nobody called."""

from __future__ import annotations

import ast
import re
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence.fact import fact
from callhint.evidence.once import once
from callhint.evidence.peeks import pandas
from callhint.evidence.probe import (
    UNKNOWN,
    class_member,
    class_name,
    element_at,
    error_detail,
    function_name,
    is_a,
    is_function,
    items,
    message_names,
    size,
)
from callhint.evidence.values import local_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from callhint.evidence.evidence import Evidence, Expression
    from callhint.source import Source

_FUNCTION_TYPES = "method|function|builtin_function_or_method|method-wrapper|method_descriptor|wrapper_descriptor"
_MENTIONED = re.compile(
    rf"""['"](?P<quoted>{_FUNCTION_TYPES})['"]|\b(?:not|got|non-iterable|of type|dtype of|^type|^object|passed to) (?P<bare>{_FUNCTION_TYPES})\b"""
    rf"""|, (?P<found>{_FUNCTION_TYPES}) found\Z"""
)
_PRINTED = {"<built-in method ": "builtin_function_or_method", "<bound method ": "method", "<function ": "function"}
_PAIR = re.compile(r"'([^']+)' and '([^']+)'\Z")

_LARGEST = 200
"""Elements of a container that are looked at."""


def mentioned_function(message: str) -> str:
    """The type of function that a message says was found where something else was wanted; empty if none."""
    match = _MENTIONED.search(message)
    if match is not None:
        return match["quoted"] or match["bare"] or match["found"]
    return next((type_ for printed, type_ in _PRINTED.items() if printed in message), "")


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
            # The format of a replacement field is a JoinedStr of its own: the outermost is the text.
            joined = [text for text in (node, *source.ancestors(node)) if isinstance(text, ast.JoinedStr)]
            return [part.value for part in joined[-1].values if isinstance(part, ast.FormattedValue)] if joined else []
    return []


def failing_expression(ev: Evidence) -> Expression | None:
    """The expression that failed; for a statement, the first one that it works on."""
    node = ev.site.node
    if isinstance(node, ast.expr):
        return ev.expression(node)
    inside = operands(ev.site.source, node)
    return ev.expression(inside[0]) if inside else None


@fact
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
    names = local_names(ev.raising_frame.frame)
    return [value for _, value in list(names.items()) if is_function(value)]


def uncalled_operands(ev: Evidence) -> list[Uncalled]:
    """The operands that are functions of the type that the message names. Those that hold other things are left out."""
    nodes = operands(ev.site.source, ev.site.node)
    if is_a(ev.error, AttributeError):
        return _owner(ev, nodes)
    if isinstance(ev.site.node, ast.AugAssign | ast.Subscript) and not isinstance(getattr(ev.site.node, "ctx", None), ast.Load):
        # A call cannot be assigned to.
        nodes = nodes[1:]
    mentioned = mentioned_function(ev.message)
    if not mentioned:
        return []
    if isinstance(ev.site.node, ast.Subscript):
        # `f[x]` fails for f, `xs[f]` for the index.
        about_value = "subscriptable" in ev.message or "item" in ev.message
        nodes = nodes[:1] if about_value else nodes[1:]
    pair = _PAIR.search(ev.message)
    if pair is not None and isinstance(ev.site.node, ast.BinOp | ast.AugAssign | ast.Compare) and len(nodes) == 2:
        nodes = [node for node, type_ in zip(nodes, pair.groups(), strict=True) if type_ == mentioned]
    found = [Uncalled(node, _live(ev, node)) for node in nodes]
    live = [one for one in found if is_function(one.function) and _matches(one.function, mentioned)]
    if live:
        return live
    unknown = [one for one in found if one.function is UNKNOWN and may_be_function(ev, one.node)]
    return unknown if len(unknown) == 1 else []


def may_be_function(ev: Evidence, node: ast.expr) -> bool:
    """Whether an expression of unknown value can be a method: it ends in a name, and its receiver's class has nothing else under it."""
    if not isinstance(node, ast.Attribute):
        return False
    if (value := ev.values.of(node)) is not UNKNOWN:
        return is_function(value)
    receiver = ev.values.of(node.value)
    member = UNKNOWN if receiver is UNKNOWN else class_member(type(receiver), node.attr)
    return member is UNKNOWN or is_function(member)


def _owner(ev: Evidence, nodes: list[ast.expr]) -> list[Uncalled]:
    """The function whose attribute was asked for. A bound method passes the question on to its function, which then is reported."""
    owner: Any = error_detail(ev.error, "obj")
    if not nodes or not isinstance(ev.site.node, ast.Attribute) or not is_function(owner):
        return []
    live = _live(ev, nodes[0])
    if live is UNKNOWN and is_a(owner, FunctionType) and owner.__code__.co_varnames[:1] == ("self",):
        live = MethodType(owner, UNKNOWN)
    return [Uncalled(nodes[0], live if is_function(live) else owner)]


def put_names(source: Source, root: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """What is put into a container as it stands, by a name or an attribute, with that name.

    Elements of displays and comprehensions, values of items that are assigned, and what `append` and its like are given.
    """
    for node in ast.walk(root):
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load) and _is_put(source, node):
            yield node, node.attr if isinstance(node, ast.Attribute) else node.id


def written_functions(source: Source, roots: Iterable[ast.AST], names: set[str]) -> list[ast.expr]:
    """The places below the nodes where a function of one of the names is put into a container without being called."""
    return [node for root in roots for node, name in put_names(source, root) if name in names]


def _is_put(source: Source, node: ast.AST) -> bool:
    parent = source.parents.get(node)
    match parent:
        case ast.List() | ast.Tuple() | ast.Set() | ast.Dict() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return True
        case ast.Assign(targets=[ast.Subscript()]):
            return True
        case ast.Call(func=ast.Attribute(attr=method), args=args):
            return method in COLLECTING and node in args
        case ast.keyword():
            return isinstance(call := source.parents.get(parent), ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "dict"
    return False


COLLECTING = frozenset({"append", "appendleft", "insert", "add", "extend", "setdefault", "update", "put"})
"""Methods that put what they are given into a container."""


def functions_in(value: object, *, depth: int = 3) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """The functions inside a list, tuple or dict, with the path of keys and indices to each."""
    if depth == 0:
        return
    pairs = (
        list(items(value))[:_LARGEST]
        if is_a(value, dict)
        else [(index, element_at(value, index)) for index in range(min(size(value) or 0, _LARGEST))]
    )
    for key, held in pairs:
        if is_function(held):
            yield (key,), held
        elif is_a(held, list, tuple, dict):
            for path, function in functions_in(held, depth=depth - 1):
                yield (key, *path), function


@once
def offenders(ev: Evidence) -> list[Expression]:
    """The expressions of the failing line that hold what the message complains about: what was called, asked for an attribute, or used.

    Where the value cannot be evaluated, an expression counts if nothing else can be meant.
    """
    site = ev.site
    if is_a(ev.error, AttributeError):
        nodes = operands(site.source, site.node) if isinstance(site.node, ast.Attribute) else []
        owner = error_detail(ev.error, "obj", UNKNOWN)
        return [shown for node in nodes[:1] if (shown := ev.expression(node)).value is UNKNOWN or shown.value is owner]
    if ev.uncalled_type:
        found = ev.uncallable or ev.called_argument
        return [found] if found is not None else []
    nodes = operands(site.source, site.node)
    if isinstance(site.node, ast.Subscript):
        nodes = nodes[:1] if "subscriptable" in ev.message or "item" in ev.message else nodes[1:]
    pair = _PAIR.search(ev.message)
    if pair is not None and isinstance(site.node, ast.BinOp | ast.AugAssign | ast.Compare) and len(nodes) == 2:
        names = pair.groups()
        nodes = [node for node, name in zip(nodes, names, strict=True) if _names_value(ev.values.of(node), name)]
    expressions = [ev.expression(node) for node in nodes]
    known = [found for found in expressions if found.value is not UNKNOWN and _is_mentioned(found.value, ev.message)]
    unknown = [found for found in expressions if found.value is UNKNOWN]
    return known or (unknown if len(unknown) == 1 else [])


def _names_value(value: object, name: str) -> bool:
    return value is UNKNOWN or name in message_names(value)


def _is_mentioned(value: object, message: str) -> bool:
    return any(name in message and re.search(rf"(?<![\w.]){re.escape(name)}(?![\w.]\w)", message) for name in message_names(value))
