"""Which scope of a source a name belongs to, and which of its uses mean the value it holds. Read from the text only."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from callhint.evidence.bindings import bindings_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import CodeType

    from callhint.source import Source

COMPREHENSIONS = frozenset({"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"})
"""The names of the code of comprehensions that have a frame of their own."""

Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
Scoping = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef | Comprehension

# Which positional arguments of these are called, and of those are classes, by the name of the function or method. Only the text is at hand
# here, of cells that may have run long ago and of functions that never did, so that no signature can be asked; `map`, `filter` and `reduce`
# have none in any case.
_CALLED_ARGUMENTS = {
    "accumulate": 1,
    "groupby": 1,
    **dict.fromkeys(
        ("map", "filter", "reduce", "partial", "defaultdict", "starmap", "takewhile", "dropwhile", "filterfalse", "vectorize"), 0
    ),
    **dict.fromkeys(("apply", "applymap", "transform", "agg", "aggregate", "pipe", "apply_along_axis", "Lambda", "wraps"), 0),
}

_CLASS_ARGUMENTS = {"isinstance": 1, "issubclass": 1, "astype": 0}

_CALLED_KEYWORDS = frozenset({"key", "func", "function", "default_factory", "factory", "converters", "aggfunc"})
_CLASS_KEYWORDS = frozenset({"dtype", "dtypes", "cls", "type"})


def own_parameters(arguments: ast.arguments) -> list[ast.arg]:
    """Every parameter of a function."""
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return [argument for argument in every if argument is not None]


def binds(scope: ast.AST, name: str, source: Source) -> bool:
    """Whether the name is local to the function, lambda, class or comprehension."""
    match scope:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            declared = [node for node in _own_statements(scope.body) if isinstance(node, ast.Global | ast.Nonlocal)]
            if any(name in node.names for node in declared):
                return False
            own = () if isinstance(scope, ast.ClassDef) else own_parameters(scope.args)
            return any(argument.arg == name for argument in own) or bool(bindings_in(scope.body, name, source))
        case ast.Lambda():
            return any(argument.arg == name for argument in own_parameters(scope.args))
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            targets = (node for generator in scope.generators for node in ast.walk(generator.target))
            return any(isinstance(node, ast.Name) and node.id == name for node in targets)
    return False


def _own_statements(body: list[ast.stmt]) -> Iterator[ast.AST]:
    pending: list[ast.AST] = list(body)
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            pending.extend(ast.iter_child_nodes(node))


def local_scope(source: Source, node: ast.AST, name: str) -> Scoping | None:
    """The innermost scope around the node that binds the name and that the node sees; None if the name is a global one there."""
    inside, in_function = node, False
    for parent in source.ancestors(node):
        body = getattr(parent, "body", None)
        match parent:
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                # The first iterable belongs to the scope around.
                first = isinstance(inside, ast.comprehension) and inside is parent.generators[0] and _within(inside.iter, node)
                if not first and binds(parent, name, source):
                    return parent
            case ast.Lambda() if inside is body:
                if binds(parent, name, source):
                    return parent
                in_function = True
            case ast.FunctionDef() | ast.AsyncFunctionDef() if inside in parent.body:
                if any(isinstance(other, ast.Global) and name in other.names for other in _own_statements(parent.body)):
                    return None
                if binds(parent, name, source):
                    return parent
                in_function = True
            case ast.ClassDef() if inside in parent.body and not in_function and binds(parent, name, source):
                return parent
        inside = parent
    return None


def lost_names(source: Source, node: ast.AST, code: CodeType) -> frozenset[ast.AST]:
    """The names of variables of comprehensions around the node that have no frame of their own.

    From Python 3.12 on, comprehensions run in the frame around them, and their variables are gone when an error is looked at. What the frame
    holds under the same name is another variable.
    """
    lost: set[ast.AST] = set()
    for parent in source.ancestors(node):
        match parent:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda() | ast.ClassDef():
                break
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                if code.co_name in COMPREHENSIONS:
                    break
                outside = set(ast.walk(parent.generators[0].iter))
                own = {inner for inner in ast.walk(parent) if isinstance(inner, ast.Name) and inner not in outside}
                targets = {inner.id for inner in own if isinstance(inner.ctx, ast.Store) and binds(parent, inner.id, source)}
                lost |= {inner for inner in own if inner.id in targets}
    return frozenset(lost)


def _within(outer: ast.AST, node: ast.AST) -> bool:
    return any(node is inner for inner in ast.walk(outer))


def value_uses(source: Source, roots: Iterable[ast.AST], name: str, *, but: frozenset[str] = frozenset()) -> list[ast.AST]:
    """The names and parameters in the roots that mean the value of a variable, and not the callable whose name it has taken.

    Those that are called, or stand where a function or class is wanted, mean the callable; so does `name.member` for the members in `but`.
    Scopes inside the roots that have a variable of that name of their own are left out.
    """
    found: list[ast.AST] = []
    roots = list(roots)
    tops = {id(root) for root in roots}
    pending: list[ast.AST] = list(roots)
    while pending:
        node = pending.pop()
        if id(node) not in tops and isinstance(node, Scoping) and binds(node, name, source):
            if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
                pending.append(node.generators[0].iter)
            continue
        stored = isinstance(node, ast.Name) and node.id == name and not isinstance(node.ctx, ast.Load)
        loaded = isinstance(node, ast.Name) and node.id == name and not stored and not wants_callable(source, node, but)
        if stored or loaded or (isinstance(node, ast.arg) and node.arg == name):
            found.append(node)
        pending.extend(ast.iter_child_nodes(node))
    return found


def wants_function(source: Source, argument: ast.expr) -> bool:
    """Whether the argument of a call stands where a function is wanted that something else calls, as against a class."""
    match source.parents.get(argument):
        case ast.Call(func=function, args=arguments) if argument in arguments:
            called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            return _CALLED_ARGUMENTS.get(called) == arguments.index(argument)
        case ast.keyword(arg=keyword):
            return keyword in _CALLED_KEYWORDS
    return False


def wants_callable(source: Source, node: ast.AST, members: frozenset[str] = frozenset()) -> bool:  # noqa: PLR0911  # one answer a place
    """Whether the expression stands where a function or class is wanted: it is called, or handed over to be called, or is a type."""
    parent = source.parents.get(node)
    match parent:
        case ast.Call(func=function) if function is node:
            return True
        case ast.Call(func=function, args=arguments) if node in arguments:
            called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            return arguments.index(node) in {_CALLED_ARGUMENTS.get(called), _CLASS_ARGUMENTS.get(called)}
        case ast.keyword(arg=keyword):
            return keyword in _CALLED_KEYWORDS | _CLASS_KEYWORDS
        case ast.Attribute(attr=attribute) if attribute in members:
            return True
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return node in parent.decorator_list or node in getattr(parent, "bases", ()) or node is getattr(parent, "returns", None)
        case ast.arg(annotation=annotation) | ast.AnnAssign(annotation=annotation) if annotation is node:
            return True
        case ast.ExceptHandler(type=caught) if caught is node:
            return True
        case ast.Compare(left=left, ops=ops, comparators=comparators):
            types = [side for side in (left, *comparators) if isinstance(side, ast.Call) and getattr(side.func, "id", "") == "type"]
            return bool(types) and all(isinstance(op, ast.Eq | ast.NotEq | ast.Is | ast.IsNot | ast.In | ast.NotIn) for op in ops)
        case ast.Tuple() | ast.List() | ast.Dict():
            return wants_callable(source, parent)
        case ast.Subscript(value=value) if value is not node or _is_type_index(parent.slice):
            return wants_callable(source, parent) or (value is node and _is_type_index(parent.slice))
        case ast.BinOp(op=ast.BitOr()):
            return wants_callable(source, parent)
    return False


def _is_type_index(index: ast.expr) -> bool:
    """Whether `list[…]` is a type: what stands in the brackets are names of builtin classes."""
    inside = index.elts if isinstance(index, ast.Tuple) else [index]
    return bool(inside) and all(isinstance(one, ast.Name) and isinstance(builtins.__dict__.get(one.id), type) for one in inside)
