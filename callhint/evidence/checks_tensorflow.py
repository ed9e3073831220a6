"""Would a saved function take these arguments: dtypes and shapes compared, and what an argument has to be wrapped in. Nothing is called."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from callhint.evidence.peeks.tensorflow import Literal, Nested, Option, SavedFunction, Spec, is_keras_tensor, tensor_spec
from callhint.evidence.probe import UNKNOWN, class_dict, elements, is_a, loaded_class, module_name, mro

if TYPE_CHECKING:
    from callhint.evidence.values import Values

_FLOATS = ("float16", "bfloat16", "float32", "float64")
_NUMPY_TEXT = ("str", "object", "bytes")
_UNTRACED = frozenset({"training", "mask"})
_FLOAT_MAKERS = frozenset({"ones", "zeros", "normal", "uniform", "truncated_normal"})
_MOST_ELEMENTS = 10_000


@dataclass(frozen=True)
class Given:
    """What is known about an argument."""

    form: str
    """"tensor", "array", "frame", "python", "keras", "dict" or "unknown"."""
    dtype: str = ""
    """Empty if not known."""
    shape: tuple[int | None, ...] | None = None


@dataclass(frozen=True)
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
    if type(value) in {bool, int, float, str, bytes} or is_a(value, list, tuple):
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
    written = next((keyword.value for keyword in call.keywords if keyword.arg == "dtype"), call.args[place] if len(call.args) > place else None)
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
        case ast.Call(args=[first, ast.Constant(value=0)], keywords=[]) | ast.Call(
            args=[first], keywords=[ast.keyword(arg="axis", value=ast.Constant(value=0))]
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


def fit(wanted: object, found: Given, *, converts: bool) -> Fit | None:
    """How the argument goes into the place; None if it cannot.

    `converts`: whether the function itself converts arrays and lists to the dtype it wants.
    """
    if isinstance(wanted, Nested):
        return Fit(proved=False) if found.form in {"dict", "unknown", "list", "python"} else None
    if not isinstance(wanted, Spec) or found.form == "dict":
        return None
    batch = _batched(wanted.shape, found.shape)
    if batch is None:
        return None
    cast = _converted(wanted.dtype, found, converts=converts)
    if cast is None:
        return None
    if not batch:
        return cast
    return Fit(f"{{tf}}.expand_dims({cast.template}, 0)", cast.proved, f"with a batch dimension{', ' + cast.note if cast.note else ''}")


def _batched(wanted: tuple[int | None, ...] | None, found: tuple[int | None, ...] | None) -> bool | None:
    """Whether the argument lacks the first dimension; None if the shapes cannot fit."""
    if wanted is None or found is None or _same(wanted, found):
        return False
    if len(wanted) == len(found) + 1 and wanted[0] in {None, 1} and _same(wanted[1:], found):
        return True
    return None


def _same(wanted: tuple[int | None, ...], found: tuple[int | None, ...]) -> bool:
    return len(wanted) == len(found) and all(a is None or b is None or a == b for a, b in zip(wanted, found, strict=True))


def _converted(dtype: str, found: Given, *, converts: bool) -> Fit | None:
    if found.dtype and (found.dtype == "string") != (dtype == "string"):
        return None
    if found.form == "keras":
        return Fit(proved=False)
    if found.form == "tensor" and found.dtype == dtype:
        return Fit()
    if dtype == "string":
        return Fit("{tf}.constant({})", found.form in {"python", "array"}) if not converts or found.form != "python" else Fit()
    literal = f"{{tf}}.{dtype}"
    if found.form in {"array", "python"} and found.dtype:
        if found.dtype == dtype or (found.form == "python" and found.dtype == "int32" and dtype in _FLOATS) or (found.form == "python" and found.dtype in _FLOATS and dtype in _FLOATS):
            return Fit() if found.form == "python" or found.dtype == dtype else Fit(f"{{tf}}.constant({{}}, {literal})")
        if converts and (found.dtype in _FLOATS) <= (dtype in _FLOATS):
            return Fit()
        return Fit(f"{{tf}}.cast({{}}, {literal})", note=f"cast to {dtype}")
    return Fit(f"{{tf}}.cast({{}}, {literal})", proved=bool(found.dtype), note=f"cast to {dtype}")
