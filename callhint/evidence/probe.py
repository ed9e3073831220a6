"""Looks at live objects without running any of their code.

The only place where attributes, classes and members of a user's objects are read. Nothing here calls `repr`, `==`, `bool`, `len`,
`hasattr` or a descriptor of an object it does not know: classes are asked through `type`'s own descriptors, members through the class
and instance dictionaries.
"""

from __future__ import annotations

import inspect
import sys
import types
from typing import TYPE_CHECKING, Any, Final

from pure_eval.my_getattr_static import getattr_static
from pure_eval.utils import CannotEval

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Unknown:
    """The value of what cannot be known without running code."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final[Any] = _Unknown()

# `cls.__mro__` would ask the metaclass first, which may be the user's; `type`'s own descriptors answer without it.
_TYPE: Any = type.__dict__
_MRO = _TYPE["__mro__"].__get__
_CLASS_DICT = _TYPE["__dict__"].__get__
_GET = _TYPE["__getattribute__"]
_QUALNAME = _TYPE["__qualname__"].__get__
_NAME = _TYPE["__name__"].__get__
_FLAGS = _TYPE["__flags__"].__get__
_HEAP_TYPE = 1 << 9
"""`Py_TPFLAGS_HEAPTYPE`, which `inspect` has no name for."""
_MODULE = _TYPE["__module__"].__get__
_MODULE_DICT = vars(types.ModuleType)["__dict__"].__get__
_ARGS = BaseException.__dict__["args"].__get__
_OBJECT = AttributeError.__dict__["obj"].__get__


def mro(value: object) -> tuple[type, ...]:
    """The classes of the object, its own first."""
    found: tuple[type, ...] = _MRO(type(value))
    return found


def class_mro(cls: type) -> tuple[type, ...]:
    """The classes that the class is made of, itself first."""
    found: tuple[type, ...] = _MRO(cls)
    return found


def class_dict(cls: type) -> types.MappingProxyType[str, Any]:
    """What the class itself defines."""
    found: types.MappingProxyType[str, Any] = _CLASS_DICT(cls)
    return found


def class_name(cls: type) -> str:
    """`__name__`, as the interpreter's messages use it for classes made in Python."""
    return str(_NAME(cls))


def class_module(cls: type) -> str:
    """`__module__` of the class; empty if it is no plain string."""
    module = _MODULE(cls)
    return module if type(module) is str else ""


def full_name(cls: type) -> str:
    """`module.QualName`, or the bare name for builtins and for classes of the notebook."""
    module = _MODULE(cls)
    qualname = str(_QUALNAME(cls))
    if type(module) is not str or module in {"builtins", "__main__"}:
        return qualname
    return f"{module}.{qualname}"


def type_name(value: object) -> str:
    """`full_name` of the object's class."""
    return full_name(type(value))


def message_names(value: object) -> tuple[str, ...]:
    """The names under which the interpreter may mention the object's type.

    Messages print `tp_name`: the bare name for classes made in Python, the dotted one for many made in C.
    """
    cls = type(value)
    return class_name(cls), f"{_MODULE(cls)}.{class_name(cls)}", str(_QUALNAME(cls))


def is_class(value: object) -> bool:
    """Whether the object is a class."""
    return is_instance(value, type)


def is_instance(value: object, cls: type) -> bool:
    """`isinstance` without asking the object or the metaclass."""
    return _any_is_among((cls,), mro(value))


def is_exactly(value: object, *classes: type) -> bool:
    """Whether the object's class is one of these itself, not derived from one; by identity, since a metaclass may define `==` and `hash`."""
    own = type(value)
    return any(own is cls for cls in classes)


def loaded_class(name: str) -> type | None:
    """The class of that dotted public name if its module has been imported, looked up without importing anything."""
    module_name, _, attribute = name.rpartition(".")
    module = sys.modules.get(module_name)
    if module is None or not is_instance(module, types.ModuleType):
        return None
    found = _MODULE_DICT(module).get(attribute)
    return found if found is not None and is_class(found) else None


def loaded_member(class_path: str, name: str) -> object:
    """What the class of that dotted public name has under the name, if its module has been imported; UNKNOWN otherwise."""
    cls = loaded_class(class_path)
    return class_member(cls, name) if cls is not None else UNKNOWN


def is_a(value: object, *classes: type | str) -> bool:
    """Whether the object is an instance of any of the classes, given as classes or dotted names ("torch.nn.Module")."""
    return _any_is_among(classes, mro(value))


def is_subclass_of(candidate: object, *classes: type | str) -> bool:
    """Whether the object is a class that derives from any of the classes."""
    return is_class(candidate) and _any_is_among(classes, class_mro(candidate))  # type: ignore[arg-type]


def _any_is_among(classes: tuple[type | str, ...], bases: tuple[type, ...]) -> bool:
    # Asked of every member of large classes: a loop is three times as fast as a generator.
    for cls in classes:
        wanted = loaded_class(cls) if isinstance(cls, str) else cls
        for base in bases:
            if base is wanted:
                return True
    return False


def instance_dict(value: object) -> dict[str, Any] | None:
    """The object's own `__dict__`, if it has one of the ordinary kind."""
    if is_instance(value, types.ModuleType):
        found = _MODULE_DICT(value)
        return found if type(found) is dict else None
    for cls in mro(value):
        descriptor = class_dict(cls).get("__dict__")
        if type(descriptor) is types.GetSetDescriptorType:
            try:
                found = descriptor.__get__(value)
            except (TypeError, AttributeError):
                return None
            return found if is_instance(found, dict) else None
    return None


def own_member(value: object, name: str) -> object:
    """What the instance (or module) itself holds under the name; UNKNOWN if nothing."""
    own = instance_dict(value)
    if own is None:
        return UNKNOWN
    return dict.get(own, name, UNKNOWN)


def class_member(cls: type, name: str) -> object:
    """What the class or its bases hold under the name, descriptors unbound; UNKNOWN if nothing."""
    for base in class_mro(cls):
        members = class_dict(base)
        if name in members:
            return members[name]
    return UNKNOWN


def defining_class(cls: type, name: str) -> type | None:
    """The first class of the MRO that defines the name."""
    return next((base for base in class_mro(cls) if name in class_dict(base)), None)


def static_member(value: object, name: str) -> object:
    """`value.name` where that needs no code of the user's or a library's to run; UNKNOWN otherwise."""
    if _is_watched(value):
        return UNKNOWN
    try:
        return getattr_static(value, name)  # type: ignore[no-untyped-call]
    except (CannotEval, AttributeError, TypeError):
        return _unbound_method(value, name)


def _is_watched(value: object) -> bool:
    """Whether a metaclass would notice that its class is looked at: pure_eval reads `cls.__dict__` the ordinary way."""
    classes = (*mro(value), *class_mro(value)) if is_class(value) else mro(value)  # type: ignore[arg-type]
    metaclasses = {id(found): found for found in map(type, classes) if found is not type}
    return any(class_member(metaclass, "__getattribute__") is not _GET for metaclass in metaclasses.values())


def _unbound_method(value: object, name: str) -> object:
    """The function of a static or class method, which pure_eval does not resolve."""
    cls: Any = value if is_class(value) else type(value)
    if not is_class(value) and own_member(value, name) is not UNKNOWN:
        return UNKNOWN
    found = class_member(cls, name)
    if type(found) is staticmethod:
        return found.__func__
    if type(found) is classmethod and is_instance(found.__func__, types.FunctionType):
        return types.MethodType(found.__func__, cls)
    if type(found) is types.ClassMethodDescriptorType:
        # A class method of compiled code, such as `dict.fromkeys`: binding it runs nothing.
        return found.__get__(None, cls)
    return UNKNOWN


def classes_named(mentioned: str) -> list[type]:
    """The loaded classes that a message can mean by a name; of one with a module, those of that module if there are any."""
    place, _, bare = mentioned.rpartition(".")
    found: dict[int, Any] = {}  # by identity: a metaclass may have a `hash` of its own
    for module in list(sys.modules.values()):
        held = own_member(module, bare) if bare and is_instance(module, types.ModuleType) else UNKNOWN
        if is_class(held) and class_name(held) == bare:  # type: ignore[arg-type]
            found[id(held)] = held
    return [cls for cls in found.values() if place and class_module(cls) == place] or list(found.values())


def member_names(value: object) -> set[str]:
    """Every name that the object's class, bases and own dictionary hold."""
    names: set[str] = set()
    for cls in class_mro(value) if is_class(value) else mro(value):  # type: ignore[arg-type]
        names.update(class_dict(cls))
    names.update(key for key in instance_dict(value) or () if type(key) is str)
    return names


def is_callable(value: object) -> bool:
    """Whether a call would reach code: `callable` asks the class's slot and runs nothing."""
    return callable(value)


def is_abstract(cls: type) -> bool:
    """Whether the class leaves methods to those derived from it, so that no instance can be made of it."""
    return bool(_FLAGS(cls) & inspect.TPFLAGS_IS_ABSTRACT)


def is_made_at_run_time(cls: type) -> bool:
    """Whether the class was made while the program ran, by a class statement for one, and not compiled with the interpreter or a library."""
    return bool(_FLAGS(cls) & _HEAP_TYPE)


def is_function(value: object) -> bool:
    """Whether the object is a function or method, Python's or C's."""
    return is_a(
        value,
        types.FunctionType,
        types.MethodType,
        types.BuiltinFunctionType,
        types.MethodWrapperType,
        types.WrapperDescriptorType,
        types.MethodDescriptorType,
        types.ClassMethodDescriptorType,
    )


def behind_wrappers(function: object) -> object:
    """The function that wrappers made with `functools.wraps` stand before; the object itself if it is none of them."""
    passed: set[int] = set()
    while is_a(function, types.FunctionType) and id(function) not in passed:
        passed.add(id(function))  # a function can be made to wrap itself
        wrapped = own_member(function, "__wrapped__")
        if not is_a(wrapped, types.FunctionType):
            break
        function = wrapped
    return function


def function_name(value: object) -> str:
    """The name that a function, method or class was defined with; empty if it has none."""
    if is_class(value):
        return class_name(value)  # type: ignore[arg-type]
    if is_instance(value, types.MethodType):
        value = value.__func__  # type: ignore[attr-defined]
    if is_function(value):
        name = getattr(value, "__name__", "")
        return name if type(name) is str else ""
    return ""


def module_name(module: object) -> str:
    """The dotted name of a module; empty if it has none."""
    name = own_member(module, "__name__")
    return name if type(name) is str else ""


def module_of_file(file: str) -> str | None:
    """The name under which the file was imported; None if it was not."""
    for name, module in list(sys.modules.items()):
        if is_instance(module, types.ModuleType):
            held = _MODULE_DICT(module).get("__file__")
            if type(held) is str and held == file and name != "__main__":
                return name
    return None


def module_of_globals(names: dict[str, Any]) -> types.ModuleType | None:
    """The imported module whose global names these are."""
    module = sys.modules.get(str(dict.get(names, "__name__", "")))
    return module if module is not None and is_instance(module, types.ModuleType) and _MODULE_DICT(module) is names else None


def error_args(error: BaseException) -> tuple[Any, ...]:
    """The arguments that the exception was made with."""
    args: tuple[Any, ...] = _ARGS(error)
    return args


def error_object(error: BaseException) -> object:
    """The object on which an attribute was looked for in vain; UNKNOWN for other errors."""
    if not is_instance(error, AttributeError):
        return UNKNOWN
    found: object = _OBJECT(error)
    said = _ARGS(error)[:1]
    return UNKNOWN if found is None and not (said and type(said[0]) is str and "NoneType" in said[0]) else found


def error_detail(error: BaseException, name: str, default: Any = None) -> Any:  # noqa: ANN401  # any object of the user's
    """What the language keeps with an error under the name, past whatever a class derived from its own has put there."""
    for cls in class_mro(type(error)):
        if not _FLAGS(cls) & _HEAP_TYPE and name in class_dict(cls):
            return class_dict(cls)[name].__get__(error)
    return default


def items(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401  # any object of the user's
    """The pairs of a dict or of a class derived from it, read through `dict` itself."""
    if is_instance(value, dict):
        yield from list(dict.items(value))


def size(value: Any) -> int | None:  # noqa: ANN401
    """The number of elements of a list, tuple, string, dict or set, or of a class derived from one; None for anything else."""
    for kind in (list, tuple, str, dict, set, frozenset):
        if is_instance(value, kind):
            return kind.__len__(value)
    return None


def element_at(value: Any, index: int) -> Any:  # noqa: ANN401
    """The element of a list or tuple, or of a class derived from one, read through the builtin itself; UNKNOWN if there is none."""
    for kind in (list, tuple):
        if is_instance(value, kind):
            length = kind.__len__(value)
            return kind.__getitem__(value, index) if -length <= index < length else UNKNOWN
    return UNKNOWN


def elements(value: Any) -> list[Any]:  # noqa: ANN401
    """All elements of a list or tuple, or of a class derived from one."""
    for kind in (list, tuple):
        if is_instance(value, kind):
            return list(kind.__getitem__(value, slice(None)))
    return []
