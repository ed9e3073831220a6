"""How a call becomes a call of a saved function: the right access, the arguments under the right names, the result as the code uses it."""

from __future__ import annotations

import ast
import keyword
import os
import sys
from dataclasses import dataclass
from pathlib import PosixPath, WindowsPath
from types import ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import bindings_in
from callhint.evidence.checks_tensorflow import Given, Handed, bind, given
from callhint.evidence.peeks.tensorflow import Literal, Spec
from callhint.evidence.probe import UNKNOWN, is_a, module_name
from callhint.evidence.trail import start, trail
from callhint.evidence.uses import Uses, uses_of
from callhint.evidence.values import Values
from callhint.model import Applicability, Edit, Fix, Span
from callhint.rules.rewrite import argument_span, indentation, insert_after, insert_before, replace, unused_name
from callhint.rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from callhint.evidence.bindings import Binding
    from callhint.evidence.checks_tensorflow import Bound
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.peeks.tensorflow import SavedFunction
    from callhint.source import Source

# Names of which each is the one thing that the object is for.
_MAIN = ("serve", "serving_default", "__call__", "predict", "call", "infer", "inference", "forward")


# ------------------------------------------------------------- the session


@dataclass(frozen=True)
class Loading:
    """How a name came to hold what was loaded from a folder."""

    binding: Binding | None
    """The statement that gave the name (or attribute) its object."""
    call: ast.Call | None
    """The call that loaded it."""
    path: str
    """The folder; empty if it is not known."""
    path_text: str
    """The folder as it was written, where that can be written again at the failing line."""


def loading_of(ev: Evidence, node: ast.expr) -> Loading:
    """Where the object in the expression was loaded."""
    if isinstance(node, ast.Call):
        return _loading(ev, None, node, ev.values, ev.site.source)
    steps = trail(ev, start(ev, node))
    for step in steps:
        if step.spot is not None and isinstance(step.spot.node, ast.Call):
            return _loading(ev, step.binding, step.spot.node, step.spot.values, step.spot.source)
    return Loading(steps[-1].binding if steps else None, None, "", "")


def _loading(ev: Evidence, binding: Binding | None, call: ast.Call, values: Values, source: Source) -> Loading:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
    if name not in {"load", "load_model", "load_v2", "TFSMLayer"}:
        return Loading(binding, None, "", "")
    argument = call.args[0] if call.args else next((named.value for named in call.keywords if named.arg in _PATHS), None)
    if argument is None:
        return Loading(binding, call, "", "")
    path = path_of(values.of(argument))
    plain = isinstance(argument, ast.Constant) or (isinstance(argument, ast.Name) and path_of(ev.values.of(argument)) == path)
    return Loading(binding, call, path, source.slice(argument) if plain else f'"{path}"' if path else "")


_PATHS = ("export_dir", "filepath", "handle", "path")


def path_of(value: object) -> str:
    """A path given as text or as a `pathlib` path; empty for anything else."""
    if type(value) is str:
        return value
    return str(value) if type(value) in {PosixPath, WindowsPath} else ""


@dataclass(frozen=True)
class Saving:
    """The statement that wrote a SavedModel folder."""

    source: Source
    call: ast.Call
    saved: ast.expr
    """The object that was saved."""
    value: Any
    """It, if it is still there, or UNKNOWN."""


def saving_of(ev: Evidence, path: str) -> Saving | None:
    """The newest statement of a cell that wrote the folder."""
    names = ev.user_frame.frame.f_globals
    values = Values(names, ev.user_frame.frame.f_builtins)
    for source, statements in ev.scope.executed("save"):
        for statement in reversed(statements):
            for node in ast.walk(statement):
                match node:
                    case ast.Call(func=ast.Attribute(attr="save"), args=[saved, folder, *_]) if _same_path(path_of(values.of(folder)), path):
                        return Saving(source, node, saved, values.of(saved))
    return None


def _same_path(one: str, other: str) -> bool:
    return bool(one) and os.path.normpath(one) == os.path.normpath(other)


# ------------------------------------------------------------------ names


def module_alias(ev: Evidence, name: str) -> str:
    """The global name under which the code that failed knows the module; empty if it has none."""
    module = sys.modules.get(name)
    names = ev.user_frame.frame.f_globals
    found = [alias for alias, held in list(names.items()) if held is module and type(alias) is str and not alias.startswith("_")]
    return min(found, key=len, default="")


def tensorflow_name(ev: Evidence) -> tuple[str, tuple[str, ...]]:
    """The name to write for TensorFlow, and the import that it needs first."""
    alias = module_alias(ev, "tensorflow")
    return (alias, ()) if alias else ("tf", ("import tensorflow as tf",))


def written_key(source: Source, node: ast.AST, key: str) -> str:
    """A string key in brackets, in quotes that the f-string around the node does not use."""
    inside = any(isinstance(parent, ast.JoinedStr) for parent in source.ancestors(node))
    return f"['{key}']" if inside else f'["{key}"]'


# -------------------------------------------------------------- arguments


def handed_over(source: Source, call: ast.Call, ev: Evidence, unknown: Iterable[str] = ()) -> list[Handed] | None:
    """The arguments of a call with what is known about each; None if starred ones hide which is which.

    `unknown`: names that hold something else by the time the call runs.
    """
    if any(isinstance(argument, ast.Starred) for argument in call.args) or any(named.arg is None for named in call.keywords):
        return None
    gone = set(unknown)

    def handed(node: ast.expr, name: str | None) -> Handed:
        stale = any(isinstance(part, ast.Name) and part.id in gone for part in ast.walk(node))
        found = Given("unknown") if stale else given(node, ev.values)
        return Handed(name, source.slice(node), found, UNKNOWN if stale else ev.values.of(node))

    return [handed(node, None) for node in call.args] + [handed(named.value, named.arg) for named in call.keywords]


def uses_in(ev: Evidence, source: Source, call: ast.expr) -> Uses:
    """What becomes of the call's result, also behind the function that returns it."""
    outer = []
    for frame, caller in ev.callers:
        found = ev.call_in(frame, caller)
        if found is None:
            break
        outer.append((caller, found))
    return uses_of(source, call, outer)


def suits(outputs: tuple[str, ...] | None, uses: Uses) -> int:
    """How badly what a function returns fits its use; 0 for not at all."""
    if outputs is None:
        return 2 if uses.keys or (uses.as_mapping and not uses.as_value) else 0
    if uses.keys:
        return 0 if uses.keys <= set(outputs) else 2
    if len(outputs) == 1 or uses.as_mapping or uses.both:
        return 0
    return 1 if uses.as_value else 0


def choices(functions: Sequence[SavedFunction], handed: list[Handed], uses: Uses, hint: str = "") -> list[Bound]:
    """The functions that take the arguments, the one most probably meant first.

    `hint`: the text of the statement, for a function that it names.
    """
    found = [binding for function in functions if (binding := bind(function, handed)) is not None]
    plain = [binding for binding in found if not binding.function.is_signature]

    def rank(binding: Bound) -> tuple[object, ...]:
        function = binding.function
        if not function.is_signature and len(plain) == 1:
            kind = 0
        elif function.name in _MAIN:
            kind = 1
        else:
            kind = 2
        named = bool(hint) and function.name.lower()[:5] in hint.lower()
        return suits(binding.option.outputs, uses), not binding.proved, kind, not named, function.is_signature

    return sorted(found, key=rank)


def is_only_choice(found: Sequence[Bound], uses: Uses) -> bool:
    """Whether the first of the choices is what must be meant: no other function computes something else from the same arguments."""
    first = found[0]
    same = [other for other in found if suits(other.option.outputs, uses) == suits(first.option.outputs, uses)]
    others = {other.function.name for other in same if other.function.is_signature == first.function.is_signature} - {first.function.name}
    return not others - {"serve", "serving_default"}


# ------------------------------------------------------------------ edits


@dataclass(frozen=True)
class Rewritten:
    """The edits that make calls of a saved function out of calls, and how far they were checked."""

    edits: tuple[Edit, ...]
    proved: bool
    before: tuple[str, ...]
    notes: tuple[str, ...]
    """What is done to the arguments, for the title."""


def rewritten_call(ev: Evidence, source: Source, call: ast.Call, holder: str, binding: Bound, uses: Uses) -> Rewritten:
    """One call as a call of the function; `holder` is the text of the loaded object."""
    tf, before = tensorflow_name(ev)
    access = binding.function.access
    if '"' in access:
        head, _, key = access.partition('["')
        access = head + written_key(source, call, key.removesuffix('"]'))
    edits = [replace(source, call.func, holder + access), *_argument_edits(source, call, binding, tf)]
    edits += _result_edits(ev, source, call, binding, uses)
    wrapped = any("{tf}" in place.fit.template for place in binding.placed)
    notes = tuple(dict.fromkeys(place.fit.note for place in binding.placed if place.fit.note))
    return Rewritten(tuple(edits), binding.proved, before if wrapped else (), notes)


def _argument_edits(source: Source, call: ast.Call, binding: Bound, tf: str) -> list[Edit]:
    nodes = [*call.args, *(named.value for named in call.keywords)]
    placed = {place.index: place for place in binding.placed}
    plain = all(place.parameter.isidentifier() and not keyword.iskeyword(place.parameter) for place in binding.placed)
    if binding.dropped or (binding.function.is_signature and not plain):
        texts = []
        for index, node in enumerate(nodes):
            if index in placed:
                place = placed[index]
                text = place.fit.template.format(source.slice(node), tf=tf)
                texts.append(_named_argument(place.parameter, text) if binding.function.is_signature else text)
        inside = argument_span(source, call)
        return [Edit(source.name, inside, ", ".join(texts))]
    edits = []
    for index, place in placed.items():
        opening, _, closing = place.fit.template.replace("{tf}", tf).partition("{}")
        node = nodes[index]
        if index >= len(call.args):
            named = call.keywords[index - len(call.args)]
            name = f"{place.parameter}=" if binding.function.is_signature or named.arg == place.parameter else ""
            edits.append(Edit(source.name, Span(source.span(named).start, source.span(node).start), name + opening))
        else:
            name = f"{place.parameter}=" if binding.function.is_signature else ""
            if name or opening:
                edits.append(insert_before(source, node, name + opening))
        if closing:
            edits.append(insert_after(source, node, closing))
    return edits


def _named_argument(name: str, text: str) -> str:
    if name.isidentifier() and not keyword.iskeyword(name):
        return f"{name}={text}"
    return f'**{{"{name}": {text}}}'


def output_wanted(outputs: tuple[str, ...] | None, uses: Uses) -> str:
    """The key under which the code wants the result, if it wants one output and not the dict; empty otherwise."""
    if outputs is None or uses.as_mapping or uses.both or uses.keys or uses.unpacked:
        return ""
    if len(outputs) == 1:
        return outputs[0]
    return outputs[0] if uses.as_value else ""


def _result_edits(ev: Evidence, source: Source, call: ast.Call, binding: Bound, uses: Uses) -> list[Edit]:
    outputs = binding.option.outputs
    if uses.unpacked and outputs is not None and uses.unpacked == len(outputs):
        return unpacking_edits(ev, source, call, outputs)
    key = output_wanted(outputs, uses)
    return [insert_after(source, call, written_key(source, call, key))] if key else []


def unpacking_edits(ev: Evidence, source: Source, call: ast.expr, outputs: tuple[str, ...]) -> list[Edit]:
    """`a, b = f(x)` becomes two statements where `f` returns a dict."""
    statement = source.statement_of(call)
    match statement:
        case ast.Assign(targets=[ast.Tuple(elts=targets) | ast.List(elts=targets) as target], value=value) if value is call:
            names = [part.id for part in targets if isinstance(part, ast.Name)]
            order = names if set(names) == set(outputs) else sorted(outputs, key=lambda key: (len(key), key))
            result = unused_name("outputs", ev.names)
            parts = ", ".join(f'{result}["{key}"]' for key in order)
            line = f"\n{indentation(source, statement)}{source.slice(target)} = {parts}"
            return [replace(source, target, result), insert_after(source, statement, line)]
    return []


def same_calls(ev: Evidence, call: ast.Call) -> list[ast.Call]:
    """The other calls of the same callee that run after the failing one: in the rest of its cell, or in its function."""
    source = ev.site.source
    wanted = source.slice(call.func)
    scope = source.scope_of(call)
    if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
        region: Sequence[ast.stmt] = scope.body
    else:
        top = source.top_level_of(call)
        region = source.statements[source.statements.index(top) :] if top is not None else []
    root = next((node.id for node in ast.walk(call.func) if isinstance(node, ast.Name)), "")
    rebound = [binding.line for binding in bindings_in(region, root, source)]
    found = [
        node
        for statement in region
        for node in ast.walk(statement)
        if isinstance(node, ast.Call)
        and node is not call
        and source.slice(node.func) == wanted
        and not any(call.lineno < line <= node.lineno for line in rebound)
    ]
    inside = set(ast.walk(call))
    return [node for node in found if node not in inside and not any(node in ast.walk(other) for other in found if other is not node)]


def names_bound_after(ev: Evidence, call: ast.Call) -> set[str]:
    """The names that get another value between the failing call and the end of its cell or function."""
    source = ev.site.source
    return {
        node.id
        for node in source.nodes
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and (node.lineno, node.col_offset) > (call.lineno, call.col_offset)
    }


def fix_calls(ev: Evidence, call: ast.Call, holder: str, binding: Bound, uses: Uses, title: str) -> Fix:
    """The fix that calls the function in the place of the failing call and of those like it that follow."""
    source = ev.site.source
    first = rewritten_call(ev, source, call, holder, binding, uses)
    edits, proved = list(first.edits), first.proved and suits(binding.option.outputs, uses) == 0
    unknown = names_bound_after(ev, call)
    for other in same_calls(ev, call):
        handed = handed_over(source, other, ev, unknown)
        fitting = bind(binding.function, handed) if handed is not None else None
        if fitting is None:
            proved = False
            continue
        edits += rewritten_call(ev, source, other, holder, fitting, uses_in(ev, source, other)).edits
    if first.notes:
        title += f", the argument {' and '.join(first.notes)}"
    return Fix(title, tuple(edits), Applicability.SAFE if proved else Applicability.UNSAFE, first.before)


# ------------------------------------------------------------------ texts


def described(spec: Any) -> str:  # noqa: ANN401  # what a function wants in one place
    """ "float32 of shape (None, 3)"."""
    if isinstance(spec, Spec):
        if spec.shape is None:
            return spec.dtype
        inside = ", ".join(str(dimension) for dimension in spec.shape)
        return f"{spec.dtype} of shape ({inside}{',' if len(spec.shape) == 1 else ''})" if spec.shape else f"a single {spec.dtype}"
    if isinstance(spec, Literal):
        return f"the Python value {spec.value!r}"
    return "a structure of tensors"


def inputs_text(function: SavedFunction, longest: int = 3) -> str:
    """ "`x` (float32 of shape (None, 3))" for the inputs of the first form of the function."""
    if not function.options:
        return ""
    inputs = [(name, spec) for name, spec in function.options[0].inputs if not isinstance(spec, Literal)]
    shown = ", ".join(f"{quoted(name)} ({described(spec)})" for name, spec in inputs[:longest])
    return shown + (f" and {len(inputs) - longest} more" if len(inputs) > longest else "")


def is_tensorflow_module(value: object) -> bool:
    """Whether the object is a module of TensorFlow's."""
    return is_a(value, ModuleType) and module_name(value).partition(".")[0] == "tensorflow"


def placeholder_call(ev: Evidence, call: ast.Call, holder: str, function: SavedFunction) -> Fix:
    """The call of the function with a place to fill in for each of its inputs: the arguments at hand do not fit."""
    source = ev.site.source
    inputs = [name for name, spec in function.options[0].inputs if not isinstance(spec, Literal)]
    inside = ", ".join(_named_argument(name, "...") if function.is_signature else "..." for name in inputs)
    key = output_wanted(function.options[0].outputs, uses_in(ev, source, call))
    edits = (replace(source, call, f"{holder}{function.access}({inside})" + (f'["{key}"]' if key else "")),)
    return Fix(f"call {quoted(holder + function.access, 60)} with {inputs_text(function)}", edits, Applicability.DISPLAY)
