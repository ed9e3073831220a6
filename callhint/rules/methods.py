"""What a class of the person's own offers where an object of it was called: the methods that take the arguments, and a `__call__` to be."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_mro, full_name
from callhint.language import tr
from callhint.model import Applicability, Edit, Fix, Span
from callhint.rules.rewrite import insert_after, replace_callee
from callhint.rules.wording import place, quoted

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.source import Source

_CALL = "__call__"
_NO_METHOD = frozenset({"property", "staticmethod", "classmethod", "cached_property", "setter", "getter"})


def definition_place(defined: tuple[Source, ast.ClassDef]) -> str:
    """Where the class is defined."""
    return place(defined[0], defined[1].lineno)


def methods_written(ev: Evidence, cls: type) -> dict[str, tuple[Source, Function]]:
    """The methods of the class and of those of its bases that the person wrote, by name."""
    found: dict[str, tuple[Source, Function]] = {}
    for base in class_mro(cls):
        if "." in full_name(base):
            continue
        defined = ev.scope.class_definition(base)
        for node in defined[1].body if defined is not None else ():
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and defined is not None:
                found.setdefault(node.name, (defined[0], node))
    return found


def takes_written(function: Function, call: ast.Call) -> bool:
    """Whether the method, as it is written, takes the arguments of the call after `self`."""
    if any(isinstance(argument, ast.Starred) for argument in call.args) or any(named.arg is None for named in call.keywords):
        return False
    arguments = function.args
    names = [argument.arg for argument in [*arguments.posonlyargs, *arguments.args]]
    if not names:
        return False
    positional, given = names[1:], {named.arg for named in call.keywords}
    if len(call.args) > len(positional) and arguments.vararg is None:
        return False
    filled = set(positional[: len(call.args)])
    known = set(positional) | {argument.arg for argument in arguments.kwonlyargs}
    if filled & given or (given - known and arguments.kwarg is None):
        return False
    required = set(positional[: len(positional) - len(arguments.defaults)] if arguments.defaults else positional)
    required |= {argument.arg for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if default is None}
    return required <= filled | given


def _is_plain(function: Function) -> bool:
    """Whether it is a method that an instance is needed for."""
    last = [decorator.func if isinstance(decorator, ast.Call) else decorator for decorator in function.decorator_list]
    names = {node.attr if isinstance(node, ast.Attribute) else node.id for node in last if isinstance(node, ast.Attribute | ast.Name)}
    return not names & _NO_METHOD


def fitting_methods(ev: Evidence, value: object, call: ast.Call) -> list[str]:
    """The public methods of the object that take the arguments of the call."""
    methods = methods_written(ev, type(value))
    return [name for name, (_, node) in methods.items() if not name.startswith("_") and _is_plain(node) and takes_written(node, call)]


def misspelled_call(ev: Evidence, value: object) -> str:
    """The method that was probably to be `__call__`: `_call_`, `__call`, `__cal__`; empty if there is none."""
    for name in methods_written(ev, type(value)):
        bare = name.strip("_").lower()
        if name != _CALL and name.startswith("_") and bare in {"call", "cal", "calll", "clal"}:
            return name
    return ""


def call_method_fix(ev: Evidence, callee: Expression, call: ast.Call, method: str, *, sure: bool) -> Fix:
    """Calls the method in the place of the object, there and in the later calls like it."""
    source = ev.site.source
    meant = f"{callee.text}.{method}"
    scope = source.scope_of(call)
    top = source.top_level_of(call)
    region = (
        scope.body if isinstance(scope, ast.FunctionDef) else source.statements[source.statements.index(top) :] if top is not None else []
    )
    same = [
        node
        for statement in region
        for node in ast.walk(statement)
        if isinstance(node, ast.Call) and source.slice(node.func) == callee.text and node.lineno >= call.lineno
    ]
    assumed = "" if sure else tr(", assuming that `{method}` is meant", method=method)
    edits = tuple(replace_callee(source, node, meant) for node in same)
    return Fix(
        tr("call the method {meant}{assumed}", meant=quoted(meant), assumed=assumed),
        edits,
        Applicability.SAFE if sure else Applicability.UNSAFE,
    )


def call_name_fix(ev: Evidence, value: object, method: str, *, rename: bool) -> Fix | None:
    """Makes a method of the class its `__call__`: by renaming it, or by a second name beside its own."""
    found = methods_written(ev, type(value)).get(method)
    if found is None:
        return None
    source, node = found
    if rename:
        span = source.span(node)
        start = source.text.index(f"def {method}", span.start) + len("def ")
        return Fix(
            tr("rename the method `{method}` to `__call__`", method=method),
            (Edit(source.name, Span(start, start + len(method)), _CALL),),
            Applicability.UNSAFE,
        )
    indent = source.line(node.lineno)[: source.byte_indent(node.lineno)]
    return Fix(
        tr("make the method `{method}` the `__call__` of the class, too", method=method),
        (insert_after(source, node, f"\n\n{indent}__call__ = {method}"),),
        Applicability.UNSAFE,
    )
