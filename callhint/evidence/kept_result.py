"""Names that hold what a method returned, where the object of the method was meant: `model = model.compile(…)`."""

from __future__ import annotations

import ast
import re
import sys
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Binding, Form, bindings_in
from callhint.evidence.checks import always_none
from callhint.evidence.fact import fact
from callhint.evidence.operands import offenders
from callhint.evidence.probe import (
    UNKNOWN,
    class_member,
    class_module,
    class_mro,
    class_name,
    error_detail,
    instance_dict,
    is_a,
    is_class,
    is_exactly,
    is_function,
    is_subclass_of,
    loaded_class,
    own_member,
)
from callhint.evidence.results import CONTAINERS, definition_of, gives_none, returned_class
from callhint.evidence.trail import Spot, start, trail

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_MODELS = ("keras.Model", "tf_keras.Model")
"""The classes of models whose methods are looked at where nothing tells which class the object is of.

`model = model.compile(…)` has left None under the name, and no other trace of the model where a function made it. Of all classes that are
loaded, some has a method of nearly every name that gives nothing, so that looking for one proves nothing.
"""
_DOCUMENTED_NONE = re.compile(r"^\s*Returns\s*\n\s*-+\s*\n\s*None\b", re.MULTILINE)


@fact
class KeptResult:
    """A name, the call whose result it holds, and the object that was meant."""

    shown: Expression
    value: Any
    call: ast.Call
    spot: Spot
    """The call, where it stands."""
    binding: Binding | None
    """The assignment; None where the result was used at once."""
    meant: ast.expr
    """The expression of the object that the call worked on: the receiver, or the argument that a function changed in place."""
    inplace: ast.keyword | None
    """`inplace=True`, where that is why nothing came back."""

    @property
    def method(self) -> str:
        """The name of the method or function."""
        return self.call.func.attr if isinstance(self.call.func, ast.Attribute) else getattr(self.call.func, "id", "")

    @property
    def meant_text(self) -> str:
        """How the object is written."""
        return self.spot.source.slice(self.meant)

    @property
    def is_report(self) -> bool:
        """Whether the value is a report that nobody wants for itself."""
        return bool(_reporting(self.value, self.method))

    @property
    def is_named(self) -> bool:
        """Whether the object has a name of its own, under which it still is."""
        return isinstance(self.meant, ast.Name | ast.Attribute)

    @property
    def is_same(self) -> bool:
        """Whether the name of the object itself was given the result."""
        return self.binding is not None and self.meant_text == self.spot.source.slice(self.binding.node)  # type: ignore[arg-type]


def find_kept_result(ev: Evidence) -> KeptResult | None:
    """The result that was kept, where the error shows that the object was meant; None if that cannot be proved."""
    found = offenders(ev)
    if len(found) != 1:
        return None
    value = found[0].value
    if value is UNKNOWN:
        value = error_detail(ev.error, "obj", UNKNOWN) if is_a(ev.error, AttributeError) else None if "NoneType" in ev.message else UNKNOWN
    here = start(ev, found[0].node)
    steps = trail(ev, here)
    spot = steps[-1].spot if steps else here
    if spot is None or not isinstance(spot.node, ast.Call) or value is UNKNOWN:
        return None
    binding = steps[-1].binding if steps else None
    if binding is not None and (
        binding.form is not Form.ASSIGNED or not isinstance(binding.statement, ast.Assign) or binding.value is not spot.node
    ):
        return None
    inplace = next((word for word in spot.node.keywords if word.arg == "inplace" and getattr(word.value, "value", None) is True), None)
    meant = None if _is_kept_in_receiver(spot.node, binding) else _meant(ev, spot, binding, value, inplace)
    return KeptResult(found[0], value, spot.node, spot, binding, meant, inplace) if meant is not None else None


def _is_kept_in_receiver(call: ast.Call, binding: Binding | None) -> bool:
    """Whether the object keeps the result in an attribute of its own, as `self.w = self.add_weight(…)` does: that is not the object again."""
    target = binding.node if binding is not None else None
    if not isinstance(target, ast.Attribute) or not isinstance(call.func, ast.Attribute):
        return False
    return ast.dump(target.value) == ast.dump(call.func.value)


def _meant(ev: Evidence, spot: Spot, binding: Binding | None, value: object, inplace: ast.keyword | None) -> ast.expr | None:
    """The receiver of the method, or the argument of a function, that the name should hold."""
    call = spot.node
    if not isinstance(call, ast.Call):
        return None
    callee = spot.values.of(call.func)
    cls = _class_before(ev, spot, call.func.value, binding) if isinstance(call.func, ast.Attribute) else None
    is_method = isinstance(call.func, ast.Attribute) and not is_a(spot.values.of(call.func.value), ModuleType)
    if value is None:
        if is_method:
            return call.func.value if _works_in_place(ev, call, callee, cls, inplace, binding) else None  # type: ignore[attr-defined]
        known = callee is not UNKNOWN and definition_of(ev, callee) is None and (always_none(callee) or _says_none(callee))
        changed = len(call.args) == 1 and not is_a(spot.values.of(call.args[0]), int, float, complex, str, bytes, tuple)
        return call.args[0] if changed and known else None
    own = callee is not UNKNOWN and definition_of(ev, callee) is not None and not (binding is not None and _is_receiver(spot, binding))
    if not is_method or is_class(spot.values.of(call.func.value)) or own:  # type: ignore[attr-defined]
        # `pd.MultiIndex.from_arrays(…)` makes an object, and so may a method of the user's; what has the method was not meant.
        return None
    # A call without arguments is for the result itself (`handle()`), and so is one with a number or a key (`scores(0)`), whatever the
    # object could be called with.
    called = ev.uncalled_type and any(not is_exactly(one.value, int, str) for one in ev.arguments)
    wanted = error_detail(ev.error, "name") if is_a(ev.error, AttributeError) else "__call__" if called else None
    method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    classes = [owner for owner in (cls, *_reporting(value, method)) if owner is not None]
    # `codes = s.astype("category")`, then `codes.dt`: it has the attribute, and refuses to give it.
    lacked = type(wanted) is str and class_member(type(value), wanted) is UNKNOWN
    if lacked and any(class_member(owner, wanted) is not UNKNOWN for owner in classes):  # type: ignore[arg-type]
        return call.func.value if isinstance(call.func, ast.Attribute) else None
    return None


def _is_receiver(spot: Spot, binding: Binding) -> bool:
    """Whether the name that was given the result is that of the object itself."""
    receiver = spot.node.func.value if isinstance(spot.node, ast.Call) and isinstance(spot.node.func, ast.Attribute) else None
    return receiver is not None and binding.node is not None and spot.source.slice(receiver) == binding.source.slice(binding.node)  # type: ignore[arg-type]


def _works_in_place(
    ev: Evidence, call: ast.Call, callee: object, cls: type | None, inplace: ast.keyword | None, binding: Binding | None
) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    own_class = next((base for base in class_mro(cls) if class_module(base) == "builtins"), None) if cls is not None else list
    if ev.uncalled_type and cls is not None and class_member(cls, "__call__") is UNKNOWN:
        # A list cannot be called either: something else was meant.
        return False
    if inplace is not None:
        return True
    if own_class is not None and gives_none(own_class, name) and (cls is None or class_member(cls, name) is class_member(own_class, name)):
        return True
    if cls is None:
        models = [model for model in map(loaded_class, _MODELS) if model is not None]
        return any(always_none(class_member(model, name)) for model in models)
    function = callee if callee is not UNKNOWN else class_member(cls, name)
    receiver = call.func.value if isinstance(call.func, ast.Attribute) else None
    own = isinstance(receiver, ast.Name) and binding is not None and receiver.id == binding.name
    if definition_of(ev, function) is None:
        # No method of a Keras model gives now the model and now nothing: one that gave None worked in place, as `load_weights` of Keras 2 may.
        of_model = own and cls is not None and is_subclass_of(cls, *_MODELS)
        return always_none(function) is True or _says_none(function) or of_model
    # A function of the user's that gives nothing is only at fault here if the object itself was replaced by its result.
    return always_none(function) is True and own


def _class_before(ev: Evidence, spot: Spot, receiver: ast.expr, binding: Binding | None) -> type | None:
    """The class of the receiver when the call ran."""
    if isinstance(receiver, ast.Name) and binding is not None and receiver.id == binding.name:
        earlier = _earlier(ev, spot, binding)
        return (
            _class_of(ev, Spot(earlier.source, earlier.value, spot.values)) if earlier is not None and earlier.value is not None else None
        )
    held = spot.values.of(receiver)
    return type(held) if held is not UNKNOWN and held is not None else _class_of(ev, Spot(spot.source, receiver, spot.values))


def _earlier(ev: Evidence, spot: Spot, binding: Binding) -> Binding | None:
    function = spot.source.scope_of(binding.statement)
    if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
        before = [found for found in bindings_in(function.body, binding.name, spot.source) if found.line < binding.line]
        return before[-1] if before else None
    earlier = ev.scope.earlier(binding)
    return earlier[0] if earlier else None


def _class_of(ev: Evidence, spot: Spot) -> type | None:
    """The class of what the expression makes, read from its form."""
    if (display := CONTAINERS.get(type(spot.node))) is not None:
        return display
    if not isinstance(spot.node, ast.Call):
        return None
    callee = spot.values.of(spot.node.func)
    if is_class(callee):
        return callee  # type: ignore[no-any-return]
    found = definition_of(ev, callee)
    return returned_class(ev, found[1], found[0]) if found is not None else None


def _says_none(function: object) -> bool:
    """Whether the documentation of a compiled function says that it gives None."""
    text = getattr(function, "__doc__", None) if is_function(function) else None
    return always_none(function) is None and type(text) is str and _DOCUMENTED_NONE.search(text) is not None


def _reporting(value: object, method: str) -> list[type]:
    """The classes whose method of that name gives the value, a report: one that keeps the object, or is made by that method."""
    held = [type(held) for held in (instance_dict(value) or {}).values()]
    module = sys.modules.get(class_module(type(value)))
    beside = [found for found in vars(module).values() if is_class(found)] if is_a(module, ModuleType) else []
    return [cls for cls in held if is_a(class_member(cls, method), FunctionType)] + [
        cls for cls in beside if _makes(class_member(cls, method), type(value))
    ]


def _makes(function: Any, cls: type) -> bool:  # noqa: ANN401
    """Whether the code of a function names the class."""
    return is_a(function, FunctionType) and class_name(cls) in function.__code__.co_names


def attribute_with(value: object, method: str) -> str:
    """The attribute under which a report keeps the object of its method (`History.model`); empty if it has none."""
    for name, held in (instance_dict(value) or {}).items():
        if type(name) is str and any(type(held) is cls for cls in _reporting(value, method)):
            public = name.removeprefix("_")
            return public if own_member(value, public) is not UNKNOWN or class_member(type(value), public) is not UNKNOWN else name
    return ""
