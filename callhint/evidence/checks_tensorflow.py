"""Would a saved function take these arguments: dtypes and shapes compared, and what an argument has to be wrapped in. Nothing is called."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from callhint.evidence.fact import fact
from callhint.evidence.peeks.tensorflow import Literal, Nested, Option, SavedFunction, Spec, is_keras_tensor, tensor_spec
from callhint.evidence.probe import UNKNOWN, class_dict, elements, is_a, is_exactly, loaded_class, module_name, mro
from callhint.language import tr

if TYPE_CHECKING:
    from callhint.evidence.values import Values

_FLOATS = ("float16", "bfloat16", "float32", "float64")
_NUMPY_TEXT = ("str", "object", "bytes")
_UNTRACED = frozenset({"training", "mask"})
_FLOAT_MAKERS = frozenset({"ones", "zeros", "normal", "uniform", "truncated_normal"})
_MOST_ELEMENTS = 10_000


@fact
class Given:
    """What is known about an argument."""

    form: str
    """"tensor", "array", "frame", "python", "keras", "dict" or "unknown"."""
    dtype: str = ""
    """Empty if not known."""
    shape: tuple[int | None, ...] | None = None


@fact
class Fit:
    """How an argument goes into a place that wants a tensor."""

    template: str = "{}"
    """With `{}` for the argument and `{tf}` for the name of TensorFlow."""
    proved: bool = True
    note: str = ""
    """What the wrapping does, for the title of a fix: "converted to float32"."""


# ---------------------------------------------------------- what is given


def given(node: ast.expr, values: Values) -> Given:
    """What is known about the argument, from its value or else from how it is written."""
    value = values.of(node)
    return _of_text(node, values) if value is UNKNOWN else of_value(value)


def of_value(value: Any) -> Given:  # noqa: ANN401, PLR0911  # any object of the user's; one answer a form
    """What is known about a live object."""
    if is_keras_tensor(value):
        return Given("keras")
    tensor = tensor_spec(value)
    if tensor is not None:
        return Given("tensor", tensor.dtype, tensor.shape)
    if is_a(value, "numpy.ndarray", "numpy.generic"):
        return _of_array(value)
    if is_a(value, "pandas.DataFrame", "pandas.Series"):
        return Given("frame")
    if is_a(value, "torch.Tensor"):
        return Given("array")
    if is_a(value, dict):
        return Given("dict")
    if is_exactly(value, bool, int, float, str, bytes) or is_a(value, list, tuple):
        return _of_python(value)
    return Given("unknown")


def _of_array(value: Any) -> Given:  # noqa: ANN401  # an array or scalar of numpy's
    for name in ("numpy.ndarray", "numpy.generic"):
        cls = loaded_class(name)
        if cls is not None and any(base is cls for base in mro(value)):
            dtype = str(class_dict(cls)["dtype"].__get__(value))
            shape = tuple(class_dict(cls)["shape"].__get__(value))
            return Given("array", "string" if dtype.startswith(("<U", "|S", ">U", "object")) else dtype, shape)
    return Given("array")


_PYTHON_DTYPES = {bool: "bool", int: "int32", float: "float32", str: "string", bytes: "string"}


def _of_python(value: Any) -> Given:  # noqa: ANN401  # a plain value or a list or tuple
    if (dtype := _PYTHON_DTYPES.get(type(value))) is not None:
        return Given("python", dtype, ())
    held = elements(value)
    if not held:
        return Given("python", "", (0,))
    inner = [of_value(element) for element in held[:_MOST_ELEMENTS]]
    if any(element.form in {"unknown", "keras", "dict", "frame"} for element in inner):
        return Given("unknown")
    shapes = {element.shape for element in inner}
    dtypes = {element.dtype for element in inner}
    shape = next(iter(shapes)) if len(shapes) == 1 else None
    dtype = "float32" if dtypes == {"int32", "float32"} else next(iter(dtypes)) if len(dtypes) == 1 else ""
    form = "python" if all(element.form == "python" for element in inner) else "list"
    return Given(form, dtype, (len(held), *shape) if shape is not None else None)


def _of_text(node: ast.expr, values: Values) -> Given:
    match node:
        case ast.Subscript(value=inner, slice=index):
            return _indexed(given(inner, values), index)
        case ast.BinOp(left=left, right=right):
            sides = [side for side in (given(left, values), given(right, values)) if side.form in {"tensor", "array"}]
            tensors = [side for side in sides if side.form == "tensor"]
            return replace(tensors[0], shape=None) if tensors else Given("array") if sides else Given("unknown")
        case ast.Call(func=ast.Attribute(value=receiver, attr=method)) as call:
            module = module_name(values.of(receiver)) if isinstance(receiver, ast.Name | ast.Attribute) else ""
            if module.partition(".")[0] == "tensorflow":
                return _made_by_tensorflow(call, method, values)
            if module.partition(".")[0] == "numpy":
                return Given("array", shape=_expanded(call, method, values))
            return _made_by_method(given(receiver, values), call, method)
    return Given("unknown")


def _indexed(inner: Given, index: ast.expr) -> Given:
    parts = list(index.elts) if isinstance(index, ast.Tuple) else [index]
    if inner.form not in {"tensor", "array"}:
        return Given("unknown")
    shape: list[int | None] | None = list(inner.shape) if inner.shape is not None else None
    if shape is None or any(isinstance(part, ast.Constant) and part.value is ... for part in parts[:-1]):
        return replace(inner, shape=None)
    place = 0
    for part in parts:
        if _is_new_axis(part):
            shape.insert(place, 1)
            place += 1
        elif isinstance(part, ast.Slice) and place < len(shape):
            shape[place] = shape[place] if part.lower is part.upper is part.step is None else None
            place += 1
        elif isinstance(part, ast.Constant) and type(part.value) is int and place < len(shape):
            del shape[place]
        elif not (isinstance(part, ast.Constant) and part.value is ...):
            return replace(inner, shape=None)
    return replace(inner, shape=tuple(shape))


def _is_new_axis(node: ast.expr) -> bool:
    return (isinstance(node, ast.Attribute) and node.attr == "newaxis") or (isinstance(node, ast.Constant) and node.value is None)


def _dtype_argument(call: ast.Call, place: int) -> str:
    """The dtype that is written in the call: `tf.float32`, `np.float32`, `"float32"`."""
    written = next(
        (keyword.value for keyword in call.keywords if keyword.arg == "dtype"), call.args[place] if len(call.args) > place else None
    )
    match written:
        case ast.Attribute(attr=name) | ast.Constant(value=str(name)):
            return name
    return ""


def _made_by_tensorflow(call: ast.Call, method: str, values: Values) -> Given:
    dtype = _dtype_argument(call, 1 if method in {"cast", "constant", "convert_to_tensor", "ones", "zeros"} else len(call.args))
    first = call.args[0] if call.args else None
    if method in {"constant", "convert_to_tensor", "cast"} and first is not None:
        inner = _of_literal(first) or given(first, values)
        return Given("tensor", dtype or inner.dtype, inner.shape)
    if method in _FLOAT_MAKERS:
        shape = _of_shape(first)
        return Given("tensor", dtype or "float32", shape)
    return Given("tensor", dtype, _expanded(call, method, values))


def _of_shape(node: ast.expr | None) -> tuple[int, ...] | None:
    if isinstance(node, ast.Tuple | ast.List) and all(isinstance(part, ast.Constant) and type(part.value) is int for part in node.elts):
        return tuple(part.value for part in node.elts)  # type: ignore[attr-defined]
    return None


def _of_literal(node: ast.expr) -> Given | None:
    try:
        return _of_python(ast.literal_eval(node))
    except (ValueError, TypeError, SyntaxError, RecursionError):
        return None


def _expanded(call: ast.Call, method: str, values: Values) -> tuple[int | None, ...] | None:
    """The shape after `expand_dims(x, 0)`."""
    match call:
        case (
            ast.Call(args=[first, ast.Constant(value=0)], keywords=[])
            | ast.Call(args=[first], keywords=[ast.keyword(arg="axis", value=ast.Constant(value=0))])
        ) if method == "expand_dims":
            inner = given(first, values).shape
            return None if inner is None else (1, *inner)
    return None


def _made_by_method(inner: Given, call: ast.Call, method: str) -> Given:
    if method == "astype":
        return Given("array", _dtype_argument(call, 0), inner.shape)
    if method in {"numpy", "to_numpy"}:
        return Given("array", inner.dtype, inner.shape)
    if method == "reshape" and inner.form in {"array", "tensor"}:
        return replace(inner, shape=None)
    return Given("unknown")


# ------------------------------------------------------------ does it fit


def fit(wanted: object, found: Given, function: SavedFunction) -> Fit | None:
    """How the argument goes into the place of the function; None if it cannot.

    A signature is given tensors, which is right in every version.
    """
    if isinstance(wanted, Nested):
        return Fit(proved=False) if found.form in {"dict", "unknown", "list", "python"} else None
    if not isinstance(wanted, Spec) or found.form == "dict":
        return None
    batch = _batched(wanted.shape, found.shape)
    if batch is None or (found.dtype and (found.dtype == "string") != (wanted.dtype == "string")):
        return None
    if function.is_layer and found.form in {"unknown", "frame"}:
        # Keras makes a tensor of it.
        cast = Fit(proved=False)
    elif function.is_layer and found.form == "array" and (found.dtype == wanted.dtype or {found.dtype, wanted.dtype} <= set(_FLOATS)):
        cast = Fit()
    elif function.is_signature or function.is_layer or batch:
        cast = _for_signature(wanted.dtype, found)
    else:
        cast = _for_function(wanted.dtype, found, converts=function.converts)
    if not batch:
        return cast
    return Fit(
        f"{{tf}}.expand_dims({cast.template}, 0)", proved=False, note=f"with a batch dimension{', ' if cast.note else ''}{cast.note}"
    )


def _batched(wanted: tuple[int | None, ...] | None, found: tuple[int | None, ...] | None) -> bool | None:
    """Whether the argument lacks the first dimension; None if the shapes cannot fit."""
    if wanted is None or found is None or _same(wanted, found):
        return False
    if len(wanted) == len(found) + 1 and wanted[0] in {None, 1} and _same(wanted[1:], found):
        return True
    return None


def _same(wanted: tuple[int | None, ...], found: tuple[int | None, ...]) -> bool:
    return len(wanted) == len(found) and all(a is None or b is None or a == b for a, b in zip(wanted, found, strict=True))


def _loses_nothing(found: Given, dtype: str) -> bool:
    """Whether numbers of that dtype become numbers of the other without a cast that cuts."""
    return found.dtype == dtype or dtype in _FLOATS


def _cast(dtype: str, found: Given) -> Fit:
    return Fit(f"{{tf}}.cast({{}}, {{tf}}.{dtype})", bool(found.dtype), tr("cast to {dtype}", dtype=dtype))


def _for_signature(dtype: str, found: Given) -> Fit:
    if found.form == "keras" or (found.form == "tensor" and found.dtype == dtype):
        return Fit(proved=found.form == "tensor")
    if dtype == "string":
        return Fit("{tf}.constant({})", bool(found.dtype))
    if found.form in {"array", "python", "list"} and found.dtype and _loses_nothing(found, dtype):
        natural = found.dtype if found.form != "python" or found.dtype in {"int32", "float32", "bool"} else ""
        return Fit("{tf}.constant({})" if natural == dtype else f"{{tf}}.constant({{}}, {{tf}}.{dtype})")
    return _cast(dtype, found)


def _for_function(dtype: str, found: Given, *, converts: bool) -> Fit:
    if found.form == "keras" or (found.form == "tensor" and found.dtype == dtype):
        return Fit(proved=found.form == "tensor")
    if dtype == "string" or not found.dtype:
        return Fit(proved=bool(found.dtype))
    if found.form == "tensor" or not _loses_nothing(found, dtype):
        return _cast(dtype, found)
    if converts or found.dtype == dtype or found.form == "python":
        return Fit()
    return Fit(f"{{tf}}.constant({{}}, {{tf}}.{dtype})", note=tr("converted to {dtype}", dtype=dtype))


# ------------------------------------------------- a whole call of a function


@fact
class Placed:
    """One argument of a call in its place: the parameter it goes to and what it is wrapped in."""

    index: int
    """Among the arguments as they were written, positional ones first."""
    parameter: str
    fit: Fit


@fact
class Bound:
    """How the arguments of a call go to a saved function."""

    function: SavedFunction
    option: Option
    placed: tuple[Placed, ...]
    dropped: tuple[int, ...] = ()
    """Arguments that it has no parameter for and does without: `training=False`."""
    proved: bool = True

    @property
    def changes(self) -> bool:
        """Whether an argument has to be written differently."""
        return bool(self.dropped) or any(place.fit.template != "{}" for place in self.placed)


@fact
class Handed:
    """One argument of a call: its keyword, its text, what is known about it, and its value."""

    keyword: str | None
    text: str
    given: Given
    value: Any = UNKNOWN


def bind(function: SavedFunction, handed: list[Handed], dropped: frozenset[str] = frozenset()) -> Bound | None:
    """The arguments in their places, by the traced form that takes them with the least change; None if none does.

    `dropped`: keywords that may be left out, besides those that tell training from inference.
    """
    assign = _assign_to_signature if function.is_signature else _assign_to_function
    found = [binding for option in function.options if (binding := assign(function, option, handed, dropped | _UNTRACED)) is not None]
    return min(found, key=lambda binding: (not binding.proved, binding.changes), default=None)


def _assign_to_function(function: SavedFunction, option: Option, handed: list[Handed], left_out: frozenset[str]) -> Bound | None:
    wanted = dict(option.inputs)
    names = [name for name, _ in option.inputs]
    defaults = dict(function.defaults)
    placed: list[Placed] = []
    dropped: list[int] = []
    tensors = [name for name, place in option.inputs if not isinstance(place, Literal)]
    single = tensors[0] if len(tensors) == 1 and sum(argument.keyword not in left_out for argument in handed) == 1 else None
    for index, argument in enumerate(handed):
        name = argument.keyword or (names[index] if index < len(names) else None)
        if name not in wanted and argument.keyword not in left_out and single is not None:
            name = single
        if name not in wanted:
            if argument.keyword not in left_out:
                return None
            dropped.append(index)
            continue
        place = wanted[name]
        if isinstance(place, Literal):
            if not _is_literal(argument.value, place):
                return None
            fitting: Fit | None = Fit()
        else:
            fitting = fit(place, argument.given, function)
        if fitting is None:
            return None
        placed.append(Placed(index, name, fitting))
    filled = {place.parameter for place in placed}
    for name, place in option.inputs:
        if name not in filled and not (isinstance(place, Literal) and name in defaults and _is_literal(defaults[name], place)):
            return None
    return Bound(function, option, tuple(placed), tuple(dropped), all(place.fit.proved for place in placed))


def _is_literal(value: Any, literal: Literal) -> bool:  # noqa: ANN401  # any object of the user's
    # Of the same builtin type, so comparing them runs no code of the user's.
    return type(value) is type(literal.value) and bool(value == literal.value)


def _assign_to_signature(function: SavedFunction, option: Option, handed: list[Handed], left_out: frozenset[str]) -> Bound | None:
    wanted = dict(option.inputs)
    dropped = tuple(index for index, argument in enumerate(handed) if argument.keyword in left_out and argument.keyword not in wanted)
    rest = [(index, argument) for index, argument in enumerate(handed) if index not in dropped]
    if len(rest) != len(wanted):
        return None
    order = _order(wanted, rest, function)
    if order is None:
        return None
    names, sure = order
    placed = []
    for (index, argument), name in zip(rest, names, strict=True):
        fitting = fit(wanted[name], argument.given, function)
        if fitting is None:
            return None
        placed.append(Placed(index, name, fitting))
    return Bound(function, option, tuple(placed), dropped, sure and all(place.fit.proved for place in placed))


def _order(wanted: dict[str, Any], rest: list[tuple[int, Handed]], function: SavedFunction) -> tuple[list[str], bool] | None:
    """Which input each argument goes to, and whether that is sure."""
    if len(wanted) == 1:
        return list(wanted), True
    called = [argument.keyword or argument.text.rpartition(".")[2] for _, argument in rest]
    if set(called) == set(wanted):
        return called, True
    fits = [{name for name, place in wanted.items() if fit(place, argument.given, function)} for _, argument in rest]
    if all(len(names) == 1 for names in fits) and len(set.union(*fits)) == len(wanted):
        return [next(iter(names)) for names in fits], True
    return None if any(argument.keyword for _, argument in rest) else (list(wanted), False)


# ----------------------------------------------------------- why it did not


@fact
class Misfit:
    """Why an argument does not go into the place it was handed to."""

    text: str
    """The argument as it was written; empty for one that is missing."""
    parameter: str
    wanted: Any
    """What the place wants; None if there is no such place."""
    given: Given
    kind: str
    """"dtype", "shape", "value", "name", "form", "missing"."""


def misfits(function: SavedFunction, option: Option, handed: list[Handed]) -> list[Misfit]:
    """What is wrong with the arguments, as they were handed to that form of the function."""
    wanted = dict(option.inputs)
    names = [name for name, _ in option.inputs]
    defaults = dict(function.defaults)
    found: list[Misfit] = []
    filled: set[str] = set()
    for index, argument in enumerate(handed):
        name = argument.keyword or (names[index] if index < len(names) else "")
        place = wanted.get(name)
        filled.add(name)
        if argument.keyword is not None and name not in wanted:
            found.append(Misfit(argument.text, name, None, argument.given, "name"))
        elif place is None:
            found.append(Misfit(argument.text, "", None, argument.given, "many"))
        elif function.is_signature and argument.keyword is None and (len(names) > 1 or argument.given.form != "tensor"):
            found.append(Misfit(argument.text, name, place, argument.given, "form"))
        elif isinstance(place, Literal) and not _is_literal(argument.value, place):
            found.append(Misfit(argument.text, name, place, argument.given, "value"))
        elif isinstance(place, Spec) and (kind := _spec_misfit(place, argument.given, function)):
            found.append(Misfit(argument.text, name, place, argument.given, kind))
    for name, place in option.inputs:
        if name not in filled and not (isinstance(place, Literal) and name in defaults and _is_literal(defaults[name], place)):
            found.append(Misfit("", name, place, Given("unknown"), "missing"))
    return found


def _spec_misfit(place: Spec, found: Given, function: SavedFunction) -> str:
    if place.shape is not None and found.shape is not None and not _same(place.shape, found.shape):
        return "shape"
    if found.dtype and found.dtype != place.dtype:
        if found.form == "tensor" or (found.dtype == "string") != (place.dtype == "string"):
            return "dtype"
        return "" if function.converts or found.form == "python" else "dtype"
    return ""


def nearest(function: SavedFunction, handed: list[Handed]) -> tuple[Option, list[Misfit]] | None:
    """The form of the function that the arguments fit best, with what is wrong."""
    found = [(option, misfits(function, option, handed)) for option in function.options]
    return min(found, key=lambda pair: len(pair[1]), default=None)
