"""How a call becomes a call of a saved function: the right access, the arguments under the right names, the result as the code uses it."""

from __future__ import annotations

import ast
import keyword
import sys
from dataclasses import dataclass
from dataclasses import replace as dataclass_replace
from types import ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence import checks
from callhint.evidence.bindings import bindings_in
from callhint.evidence.checks_tensorflow import Bound, Given, Handed, bind, given
from callhint.evidence.peeks.tensorflow import (
    Literal,
    Option,
    Spec,
    endpoint_of,
    is_concrete_function,
    is_restored_function,
    is_traceable,
    pruned_on_disk,
    restored_function,
    signature,
)
from callhint.evidence.probe import UNKNOWN, class_dict, class_member, is_a, is_function, items, module_name, static_member
from callhint.evidence.trail import start, trail
from callhint.evidence.uses import Uses, loads_of, use_at, uses_of
from callhint.language import tr
from callhint.model import Applicability, Edit, Fix, Span
from callhint.rules.rewrite import argument_span, delete_line, indentation, insert_after, insert_before, replace, unused_name
from callhint.rules.wording import joined, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from callhint.evidence.bindings import Binding
    from callhint.evidence.checks_tensorflow import Misfit
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.peeks.tensorflow import SavedFunction
    from callhint.evidence.saved_models import Saving
    from callhint.source import Source

PREDICTING = frozenset({"predict", "predict_on_batch", "call", "__call__", "forward", "infer", "inference", "run"})
"""What people ask of a loaded model to run it."""

KERAS_MEMBERS = frozenset(
    [
        "fit",
        "compile",
        "evaluate",
        "summary",
        "layers",
        "get_layer",
        "save",
        "input_shape",
        "output_shape",
        "inputs",
        "outputs",
        "input",
        "output",
        "to_json",
        "train_on_batch",
        "test_on_batch",
        "save_weights",
        "load_weights",
        "get_weights",
        "optimizer",
        "count_params",
        "add",
        "pop",
        "predict_generator",
        "fit_generator",
    ]
)
"""Members of Keras models that a SavedModel does not keep."""

_PREDICT_OPTIONS = frozenset({"verbose", "batch_size", "steps", "callbacks", "max_queue_size", "workers", "use_multiprocessing"})

# Names of which each is the one thing that the object is for.
_MAIN = ("serve", "serving_default", "__call__", "predict", "call", "infer", "inference", "forward")


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


def choices(
    functions: Sequence[SavedFunction], handed: list[Handed], uses: Uses, hint: str = "", dropped: frozenset[str] = frozenset()
) -> list[Bound]:
    """The functions that take the arguments, the one most probably meant first.

    `hint`: the text of the statement, for a function that it names.
    """
    found = [binding for function in functions if (binding := bind(function, handed, dropped)) is not None]
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


def rewritten_call(
    ev: Evidence, source: Source, call: ast.Call, holder: str, binding: Bound, uses: Uses, *, as_array: bool = False
) -> Rewritten:
    """One call as a call of the function; `holder` is the text of the loaded object. `as_array`: whether a numpy array was expected of it."""
    tf, before = tensorflow_name(ev)
    access = binding.function.access
    if access.endswith('"]'):
        head, _, key = access.partition('["')
        access = head + written_key(source, call, key.removesuffix('"]'))
    edits = [replace(source, call.func, holder + access), *_argument_edits(source, call, binding, tf)]
    edits += _result_edits(ev, source, call, binding, uses, as_array=as_array)
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


def _result_edits(ev: Evidence, source: Source, call: ast.Call, binding: Bound, uses: Uses, *, as_array: bool) -> list[Edit]:
    outputs = binding.option.outputs
    if uses.unpacked and outputs is not None and uses.unpacked == len(outputs):
        return unpacking_edits(ev, source, call, outputs)
    key = output_wanted(outputs, uses)
    text = (written_key(source, call, key) if key else "") + (".numpy()" if as_array and (key or outputs is None) else "")
    return [insert_after(source, call, text)] if text else []


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
        if isinstance(node, ast.Name)
        and isinstance(node.ctx, ast.Store)
        and (node.lineno, node.col_offset) > (call.lineno, call.col_offset)
    }


def fix_calls(
    ev: Evidence,
    call: ast.Call,
    holder: str,
    binding: Bound,
    uses: Uses,
    title: str,
    dropped: frozenset[str] = frozenset(),
    *,
    as_array: bool = False,
) -> Fix:
    """The fix that calls the function in the place of the failing call and of those like it that follow."""
    source = ev.site.source
    first = rewritten_call(ev, source, call, holder, binding, uses, as_array=as_array)
    edits, proved = list(first.edits), first.proved and suits(binding.option.outputs, uses) == 0
    unknown = names_bound_after(ev, call)
    for other in same_calls(ev, call):
        handed = handed_over(source, other, ev, unknown)
        fitting = bind(binding.function, handed, dropped) if handed is not None else None
        if fitting is None:
            proved = False
            continue
        edits += rewritten_call(ev, source, other, holder, fitting, uses_in(ev, source, other), as_array=as_array).edits
    if first.notes:
        title += tr(", the argument {changes}", changes=joined(first.notes))
    return Fix(title, tuple(edits), Applicability.SAFE if proved else Applicability.UNSAFE, first.before)


# ------------------------------------------------------------------ texts


def described(spec: Any) -> str:  # noqa: ANN401  # what a function wants in one place
    """As in "float32 of shape (None, 3)"."""
    if isinstance(spec, Spec):
        if spec.shape is None:
            return spec.dtype
        return (
            tr("{dtype} of shape {shape}", dtype=spec.dtype, shape=_shape_text(spec.shape))
            if spec.shape
            else tr("a single {dtype}", dtype=spec.dtype)
        )
    if isinstance(spec, Literal):
        return tr("the Python value {value!r}", value=spec.value)
    return tr("a structure of tensors")


def inputs_text(function: SavedFunction, longest: int = 3) -> str:
    """The inputs of the first form of the function, as in "`x` (float32 of shape (None, 3))"."""
    if not function.options:
        return ""
    inputs = [(name, spec) for name, spec in function.options[0].inputs if not isinstance(spec, Literal)]
    shown = ", ".join(
        described(spec) if name.startswith("args_") else f"{quoted(name)} ({described(spec)})" for name, spec in inputs[:longest]
    )
    return shown + (tr(" and {count} more", count=len(inputs) - longest) if len(inputs) > longest else "")


def is_tensorflow_module(value: object) -> bool:
    """Whether the object is a module of TensorFlow's."""
    return is_a(value, ModuleType) and module_name(value).partition(".")[0] == "tensorflow"


def specs_for(handed: list[Handed], tf: str) -> list[str] | None:
    """What a `tf.function` has to be traced with to take these arguments with any number of rows; None if a dtype or shape is not known."""
    texts = []
    for argument in handed:
        found = argument.given
        if found.form == "python" and found.dtype == "string" and argument is handed[0] and not argument.keyword:
            text = f"{tf}.TensorSpec([], {tf}.string)"
        elif found.form == "python" and found.dtype in {"bool", "string"}:
            # Flags and modes choose between traces; they are no data.
            text = argument.text
        elif found.form not in {"tensor", "array", "python", "list"} or not found.dtype or found.shape is None:
            return None
        else:
            shape = ", ".join("None" if place == 0 else str(size) for place, size in enumerate(found.shape))
            text = f"{tf}.TensorSpec([{shape}], {tf}.{found.dtype})"
        texts.append(f"{argument.keyword}={text}" if argument.keyword else text)
    return texts


def offered(functions: list[SavedFunction]) -> str:
    """What can be called, and what it takes."""
    first = next((function for function in functions if not function.is_signature), functions[0])
    plain = [f"`{function.access[1:]}`" for function in functions if not function.is_signature]
    keys = [f"`{function.name}`" for function in functions if function.is_signature]
    names, signatures = ", ".join(plain[:4]), ", ".join(keys[:4])
    held = []
    if plain:
        held = [tr("the saved functions {names}", names=names) if len(plain) > 1 else tr("the saved function {name}", name=names)]
    if keys:
        held += [tr("the signatures {names}", names=signatures) if len(keys) > 1 else tr("the signature {name}", name=signatures)]
    inputs = inputs_text(first) or tr("no argument")
    if len(functions) > 1:
        text = tr("It holds {functions}; `{name}` takes {inputs}.", functions=joined(held), name=first.name, inputs=inputs)
    else:
        text = tr("It holds {function}, which takes {inputs}.", function=joined(held), inputs=inputs)
    if not plain:
        outputs = first.options[0].outputs or ()
        text += tr(
            " A signature is called with tensors by keyword and returns a dict ({names}).",
            names=", ".join(f"`{key}`" for key in outputs[:4]),
        )
    return text


def placeholder_call(ev: Evidence, call: ast.Call, holder: str, function: SavedFunction) -> Fix:
    """The call of the function with a place to fill in for each of its inputs: the arguments at hand do not fit."""
    source = ev.site.source
    inputs = [name for name, spec in function.options[0].inputs if not isinstance(spec, Literal)]
    inside = ", ".join(_named_argument(name, "...") if function.is_signature else "..." for name in inputs)
    key = output_wanted(function.options[0].outputs, uses_in(ev, source, call))
    edits = (replace(source, call, f"{holder}{function.access}({inside})" + (f'["{key}"]' if key else "")),)
    return Fix(
        tr("call {function} with {inputs}", function=quoted(holder + function.access, 60), inputs=inputs_text(function)),
        edits,
        Applicability.DISPLAY,
    )


# ----------------------------------------------------------- saving again


def resaving_fix(ev: Evidence, call: ast.Call, name: str, saved_as: str, saving: Saving | None, path: str) -> Fix:
    """Gives the saved object a traced function, saves and loads it, and calls the function.

    `saved_as`: the `tf.function` that was saved without a trace that fits; empty if none was saved.
    """
    tf, imports = tensorflow_name(ev)
    source = ev.site.source
    handed = handed_over(source, call, ev)
    specs = specs_for(handed, tf) if handed else None
    live = saving.value if saving is not None else UNKNOWN
    method = saving_method(live, saved_as, call) if live is not UNKNOWN else None
    access = f".{saved_as or 'serve'}" if saved_as != "__call__" else ""
    edits = (replace(source, call.func, name + access),) if name + access != source.slice(call.func) else ()
    load = f"{name} = {tf}.saved_model.load({path or '...'})"
    if (
        saving is None
        or method is None
        or specs is None
        or not path
        or not name.isidentifier()
        or ev.is_local(name)
        or _has_keywords(specs, saved_as)
    ):
        made = "saved = ...  # " + tr("the object that was saved, made again")
        traced = _traced(tf, "saved", saved_as or "__call__", specs or [f"{tf}.TensorSpec(...)"], traced=bool(saved_as))
        lines: tuple[str, ...] = (made, traced, f"{tf}.saved_model.save(saved, {path or '...'})", load)
        return Fix(tr("save the object again with a `tf.function` in it"), edits, Applicability.DISPLAY, (*imports, *lines))
    holder = saving.source.slice(saving.saved)
    lines = (_traced(tf, holder, method, specs, traced=bool(saved_as)), saving.source.slice(saving.call), load)
    return Fix(
        tr("save {holder} over the same folder with a traced `tf.function` in it, and load it", holder=quoted(holder)),
        edits,
        Applicability.UNSAFE,
        (*imports, *lines),
    )


def _has_keywords(specs: list[str], saved_as: str) -> bool:
    """Whether there are arguments that an `input_signature` has no place for."""
    return not saved_as and any("TensorSpec" not in spec or "=" in spec for spec in specs)


def _traced(tf: str, holder: str, method: str, specs: list[str], *, traced: bool) -> str:
    """The statement that makes the method one that is saved."""
    if traced:
        return f"{holder}.{method}.get_concrete_function({', '.join(specs)})"
    return f"{holder}.serve = {tf}.function({holder}.{method}, input_signature=[{', '.join(specs)}])"


def saving_method(saved: object, saved_as: str, call: ast.Call) -> str | None:
    """The method of the saved object that takes the arguments of the call."""
    if saved_as:
        return saved_as if is_traceable(static_member(saved, saved_as)) or is_traceable(class_member(type(saved), saved_as)) else None
    names = ["__call__", *(name for name in class_dict(type(saved)) if not name.startswith("_"))]
    found = [name for name in names if is_function(class_member(type(saved), name)) and _takes(saved, name, call)]
    return found[0] if found[:1] == ["__call__"] or len(found) == 1 else None


def _takes(saved: object, name: str, call: ast.Call) -> bool:
    method = class_member(type(saved), name)
    return checks.takes(method, len(call.args) + 1, tuple(named.arg or "" for named in call.keywords)) is True


def calls_instead(
    ev: Evidence,
    call: ast.Call,
    holder: str,
    functions: list[SavedFunction],
    dropped: frozenset[str] = frozenset(),
    *,
    as_array: bool = False,
) -> tuple[Fix, ...]:
    """The fixes that call one of the functions in the place of the call, the one most probably meant first.

    `holder`: the text of the object that holds them. `dropped`: keywords of the call that no saved function knows (`batch_size`).
    """
    source = ev.site.source
    handed = handed_over(source, call, ev)
    uses = uses_in(ev, source, call)
    statement = source.statement_of(call)
    hint = source.slice(statement) if statement is not None else ""
    found = choices(functions, handed, uses, hint, dropped) if handed is not None else []
    if not found:
        return (placeholder_call(ev, call, holder, functions[0]),)
    sure = is_only_choice(found, uses)
    fixes = []
    for place, bound in enumerate(found[:3]):
        assumed = "" if sure or place else tr(", assuming that `{function}` is meant", function=bound.function.name)
        title = tr("call {function}", function=quoted(holder + bound.function.access, 60)) + assumed
        fix = fix_calls(ev, call, holder, bound, uses, title, dropped, as_array=as_array)
        fixes.append(fix if sure or place else Fix(fix.title, fix.edits, Applicability.UNSAFE, fix.before))
    return tuple(fixes)


def pruning_fixes(ev: Evidence, call: ast.Call, name: str, path: str) -> tuple[Fix, ...]:
    """Calls what `prune` cuts out of a graph of TensorFlow 1: what is computed last from its placeholders, where that is one tensor."""
    function = pruned_on_disk(path) if path else None
    if function is None:
        text = f'{name}.prune("...:0", "...:0")'
        told = tr("cut a function out of the graph, by the names of its tensors")
        return (Fix(told, (replace(ev.site.source, call.func, text),), Applicability.DISPLAY),)
    return tuple(
        Fix(
            tr("{title}, from the placeholders to what is computed last", title=fix.title),
            fix.edits,
            fix.applicability.lowered_to(Applicability.UNSAFE),
            fix.before,
        )
        for fix in calls_instead(ev, call, name, [function])
    )


def inferences_instead(ev: Evidence, call: ast.Call, holder: str, functions: list[SavedFunction], *, as_array: bool) -> tuple[Fix, ...]:
    """The fixes that run one of the functions where `predict` of a Keras model was called."""
    return calls_instead(ev, call, holder, functions, _PREDICT_OPTIONS, as_array=as_array)


# ------------------------------------------------ a layer in place of a model

_ONLY_SHOWN = frozenset({"summary", "compile", "eval", "build"})
"""Methods whose call is left out where a layer stands for the model."""


def loader_argument(call: ast.Call) -> ast.expr | None:
    """The path in a call of `load_model`."""
    if call.args:
        return None if isinstance(call.args[0], ast.Starred) else call.args[0]
    return next((named.value for named in call.keywords if named.arg == "filepath"), None)


def layer_name(ev: Evidence, call: ast.Call) -> tuple[str, tuple[str, ...]]:
    """How to write `TFSMLayer` beside the loader that was called, and the import that it needs first."""
    written = ev.site.source.slice(call.func)
    head, _, last = written.rpartition(".")
    if last == "TFSMLayer":
        return written, ()
    if last == "load_model" and head.rpartition(".")[2] in {"models", "saving"} and "." in head:
        return f"{head.rpartition('.')[0]}.layers.TFSMLayer", ()
    for module, access in (("tensorflow", ".keras.layers.TFSMLayer"), ("keras", ".layers.TFSMLayer")):
        if alias := module_alias(ev, module):
            return alias + access, ()
    return "TFSMLayer", ("from tensorflow.keras.layers import TFSMLayer",)


def layer_in_place_of_model(ev: Evidence, call: ast.Call, argument: ast.expr, endpoint: SavedFunction) -> tuple[Fix, str]:
    """Makes a `TFSMLayer` where a model was loaded and adapts the calls that follow; also the member that only a model would have."""
    source = ev.site.source
    name, before = layer_name(ev, call)
    texts = [source.slice(argument)] + ([] if endpoint.name == "serve" else [f'call_endpoint="{endpoint.name}"'])
    if name == source.slice(call.func):
        texts += [source.slice(named) for named in call.keywords if named.arg not in {"call_endpoint", "filepath"}]
    edits = [replace(source, call, f"{name}({', '.join(texts)})")]
    trained, proved = "", True
    target = _result_name(ev, source, call)
    for node in loads_of(*target) if target is not None else []:
        where = target[0] if target is not None else source
        parent = where.parents.get(node)
        outer = where.parents.get(parent) if parent is not None else None
        if isinstance(parent, ast.Attribute) and isinstance(outer, ast.Call) and outer.func is parent and parent.attr in PREDICTING:
            run, as_array = outer, parent.attr.startswith("predict")
        elif isinstance(parent, ast.Call) and parent.func is node:
            run, as_array = parent, False
        elif isinstance(parent, ast.Attribute):
            statement = where.statement_of(node)
            if parent.attr in _ONLY_SHOWN and isinstance(statement, ast.Expr) and statement.value is outer:
                edits.append(replace(where, statement, "pass") if statement not in where.statements else delete_line(where, statement))
            elif parent.attr in KERAS_MEMBERS:
                trained = trained or parent.attr
            continue
        else:
            continue
        handed = handed_over(where, run, ev, names_bound_after(ev, call))
        fitting = bind(endpoint, handed, _PREDICT_OPTIONS) if handed is not None else None
        if fitting is None:
            fitting = Bound(endpoint, endpoint.options[0] if endpoint.options else Option((), None), (), proved=False)
        made = rewritten_call(ev, where, run, node.id, replace_access(fitting), uses_of(where, run), as_array=as_array)
        edits += made.edits
        proved &= made.proved
        before += made.before if made.before not in {before, ()} else ()
    title = tr("make a `TFSMLayer` of the function `{endpoint}`, a layer for inference only", endpoint=endpoint.name)
    return Fix(title, tuple(edits), Applicability.UNSAFE, before), trained


def replace_access(bound: Bound) -> Bound:
    """The same for a function that is called by the bare name of its holder."""
    return dataclass_replace(bound, function=dataclass_replace(bound.function, access=""))


def _result_name(ev: Evidence, source: Source, call: ast.Call) -> tuple[Source, ast.Name] | None:
    """The name that the call's result is given, also behind the function that returns it."""
    at: list[tuple[Source, ast.expr]] = [(source, call)]
    for frame, caller in ev.callers:
        found = ev.call_in(frame, caller)
        if found is not None:
            at.append((caller, found))
    for where, node in at:
        match where.statement_of(node):
            case ast.Assign(targets=[ast.Name() as target], value=value) if value is node:
                scope = where.scope_of(target)
                body = scope.body if isinstance(scope, ast.FunctionDef) else []
                if any(isinstance(part, ast.Return) and isinstance(part.value, ast.Name) and part.value.id == target.id for part in body):
                    continue
                return where, target
            case ast.Return(value=value) if value is node:
                continue
            case _:
                return None
    return None


# ---------------------------------------------------------------- misfits


def misfit_text(misfit: Misfit) -> str:  # noqa: PLR0911  # one answer a kind of misfit
    """One sentence on what is wrong with an argument."""
    text, place = quoted(misfit.text), quoted(misfit.parameter)
    match misfit.kind:
        case "name":
            return tr("There is no input named {place}.", place=place)
        case "many":
            return tr("There is no place for {text}.", text=text)
        case "missing":
            return tr("The input {place} is missing.", place=place)
        case "form":
            return tr("{text} is handed over by position, and the inputs have names.", text=text)
        case "value":
            return tr(
                "{place} was traced with {described}, which became part of the trace; {text} is another value.",
                place=place,
                described=described(misfit.wanted),
                text=text,
            )
        case "dtype":
            return tr(
                "{text} is {dtype}, and {place} takes {wanted}.",
                text=text,
                dtype=misfit.given.dtype,
                place=place,
                wanted=misfit.wanted.dtype,
            )
    return tr(
        "{text} has the shape {shape}, and {place} takes {wanted}.",
        text=text,
        shape=_shape_text(misfit.given.shape),
        place=place,
        wanted=_shape_text(misfit.wanted.shape),
    )


def _shape_text(shape: tuple[int | None, ...] | None) -> str:
    inside = ", ".join(str(dimension) for dimension in shape or ())
    return f"({inside}{',' if shape is not None and len(shape) == 1 else ''})"


# ------------------------------------------------------------ dict results


@dataclass(frozen=True)
class DictResult:
    """A dict that a saved function returned."""

    outputs: tuple[str, ...]
    what: str
    """What returned it: "the signature `loaded.signatures["serve"]`"."""
    binding: Binding | None


def dict_result(ev: Evidence, node: ast.expr) -> DictResult | None:
    """The expression as the result of a saved function; None if it is not proved to be one, or is no dict."""
    if isinstance(node, ast.Call):
        return _returned(node, ev.values.of(node.func), ev.site.source, None)
    value = ev.values.of(node)
    steps = trail(ev, start(ev, node)) if type(value) is dict else []
    for step in steps:
        if step.spot is not None and isinstance(step.spot.node, ast.Call):
            found = _returned(step.spot.node, step.spot.values.of(step.spot.node.func), step.spot.source, step.binding)
            keys = {key for key, _ in items(value) if type(key) is str}
            return found if found is not None and set(found.outputs) == keys else None
    return None


def _returned(call: ast.Call, callee: object, source: Source, binding: Binding | None) -> DictResult | None:
    text = quoted(source.slice(call.func), 60)
    if is_concrete_function(callee):
        function, what = signature(callee), tr("the signature {name}", name=text)
    elif is_restored_function(callee):
        function, what = restored_function(callee, "", ""), tr("the saved function {name}", name=text)
    elif (endpoint := endpoint_of(callee)) is not None:
        function, what = endpoint, tr("the `TFSMLayer` {name}", name=text)
    else:
        return None
    outputs = {option.outputs for option in function.options}
    keys = next(iter(outputs)) if len(outputs) == 1 else None
    return DictResult(keys, what, binding) if keys else None


def indexing_edits(ev: Evidence, node: ast.expr, key: str) -> tuple[Edit, ...]:
    """Takes the output out of the dict, there and wherever the same name is used as a tensor further on."""
    source = ev.site.source
    nodes = (
        [node]
        if not isinstance(node, ast.Name)
        else [load for load in loads_of(source, node) if load is node or use_at(source, load).as_value]
    )
    return tuple(insert_after(source, one, written_key(source, one, key)) for one in nodes)


def layers_access(ev: Evidence) -> tuple[str, tuple[str, ...]]:
    """What stands before the name of a layer of the present Keras, and the import that it needs first."""
    for module, access in (
        ("keras.layers", "."),
        ("keras._tf_keras.keras.layers", "."),
        ("keras", ".layers."),
        ("tensorflow", ".keras.layers."),
    ):
        if alias := module_alias(ev, module):
            return alias + access, ()
    return "layers.", ("from keras import layers",)


def kept_first(ev: Evidence, fix: Fix, name: str, node: ast.expr) -> Fix:
    """The same fix with a statement in front that keeps the value of the expression under the name."""
    source = ev.site.source
    statement = source.statement_of(node)
    if statement is None:
        return fix
    line = f"{name} = {source.slice(node)}\n{indentation(source, statement)}"
    return dataclass_replace(
        fix,
        title=tr("keep the object as `{name}` and {title}", name=name, title=fix.title),
        edits=(insert_before(source, statement, line), *fix.edits),
    )
