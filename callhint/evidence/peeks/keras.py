"""What belongs to Keras: its classes by role, in Keras 2 (inside TensorFlow, `tf_keras`) and Keras 3 alike, and how a notebook spells them.

Sources: the modules named below; `keras/src/optimizers/base_optimizer.py` (`apply_gradients`), `keras/src/layers/layer.py`.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import (
    UNKNOWN,
    class_dict,
    class_mro,
    defining_class,
    function_name,
    is_a,
    is_class,
    is_function,
    is_subclass_of,
    module_name,
)
from callhint.evidence.values import Values

if TYPE_CHECKING:
    from collections.abc import Mapping

_HOMES = ("keras.src", "tf_keras.src", "keras", "tensorflow.python.keras")


def _anywhere(*paths: str) -> tuple[str, ...]:
    return tuple(f"{home}.{path}" for path in paths for home in _HOMES)


LAYER = _anywhere("layers.layer.Layer", "engine.base_layer.Layer")
MODEL = _anywhere("models.model.Model", "engine.training.Model")
SEQUENTIAL = _anywhere("models.sequential.Sequential", "engine.sequential.Sequential")
LOSS = _anywhere("losses.loss.Loss", "losses.Loss")
METRIC = _anywhere("metrics.metric.Metric", "metrics.base_metric.Metric")
CALLBACK = _anywhere("callbacks.callback.Callback", "callbacks.Callback")
HISTORY = _anywhere("callbacks.history.History", "callbacks.History")
SCHEDULE = _anywhere("optimizers.schedules.learning_rate_schedule.LearningRateSchedule")
SYMBOLIC = _anywhere("backend.common.keras_tensor.KerasTensor", "engine.keras_tensor.KerasTensor")
VARIABLE = ("tensorflow.Variable", *_anywhere("backend.common.variables.Variable", "backend.common.variables.KerasVariable"))
TENSOR = ("tensorflow.Tensor", "torch.Tensor", "jax.Array", *SYMBOLIC)
ARRAY = ("numpy.ndarray", "numpy.generic")
GRADIENT = (*TENSOR, "tensorflow.IndexedSlices")
TAPE = ("tensorflow.GradientTape",)


def is_keras_module(name: object) -> bool:
    """Whether a module of that name is part of Keras."""
    return type(name) is str and name.startswith(("keras.", "tf_keras.", "tensorflow.python.keras."))


def _comes_from_keras(cls: type) -> bool:
    return is_keras_module(class_dict(cls).get("__module__"))


def is_optimizer_class(value: object) -> bool:
    """Whether the object is a class of optimizers: the one that defines `apply_gradients` is Keras'."""
    if not is_class(value):
        return False
    owner = defining_class(value, "apply_gradients")  # type: ignore[arg-type]
    return owner is not None and any(_comes_from_keras(cls) for cls in class_mro(value))  # type: ignore[arg-type]


def is_optimizer(value: object) -> bool:
    """Whether the object is an optimizer of Keras, or of a class derived from one."""
    return value is not UNKNOWN and is_optimizer_class(type(value)) and not is_a(value, *MODEL)


def is_variable(value: object) -> bool:
    """Whether the object is a variable, which an optimizer can change."""
    return is_a(value, *VARIABLE)


def is_tensor(value: object) -> bool:
    """Whether the object is a tensor and no variable."""
    return is_a(value, *TENSOR) and not is_variable(value)


def is_gradient(value: object) -> bool:
    """Whether the object can be a gradient: a tensor or the sparse form of one."""
    return is_a(value, *GRADIENT) and not is_variable(value)


def is_data(value: object) -> bool:
    """Whether the object is a tensor, a variable or an array: what layers, losses and metrics are called with."""
    return is_a(value, *TENSOR, *VARIABLE, *ARRAY)


def is_symbolic(value: object) -> bool:
    """Whether the object is the symbolic tensor of a functional model."""
    return is_a(value, *SYMBOLIC)


def is_layer(value: object) -> bool:
    """Whether the object is a layer or model."""
    return is_a(value, *LAYER)


def is_layer_class(value: object) -> bool:
    """Whether the object is a class of layers or models."""
    return is_subclass_of(value, *LAYER)


def is_model(value: object) -> bool:
    """Whether the object is a model."""
    return is_a(value, *MODEL)


def spelled(path: str, names: Mapping[str, Any], *, home: str = "keras") -> str | None:
    """How an object of Keras or TensorFlow is written with the names that the notebook has; None if none of them leads there.

    `path`: where it is, as "callbacks.Callback". The shortest way wins: a name of its own, its module, Keras, TensorFlow.
    """
    values = Values(names)
    member = path.rpartition(".")[2]
    modules = [name for name, value in sorted(names.items()) if is_a(value, ModuleType) and not name.startswith("_")]
    ways = [member, *(f"{name}.{way}" for way in (member, path, f"{home}.{path}") for name in modules)]
    found = ((way, values.of(ast.parse(way, mode="eval").body)) for way in ways)
    known = next((way for way, value in found if (is_class(value) or is_function(value)) and _is_member(value, member)), None)
    if known is not None or path in {member, f"nest.{member}"}:
        return known
    # `tf.keras` is loaded when it is first asked for.
    lazy = next((name for name in modules if module_name(names[name]) == "tensorflow"), None)
    return f"{lazy}.{home}.{path}" if lazy is not None else None


def _is_member(value: object, name: str) -> bool:
    """Whether the class or function is the one of that name in Keras or TensorFlow."""
    home = class_dict(value).get("__module__") if is_class(value) else getattr(value, "__module__", None)  # type: ignore[arg-type]
    return function_name(value) == name and type(home) is str and home.startswith(("keras.", "tf_keras.", "tensorflow."))
