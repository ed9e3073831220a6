"""Layers, losses and metrics of Keras that were given data where they take settings, or that stand where their output should."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Binding, bindings_in
from callhint.evidence.checks import required, signature
from callhint.evidence.fact import fact
from callhint.evidence.gradients import reaching
from callhint.evidence.layers import places_of
from callhint.evidence.once import once
from callhint.evidence.peeks import keras
from callhint.evidence.probe import (
    UNKNOWN,
    class_dict,
    class_module,
    class_mro,
    class_name,
    defining_class,
    elements,
    function_name,
    is_a,
    is_class,
    is_function,
    is_subclass_of,
)
from callhint.evidence.trail import Spot, start, trail
from callhint.evidence.values import local_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.evidence.values import Values
    from callhint.source import Source

_MERGING = tuple(f"{home}.layers.merging.base_merge.{name}" for home in ("keras.src", "tf_keras.src") for name in ("Merge", "_Merge"))
_DATA = (*keras.TENSOR, *keras.VARIABLE, "numpy.ndarray")


@fact
class GivenData:
    """A call of a class with data among its positional arguments."""

    source: Source
    call: ast.Call
    cls: type
    data: list[ast.expr]
    settings: list[ast.expr | ast.keyword]

    @property
    def lacking(self) -> list[str]:
        """The settings that the class needs and that were not given."""
        named = {setting.arg for setting in self.settings if isinstance(setting, ast.keyword)}
        names = [name for name in required(self.cls) or [] if name not in named]
        return names[len([setting for setting in self.settings if not isinstance(setting, ast.keyword)]) :]

    @property
    def made(self) -> str:
        """The instance that should have been made."""
        texts = [self.source.slice(setting) for setting in self.settings]
        return f"{self.source.slice(self.call.func)}({', '.join([*texts, *(['...'] if self.lacking else [])])})"

    @property
    def corrected(self) -> str:
        """The instance, called with the data."""
        texts = [self.source.slice(node) for node in self.data]
        if len(texts) > 1 and is_subclass_of(self.cls, *_MERGING):
            return f"{self.made}([{', '.join(texts)}])"
        return f"{self.made}({', '.join(texts)})"

    @property
    def noun(self) -> str:
        """What an instance of the class is."""
        if is_subclass_of(self.cls, *keras.LOSS):
            return "loss"
        if is_subclass_of(self.cls, *keras.METRIC):
            return "metric"
        return "model" if is_subclass_of(self.cls, *keras.MODEL) else "layer"


def given_data(source: Source, call: ast.Call, values: Values) -> GivenData | None:
    """The call, if it is one of a class of layers, losses or metrics, with data in it."""
    cls = values.of(call.func)
    if not is_subclass_of(cls, *keras.LAYER, *keras.LOSS, *keras.METRIC) or is_functional(cls):
        return None
    if any(isinstance(argument, ast.Starred) for argument in call.args) or any(keyword.arg is None for keyword in call.keywords):
        return None
    data = [node for node in call.args if is_data(node, values)]
    settings: list[ast.expr | ast.keyword] = [node for node in call.args if node not in data]
    return GivenData(source, call, cls, data, [*settings, *call.keywords]) if data else None


def is_functional(cls: Any) -> bool:  # noqa: ANN401
    """Whether the class makes models from tensors."""
    return class_name(cls) in {"Model", "Functional"} and keras.is_keras_module(getattr(cls, "__module__", None))


def is_data(node: ast.expr, values: Values) -> bool:
    """Whether the expression holds a tensor or array, or a list of them; of one that is computed in place, whether it surely gives one."""
    value = values.of(node)
    if value is not UNKNOWN:
        inside = elements(value)
        return is_a(value, *_DATA) or (bool(inside) and all(is_a(element, *_DATA) for element in inside))
    match node:
        case ast.List(elts=inside) | ast.Tuple(elts=inside):
            return bool(inside) and all(is_data(element, values) for element in inside)
        case ast.Call(func=ast.Call(func=made)):
            return keras.is_layer_class(values.of(made))
        case ast.Call(func=function):
            callee = values.of(function)
            home = getattr(callee, "__module__", None) if is_function(callee) else None
            return keras.is_layer(callee) or (
                type(home) is str and home.startswith(("tensorflow.python.ops", "keras.src.ops", "tensorflow.python.framework.constant"))
            )
        case ast.BinOp(left=left, right=right):
            return is_data(left, values) or is_data(right, values)
    return False


@fact
class Kept:
    """An instance of a layer, loss or metric in the place of what it computes, and the call that made it."""

    spot: Spot
    """The expression of the failing line."""
    source: Source
    call: ast.Call
    binding: Binding | None
    """The statement that kept the instance; None where it is made in place."""
    values: Values


def kept(ev: Evidence, node: ast.expr) -> Kept | None:
    """How the instance came to stand there, if the expression of the failing line holds one."""
    value = ev.values.of(node)
    if isinstance(node, ast.Call):
        cls = ev.values.of(node.func)
        made = is_class(cls) and is_subclass_of(cls, *keras.LAYER, *keras.LOSS, *keras.METRIC) and not is_functional(cls)
        return Kept(start(ev, node), ev.site.source, node, None, ev.values) if made else None
    if value is UNKNOWN or not is_a(value, *keras.LAYER, *keras.LOSS, *keras.METRIC):
        return None
    if isinstance(node, ast.Name):
        binding = reaching(ev.site.source, node, node.id)
        if binding is not None and isinstance(binding.value, ast.Call):
            return (
                Kept(start(ev, node), binding.source, binding.value, binding, ev.values)
                if _makes(ev.values, binding.value, value)
                else None
            )
    for step in trail(ev, start(ev, node)):
        if step.spot is not None and isinstance(step.spot.node, ast.Call):
            made = _makes(step.spot.values, step.spot.node, value)
            return Kept(start(ev, node), step.spot.source, step.spot.node, step.binding, step.spot.values) if made else None
    return None


def _makes(values: Values, call: ast.Call, value: object) -> bool:
    return values.of(call.func) is type(value)


def operands(ev: Evidence) -> Iterator[ast.expr]:
    """The expressions that the failing operation works on."""
    node = ev.site.node
    match node:
        case ast.Call():
            yield from (argument.value if isinstance(argument, ast.Starred) else argument for argument in node.args)
            yield from (keyword.value for keyword in node.keywords)
            if isinstance(node.func, ast.Attribute):
                yield node.func.value
        case ast.BinOp(left=left, right=right):
            yield left
            yield from right.elts if isinstance(right, ast.Tuple) else [right]
        case ast.Attribute(value=value) | ast.Subscript(value=value) | ast.UnaryOp(operand=value):
            yield value
        case ast.Compare(left=left, comparators=comparators):
            yield left
            yield from comparators
        case ast.AugAssign(target=target, value=value):
            yield target
            yield value
        case ast.FormattedValue(value=value):
            yield value
        case ast.JoinedStr(values=values):
            yield from (part.value for part in values if isinstance(part, ast.FormattedValue))


def tensor_before(source: Source, node: ast.AST, values: Values, name: str = "") -> tuple[str, list[ast.stmt]] | None:
    """The tensor that a layer made at the node was meant to be applied to, and the statements that have to run again to have it.

    It is what the name held before, if it was a tensor; else the tensor that was made last and that nothing has used since.
    """
    scope = source.scope_of(node)
    body = source.statements if scope is None else getattr(scope, "body", [])
    if not isinstance(body, list):
        return None
    if name:
        earlier = [
            binding for binding in bindings_in(body, name, source) if (binding.statement.end_lineno or 0) < getattr(node, "lineno", 0)
        ]
        chain: list[ast.stmt] = []
        for binding in reversed(earlier):
            if not _applies_layer(binding.value, values):
                return (
                    (name, chain)
                    if chain and isinstance(binding.value, ast.Call) and function_name(values.of(binding.value.func)) == "Input"
                    else None
                )
            chain.insert(0, binding.statement)
            if not any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(binding.value or binding.node)):
                return name, chain
        if chain:
            return name, chain
    return _unused_tensor(source, node, values, body)


def _applies_layer(value: ast.expr | None, values: Values) -> bool:
    """Whether the expression is `Layer(…)(x)` or `layer(x)`."""
    if not isinstance(value, ast.Call):
        return False
    if isinstance(value.func, ast.Call):
        return keras.is_layer_class(values.of(value.func.func))
    return keras.is_layer(values.of(value.func))


def _unused_tensor(source: Source, node: ast.AST, values: Values, body: list[ast.stmt]) -> tuple[str, list[ast.stmt]] | None:
    line = getattr(node, "lineno", 0)
    names = {
        part.id for statement in body for part in ast.walk(statement) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
    }
    unused: list[tuple[int, str]] = []
    free: list[tuple[int, str]] = []
    for name in names:
        bound = [binding for binding in bindings_in(body, name, source) if (binding.statement.end_lineno or 0) < line]
        if not bound or not keras.is_symbolic(values.of(ast.Name(name, ast.Load()))):
            continue
        last = bound[-1].line
        uses = [
            part.lineno
            for other in body
            for part in ast.walk(other)
            if isinstance(part, ast.Name) and part.id == name and isinstance(part.ctx, ast.Load) and part.lineno > last
        ]
        if not uses:
            unused.append((last, name))
        elif not any(used < line for used in uses):
            free.append((last, name))
    # The one that nothing uses at all; else the only one that nothing has used so far.
    found = unused or (free if len(free) == 1 else [])
    return (max(found)[1], []) if found else None


@once
def refused_class(ev: Evidence) -> tuple[type, list[Spot]] | None:
    """The class of optimizers, callbacks or layers that Keras stopped at, and where it was handed over; None if there is none."""
    if not ev.in_library or not keras.is_keras_module(ev.raising_frame.frame.f_globals.get("__name__")):
        return None
    if keras.is_layer(ev.callee.value if ev.callee is not None else None):
        return None
    for value in local_names(ev.raising_frame.frame).values():
        if keras.is_optimizer_class(value) or is_subclass_of(value, *keras.CALLBACK, *keras.LAYER):
            # The keys and values of dicts tell Keras where classes are found (`custom_objects`).
            nodes = [node for node in places_of(ev, value) if not _in_dict(ev.site.source, node)]
            spots = [start(ev, node) for node in nodes] or list(_in_lists(ev, value))
            if spots:
                return value, spots
    return None


def _in_lists(ev: Evidence, value: object) -> Iterator[Spot]:
    """The elements, in lists made by earlier statements that the failing call was given, that hold the object."""
    for argument in ev.arguments:
        steps = trail(ev, start(ev, argument.node))
        spot = steps[-1].spot if steps else None
        if spot is not None and isinstance(spot.node, ast.List | ast.Tuple):
            yield from (Spot(spot.source, node, spot.values, spot.caller) for node in spot.node.elts if spot.values.of(node) is value)


def _in_dict(source: Source, node: ast.expr) -> bool:
    return any(isinstance(parent, ast.Dict) for parent in source.ancestors(node))


def is_layer_made(node: ast.expr, values: Values) -> bool:
    """Whether the expression surely holds a layer: a live one, or a call that makes one, or the input of a `Sequential`."""
    value = values.of(node)
    if value is not UNKNOWN:
        return keras.is_layer(value) or keras.is_symbolic(value)
    if not isinstance(node, ast.Call):
        return False
    maker = values.of(node.func)
    return keras.is_layer_class(maker) or (is_function(maker) and function_name(maker) == "Input")


def wants_tensors(ev: Evidence) -> bool:
    """Whether the failing expression works on tensors: a layer or function that was called, arithmetic, or a model made of tensors."""
    call = ev.site.call
    if call is None:
        return isinstance(ev.site.node, ast.BinOp)
    callee = ev.values.of(call.func)
    if isinstance(call.func, ast.Call):
        return keras.is_layer_class(ev.values.of(call.func.func))
    home = getattr(callee, "__module__", None) if is_function(callee) else None
    works = type(home) is str and home.startswith(
        ("keras.src.ops", "keras.src.layers.merging", "tf_keras.src.layers.merging", "tensorflow.python.ops")
    )
    return works or keras.is_layer(callee) or (is_class(callee) and is_functional(callee))


@once
def layer_without_call(ev: Evidence) -> tuple[type, Source, ast.ClassDef] | None:
    """The class of the user's, with its definition, whose objects Keras could not run for want of a method `call`."""
    if not ev.in_library or "call" not in ev.message:
        return None
    inner = local_names(ev.raising_frame.frame).get("self", UNKNOWN)
    held = [expression.value for expression in (ev.receiver, ev.callee) if expression is not None]
    instance = next((value for value in [*held, inner] if keras.is_layer(value)), UNKNOWN)
    cls = type(instance)
    home = defining_class(cls, "call") if instance is not UNKNOWN else None
    if home is None or home is cls or ev.scope.class_definition(home) is not None:
        return None
    found = ev.scope.class_definition(cls)
    return (cls, *found) if found is not None else None


_MEANT = frozenset({"forward", "foward", "call", "cal", "calls"})


def misnamed_call(definition: ast.ClassDef) -> ast.FunctionDef | None:
    """The only method of a class that is named as PyTorch names it, or nearly `call`."""
    named = [node for node in definition.body if isinstance(node, ast.FunctionDef) and node.name.strip("_").casefold() in _MEANT]
    return named[0] if len(named) == 1 else None


def merges(ev: Evidence, callee: ast.expr) -> bool:
    """Whether the callee merges a list of tensors: a merging layer, one made in place, or the function that stands for one."""
    value = ev.values.of(callee)
    if isinstance(callee, ast.Call):
        return is_subclass_of(ev.values.of(callee.func), *_MERGING)
    home = getattr(value, "__module__", None) if is_function(value) else None
    return is_a(value, *_MERGING) or (type(home) is str and ".layers.merging." in home)


def is_of_keras(value: object) -> bool:
    """Whether the class, function or method is one of Keras'."""
    if is_class(value):
        return keras.is_keras_module(class_module(value))  # type: ignore[arg-type]
    return is_function(value) and keras.is_keras_module(getattr(value, "__module__", None))


def parameters_of(callee: object) -> set[str]:
    """The parameters that a class or function, or the classes it derives from, take by name."""
    makers = [class_dict(cls).get("__init__") for cls in class_mro(callee)] if is_class(callee) else [callee]  # type: ignore[arg-type]
    found = [signature(maker) for maker in makers if maker is not None]
    return {name for one in found if one is not None for name in one.parameters}


def callback_classes(ev: Evidence) -> list[type]:
    """The classes of the callbacks that the failing call was given; of one made in its place, the class that makes it."""
    given = next((argument for argument in ev.arguments if argument.keyword == "callbacks"), None)
    if given is None:
        return []
    nodes = given.node.elts if isinstance(given.node, ast.List | ast.Tuple) else []
    held = [ev.values.of(node) for node in nodes] if nodes else elements(given.value) or [given.value]
    made = [ev.values.of(node.func) for node in nodes if isinstance(node, ast.Call)]
    found = [*(type(value) for value in held if value is not UNKNOWN), *(cls for cls in made if is_class(cls))]
    return [cls for cls in found if is_subclass_of(cls, *keras.CALLBACK)]
