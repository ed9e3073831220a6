"""Where TensorFlow and Keras keep tracked containers, signatures and restored functions.

Sources: `tensorflow/python/trackable/data_structures.py` (wrappers around tuples and dicts are `wrapt` proxies),
`tensorflow/python/saved_model/signature_serialization.py` (`_SignatureMap._signatures`),
`tensorflow/python/autograph/impl/api.py` (`ag_error_metadata.translated_stack`).
"""

from __future__ import annotations

import inspect
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from types import FunctionType, GetSetDescriptorType
from typing import Any

from callhint.evidence.probe import (
    UNKNOWN,
    class_dict,
    class_member,
    class_name,
    elements,
    function_name,
    instance_dict,
    is_a,
    is_exactly,
    items,
    mro,
    own_member,
    static_member,
)

DATASET = "tensorflow.python.data.ops.dataset_ops.DatasetV2"
_PROXY = "wrapt.ObjectProxy"
_SIGNATURE_MAP = "tensorflow.python.saved_model.signature_serialization._SignatureMap"


def unwrapped(value: object) -> object:
    """What a `_TupleWrapper`, `_DictWrapper` or `ListWrapper` holds; the object itself if it is none."""
    if is_a(value, list):
        storage = own_member(value, "_storage")
        return storage if type(storage) is list and class_name(type(value)) == "ListWrapper" else value
    if not is_a(value, _PROXY):
        return value
    for cls in mro(value):
        descriptor = class_dict(cls).get("__wrapped__")
        if type(descriptor) is GetSetDescriptorType:
            return descriptor.__get__(value)
    return value


def member(value: object, name: str) -> Any:  # noqa: ANN401, ARG001  # nothing hides behind a `__getattr__` here
    """TensorFlow and Keras keep attributes in the instance; static look-up finds them."""
    return UNKNOWN


def element(value: object, key: object) -> Any:  # noqa: ANN401
    """A signature of a SavedModel, or an element of a tracked container."""
    if is_a(value, _SIGNATURE_MAP):
        return next((function for name, function in signatures(value) if name == key), UNKNOWN)
    inner = unwrapped(value)
    if inner is value:
        return UNKNOWN
    if type(key) is int and is_a(inner, tuple, list):
        found = elements(inner)
        return found[key] if -len(found) <= key < len(found) else UNKNOWN
    return next((held for known, held in items(inner) if type(known) is type(key) is str and known == key), UNKNOWN)


def signatures(signature_map: object) -> list[tuple[str, Any]]:
    """The names and functions of a `_SignatureMap`, in its order."""
    return [(name, function) for name, function in items(own_member(signature_map, "_signatures")) if type(name) is str]


@dataclass(frozen=True)
class TranslatedFrame:
    """A line of the user's that AutoGraph ran in a rewritten form."""

    filename: str
    line: int
    function: str


def translated_frames(error: BaseException) -> list[TranslatedFrame]:
    """The user's lines behind an error in a `tf.function`, outermost first; empty if AutoGraph had no part in it."""
    metadata = (instance_dict(error) or {}).get("ag_error_metadata")
    frames = elements(static_member(metadata, "translated_stack"))  # kept in a slot
    found = []
    for frame in reversed(frames):
        if not is_a(frame, "tensorflow.python.autograph.impl.api.FrameInfo", tuple):
            return []
        filename, line, function = elements(frame)[:3]
        if type(filename) is str and type(line) is int and type(function) is str:
            found.append(TranslatedFrame(filename, line, function))
    return found


def bound(value: object, name: str) -> Any:  # noqa: ANN401
    """A member found statically or, for slots and C attributes, through the class."""
    found = static_member(value, name)
    if found is not UNKNOWN:
        return found
    descriptor = class_member(type(value), name)
    return descriptor.__get__(value) if type(descriptor) is GetSetDescriptorType else UNKNOWN


# ------------------------------------------------------------ SavedModels

_TRACKABLE = "AutoTrackable"
_LOADED = "_UserObject"
_LARGEST_GRAPH = 64 * 2**20


@dataclass(frozen=True)
class Spec:
    """What a saved function wants in one place: a `tf.TensorSpec`."""

    dtype: str
    """As TensorFlow names it: "float32"."""
    shape: tuple[int | None, ...] | None
    """None: any rank."""


@dataclass(frozen=True)
class Literal:
    """A Python value that a function was traced with and that no other value replaces."""

    value: bool | int | float | str | None


@dataclass(frozen=True)
class Nested:
    """A list or dict of tensors in the place of one argument."""


Wanted = Spec | Literal | Nested


@dataclass(frozen=True)
class Option:
    """One traced form of a saved function: what it takes and what it gives back."""

    inputs: tuple[tuple[str, Wanted], ...]
    """By parameter, in the order of the definition."""
    outputs: tuple[str, ...] | None
    """The keys of the dict it returns; None if it returns no dict."""


@dataclass(frozen=True)
class SavedFunction:
    """Something of a loaded SavedModel that can be called."""

    access: str
    """What stands after the loaded object: `.serve`, `.signatures["serving_default"]`."""
    name: str
    options: tuple[Option, ...]
    is_signature: bool
    converts: bool = False
    """Whether arrays of another dtype are converted: signatures and functions with an `input_signature` do that."""
    defaults: tuple[tuple[str, Any], ...] = ()
    """Python default values of the parameters."""
    is_layer: bool = False
    """Whether a `TFSMLayer` calls it: by position, with what Keras makes of the arguments."""


def is_named(value: object, name: str, package: str = "tensorflow.") -> bool:
    """Whether a class of that name in the package is among the object's classes: the modules moved from version to version."""
    return any(class_name(cls) == name and str(class_dict(cls).get("__module__", "")).startswith(package) for cls in mro(value))


def is_loaded(value: object) -> bool:
    """Whether the object is what `tf.saved_model.load` returned."""
    return is_named(value, _TRACKABLE) and (class_name(type(value)) == _LOADED or is_signature_map(own_member(value, "signatures")))


def is_signature_map(value: object) -> bool:
    """Whether the object is the `signatures` of a loaded SavedModel."""
    return is_named(value, "_SignatureMap")


def is_concrete_function(value: object) -> bool:
    """Whether the object is a `ConcreteFunction`, as a signature is."""
    return is_named(value, "ConcreteFunction", "tensorflow.python.eager")


def is_restored_function(value: object) -> bool:
    """Whether the object is a `tf.function` that came out of a SavedModel."""
    return is_named(value, "RestoredFunction")


def is_saved_as_tf1(value: object) -> bool:
    """Whether the loaded object comes from a SavedModel in the format of TensorFlow 1."""
    return is_loaded(value) and own_member(value, "prune") is not UNKNOWN


def saved_functions(loaded: object, prefix: str = "") -> list[SavedFunction]:
    """The public functions that a loaded object holds, then those of the objects it holds, one level down."""
    own = {
        name: held for name, held in items(instance_dict(loaded)) if type(name) is str and name.isidentifier() and not name.startswith("_")
    }
    found = [_restored(f"{prefix}.{name}", name, held) for name, held in own.items() if is_restored_function(held)]
    # What Keras 2 saves next to `__call__` under a name that is no-one's.
    found = [function for function in found if function.name != "call_and_return_all_conditional_losses"]
    for name, held in own.items():
        if is_loaded(held) and not prefix:
            call = own_member(held, "__call__")
            if is_restored_function(call):
                found.append(_restored(f".{name}", name, call))
            found += saved_functions(held, f".{name}")
    return found


def saved_signatures(loaded: object) -> list[SavedFunction]:
    """The signatures of a loaded object, `serving_default` first."""
    return signatures_in(own_member(loaded, "signatures"), ".signatures")


def signatures_in(signature_map: object, access: str = "") -> list[SavedFunction]:
    """The signatures of a `_SignatureMap`, `serving_default` first; `access` stands between the loaded object and the key."""
    found = [signature(function, f'{access}["{name}"]', name) for name, function in signatures(signature_map) if not name.startswith("__")]
    return sorted(found, key=lambda signature: (signature.name != "serving_default", signature.name))


def signature(function: object, access: str = "", name: str = "") -> SavedFunction:
    """A signature, whose inputs have names only, or another concrete function."""
    structure = _read(function, "structured_input_signature")
    by_name = not (is_a(structure, tuple) and elements(structure) and elements(elements(structure)[0]))
    return SavedFunction(access, name, options(function), is_signature=by_name, converts=True)


def declared_function(function: object) -> SavedFunction | None:
    """A `tf.function` of the notebook with an `input_signature`; None for everything else."""
    declared = _read(function, "input_signature") if is_named(function, "Function", "tensorflow.python.eager") else None
    code: Any = _read(function, "python_function") if declared is not None else None
    if not is_a(declared, tuple, list) or not is_a(code, FunctionType):
        return None
    specs = elements(declared)
    names = list(code.__code__.co_varnames[: code.__code__.co_argcount])[-len(specs) :] if specs else []
    inputs = tuple((name, _wanted(spec)) for name, spec in zip(names, specs, strict=False))
    return SavedFunction("", function_name(code), (Option(inputs, None),), is_signature=False, converts=True)


def is_traceable(function: object) -> bool:
    """Whether the object is a `tf.function`."""
    return is_named(function, "Function", "tensorflow.python.eager")


def callable_parts(loaded: object) -> list[SavedFunction]:
    """What of a loaded object can be called; a signature that only repeats a function of the same name is left out."""
    functions = [function for function in saved_functions(loaded) if function.options]
    names = {function.name for function in functions}
    return functions + [function for function in saved_signatures(loaded) if function.options and function.name not in names]


def endpoint_of(layer: object) -> SavedFunction | None:
    """The function that a `TFSMLayer` of Keras 3 calls; None for everything else."""
    if not is_named(layer, "TFSMLayer", "keras."):
        return None
    function, name = own_member(layer, "call_endpoint_fn"), own_member(layer, "call_endpoint")
    shown = name if type(name) is str else ""
    if is_restored_function(function):
        return replace(restored_function(function, "", shown), is_layer=True)
    return replace(signature(function, "", shown), is_signature=False, is_layer=True) if is_concrete_function(function) else None


def _restored(access: str, name: str, function: object) -> SavedFunction:
    traced = [option for concrete in elements(own_member(function, "concrete_functions")) for option in options(concrete, function)]
    signature: Any = own_member(function, "__signature__")
    defaults = tuple(
        (parameter.name, parameter.default)
        for parameter in (signature.parameters.values() if is_a(signature, inspect.Signature) else ())
        if parameter.default is not parameter.empty
    )
    converts = _read(function, "input_signature") is not None
    return SavedFunction(access, name, tuple(traced), is_signature=False, converts=converts, defaults=defaults)


def restored_function(function: object, access: str, name: str) -> SavedFunction:
    """A restored `tf.function`, with the forms it was traced in."""
    return _restored(access, name, function)


def options(concrete: object, function: object = None) -> tuple[Option, ...]:
    """What a concrete function takes and gives back; empty if that cannot be read."""
    if not is_concrete_function(concrete):
        return ()
    structure = _read(concrete, "structured_input_signature")
    if not is_a(structure, tuple) or len(elements(structure)) != 2:
        return ()
    positional, keywords = elements(structure)
    names = _parameters(function) or _argument_names(positional)
    inputs = [(names[index] if index < len(names) else "", _wanted(held)) for index, held in enumerate(elements(positional))]
    by_name = {name: _wanted(held) for name, held in items(keywords) if type(name) is str}
    order = [name for name in elements(own_member(concrete, "_arg_keywords")) if name in by_name]
    inputs += [(name, by_name[name]) for name in [*order, *sorted(set(by_name) - set(order))]]
    outputs = _read(concrete, "structured_outputs")
    keys = tuple(sorted(key for key, _ in items(unwrapped(outputs)) if type(key) is str)) if is_a(unwrapped(outputs), dict) else None
    return (Option(tuple(inputs), keys),)


def _read(function: object, name: str) -> Any:  # noqa: ANN401
    """A property of TensorFlow's own function classes, which only look at what the function was traced with."""
    for cls in mro(function):
        found = class_dict(cls).get(name)
        if type(found) is property and found.fget is not None and str(class_dict(cls).get("__module__", "")).startswith("tensorflow."):
            try:
                return found.fget(function)
            except (AttributeError, TypeError, ValueError, NotImplementedError):
                return None
    found = own_member(function, name)
    return None if found is UNKNOWN else found


def _parameters(function: object) -> list[str]:
    signature: Any = own_member(function, "__signature__") if function is not None else UNKNOWN
    return list(signature.parameters) if is_a(signature, inspect.Signature) else []


def _argument_names(positional: object) -> list[str]:
    return [name if type(name := _read_spec(held, "name")) is str else "" for held in elements(positional)]


def _read_spec(spec: object, name: str) -> Any:  # noqa: ANN401
    return _read(spec, name) if is_named(spec, "TypeSpec") or is_named(spec, "TensorSpec") else None


def _wanted(held: object) -> Wanted:
    if is_named(held, "TensorSpec"):
        return Spec(_dtype_name(_read(held, "dtype")), _dimensions(_read(held, "shape")))
    if held is None or is_exactly(held, bool, int, float, str):
        return Literal(held)  # type: ignore[arg-type]
    return Nested()


def _dtype_name(dtype: object) -> str:
    name = _read(dtype, "name") if is_named(dtype, "DType") else None
    return name if type(name) is str else ""


def _dimensions(shape: object) -> tuple[int | None, ...] | None:
    if not is_named(shape, "TensorShape") or _read(shape, "rank") is None:
        return None
    return tuple(shape.as_list())  # type: ignore[attr-defined]  # of TensorFlow's own class


# ----------------------------------------------------------------- values


def tensor_spec(value: object) -> Spec | None:
    """Dtype and shape of a tensor or variable of TensorFlow's; None for everything else."""
    if not is_a(value, "tensorflow.Tensor", "tensorflow.Variable") or not str(class_dict(type(value)).get("__module__", "")).startswith(
        "tensorflow."
    ):
        return None
    return Spec(_dtype_name(_read(value, "dtype")), _dimensions(_read(value, "shape")))


def is_keras_tensor(value: object) -> bool:
    """Whether the object is the symbolic tensor of a Keras model under construction."""
    return any(class_name(cls) == "KerasTensor" for cls in mro(value))


# ------------------------------------------------------------------- disk


def _graph_on_disk(path: str) -> Any:  # noqa: ANN401  # a MetaGraphDef
    """The first graph of a SavedModel folder, read from its `saved_model.pb`; None if there is none that can be read."""
    module = sys.modules.get("tensorflow.core.protobuf.saved_model_pb2")
    file = Path(path, "saved_model.pb")
    if module is None or not file.is_file() or file.stat().st_size > _LARGEST_GRAPH:
        return None
    message = module.SavedModel()
    try:
        message.ParseFromString(file.read_bytes())
    except Exception:  # noqa: BLE001  # protobuf's DecodeError has a class of its own in every implementation
        return None
    return message.meta_graphs[0] if message.meta_graphs else None


def pruned_on_disk(path: str) -> SavedFunction | None:
    """What `prune` can cut out of a graph of TensorFlow 1 in a folder: from its placeholders to the one tensor that is computed from them last."""
    graph = _graph_on_disk(path)
    nodes = {node.name: node for node in graph.graph_def.node} if graph is not None else {}
    feeds = [node for node in nodes.values() if node.op == "Placeholder"]
    inputs = {name: {one.split(":")[0] for one in node.input if not one.startswith("^")} for name, node in nodes.items()}
    reached = {node.name for node in feeds}
    while grown := {name for name, given in inputs.items() if given & reached} - reached:
        reached |= grown
    used = {name for reader in reached for name in inputs[reader]}
    ends = sorted(reached - used)
    if not feeds or len(ends) != 1 or ends[0] in {node.name for node in feeds}:
        return None
    wanted = tuple((node.name, _placeholder_spec(node)) for node in feeds)
    texts = [f'"{node.name}:0"' for node in feeds]
    fed = texts[0] if len(texts) == 1 else f"[{', '.join(texts)}]"
    return SavedFunction(f'.prune({fed}, "{ends[0]}:0")', "prune", (Option(wanted, None),), is_signature=True, converts=True)


def saved_on_disk(path: str) -> list[SavedFunction] | None:
    """The functions and signatures of a SavedModel folder, read from its `saved_model.pb`; None if there is none that can be read."""
    graph = _graph_on_disk(path)
    if graph is None:
        return None
    found = [
        SavedFunction(f'.signatures["{key}"]', key, (_option_on_disk(definition),), is_signature=True, converts=True)
        for key, definition in graph.signature_def.items()
        if not key.startswith("__")
    ]
    nodes = graph.object_graph_def.nodes
    functions = [
        SavedFunction(f".{child.local_name}", child.local_name, (), is_signature=False)
        for child in (nodes[0].children if nodes else ())
        if nodes[child.node_id].WhichOneof("kind") == "function"
        and (not child.local_name.startswith("_") or child.local_name == "__call__")
    ]
    return [*functions, *sorted(found, key=lambda signature: (signature.name != "serving_default", signature.name))]


def parts_on_disk(path: str) -> list[SavedFunction]:
    """What of a SavedModel folder can be called, as far as its signatures tell what it takes."""
    held = saved_on_disk(path) or []
    forms = {function.name: function.options for function in held if function.is_signature}
    functions = [
        replace(function, options=tuple(replace(form, outputs=None) for form in forms[function.name]), converts=True)
        for function in held
        if not function.is_signature and function.name in forms
    ]
    names = {function.name for function in functions}
    return functions + [function for function in held if function.is_signature and function.name not in names]


def endpoint_on_disk(path: str) -> SavedFunction | None:
    """The function of a SavedModel folder that a `TFSMLayer` is best made of: what Keras exported, else the default signature."""
    held = saved_on_disk(path) or []
    functions = {function.name: function for function in held if not function.is_signature}
    signatures_held = {function.name: function for function in held if function.is_signature and function.options}
    if "serve" in functions:
        option = signatures_held["serve"].options if "serve" in signatures_held else ()
        return replace(functions["serve"], options=tuple(replace(form, outputs=None) for form in option), is_layer=True)
    if signatures_held:
        best = signatures_held.get("serving_default") or next(iter(signatures_held.values()))
        return replace(best, is_signature=False, is_layer=True)
    return replace(next(iter(functions.values())), is_layer=True) if len(functions) == 1 else None


def _option_on_disk(definition: Any) -> Option:  # noqa: ANN401  # a SignatureDef
    inputs = tuple((name, _spec_on_disk(info.dtype, info.tensor_shape)) for name, info in sorted(definition.inputs.items()))
    return Option(inputs, tuple(sorted(definition.outputs)))


def _placeholder_spec(node: Any) -> Spec:  # noqa: ANN401  # a NodeDef
    return _spec_on_disk(node.attr["dtype"].type, node.attr["shape"].shape)


def _spec_on_disk(dtype: int, shape: Any) -> Spec:  # noqa: ANN401  # a TensorShapeProto
    types = sys.modules.get("tensorflow.core.framework.types_pb2")
    name = types.DataType.Name(dtype)[3:].lower() if types is not None else ""
    dimensions = None if shape.unknown_rank else tuple(None if dim.size < 0 else dim.size for dim in shape.dim)
    return Spec({"float": "float32", "double": "float64"}.get(name, name), dimensions)


def dataset_parts(value: object) -> int | None:
    """How many values a function is called with for each element of a dataset; None if the object is no dataset or does not tell."""
    if not is_a(value, DATASET):
        return None
    structure = own_member(value, "_structure")
    if structure is UNKNOWN and is_a(value, "tensorflow.python.data.ops.dataset_ops.UnaryUnchangedStructureDataset"):
        inner = own_member(value, "_input_dataset")
        return dataset_parts(inner) if inner is not UNKNOWN else None
    return None if structure is UNKNOWN else len(structure) if type(structure) is tuple else 1
