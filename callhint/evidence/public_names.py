"""Where a public name of Keras or TensorFlow lives now: looked up in the modules that are loaded, nothing is imported."""

from __future__ import annotations

import ast
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, elements, instance_dict, is_a, own_member

if TYPE_CHECKING:
    from collections.abc import Iterable

# How a family of modules is written, and under which names its modules are loaded.
_FAMILIES = {
    "keras": ("keras",),
    "tensorflow.keras": ("tensorflow.keras", "keras._tf_keras.keras", "keras.api._v2.keras"),
    "tf_keras": ("tf_keras",),
    "tensorflow.python.trackable": ("tensorflow.python.trackable",),
}

# Where a name is rather looked for than in others that have it, too.
_FIRST = (
    "layers",
    "models",
    "optimizers",
    "utils",
    "callbacks",
    "losses",
    "metrics",
    "regularizers",
    "initializers",
    "backend",
    "preprocessing",
)
_PRIVATE = frozenset({"src", "legacy", "api"})
_DEEPEST = 3
_MOST = 200


def families_of(module: str) -> tuple[str, ...]:
    """The families in which the names of an old module are looked for, its own first."""
    if module.startswith(("tensorflow.keras", "tensorflow.python.keras")):
        return ("tensorflow.keras",)
    if module.startswith(("tensorflow.python.training.", "tensorflow.python.trackable")):
        return ("tensorflow.python.trackable",)
    root = module.partition(".")[0]
    return {"keras": ("keras", "tensorflow.keras"), "tf_keras": ("tf_keras",)}.get(root, ())


def loaded_module(written: str) -> ModuleType | None:
    """The module under its written name, whatever name it is loaded under; None if it is not loaded."""
    for family, prefixes in _FAMILIES.items():
        if written == family or written.startswith(f"{family}."):
            for prefix in prefixes:
                found = sys.modules.get(prefix + written.removeprefix(family))
                if found is not None and is_a(found, ModuleType):
                    return found
    found = sys.modules.get(written)
    return found if found is not None and is_a(found, ModuleType) else None


def public_modules(family: str) -> dict[str, frozenset[str]]:
    """The public modules of a family by their written names, with the names in them: those that are loaded, and the files beside them."""
    found: dict[str, frozenset[str]] = {}
    if family.partition(".")[0] not in sys.modules:
        return found
    for prefix in _FAMILIES[family]:
        for name, module in list(sys.modules.items()):
            rest = name.removeprefix(prefix)
            if (name == prefix or name.startswith(f"{prefix}.")) and is_a(module, ModuleType) and _is_public(rest.strip(".").split(".")):
                found.setdefault(family + rest, frozenset(key for key in instance_dict(module) or () if type(key) is str))
        for folder in elements(own_member(sys.modules.get(prefix), "__path__")):
            for rest, names in _names_in_files(str(folder)):
                found.setdefault(family + rest, names)
    return found


def _is_public(parts: list[str]) -> bool:
    return not any(part.startswith("_") or part in _PRIVATE for part in parts)


@cache
def _names_in_files(folder: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The packages below the folder with the names that their `__init__.py` binds."""
    found = []
    for file in sorted(Path(folder).rglob("__init__.py")):
        parts = file.parent.relative_to(folder).parts
        if len(parts) <= _DEEPEST and _is_public(list(parts)):
            found.append(("".join(f".{part}" for part in parts), _bound_in(file)))
        if len(found) > _MOST:
            break
    return tuple(found)


def _bound_in(file: Path) -> frozenset[str]:
    try:
        tree = ast.parse(file.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return frozenset()
    imported = {alias.asname or alias.name for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom) for alias in node.names}
    return frozenset(imported | {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)})


def names_in(written: str) -> frozenset[str] | None:
    """The names of a public module, loaded or not; None if there is no such module."""
    for family in _FAMILIES:
        if written == family or written.startswith(f"{family}."):
            return public_modules(family).get(written)
    return None


def exists(written: str) -> bool:
    """Whether a module can be imported, as far as loaded modules and the files beside them tell."""
    if loaded_module(written) is not None or names_in(written) is not None:
        return True
    parent, _, last = written.rpartition(".")
    paths = elements(own_member(loaded_module(parent), "__path__")) if parent and loaded_module(parent) is not None else []
    return any(Path(path, last).is_dir() or Path(path, f"{last}.py").is_file() for path in paths if type(path) is str)


def has(written: str, name: str) -> bool:
    """Whether the module has the name, or a module of that name in it."""
    module = loaded_module(written)
    if module is not None and own_member(module, name) is not UNKNOWN:
        return True
    return name in (names_in(written) or ()) or exists(f"{written}.{name}")


def home_of(name: str, old_module: str) -> str | None:
    """The public module that has the name now; the one whose path is nearest to the old one.

    A function that left a public module is not looked for in others: there, the same name may mean something else.
    """
    parts = old_module.split(".")
    common = not name[:1].isupper() and any(
        names_in(f"{family}.{part}") is not None for family in families_of(old_module) for part in parts[1:]
    )
    return _nearest(old_module, {name}, near=common)


def home_of_all(names: Iterable[str], old_module: str) -> str | None:
    """The public module that has all of the names."""
    wanted = set(names)
    return _nearest(old_module, wanted, near=False) if wanted else None


def other_spelling(name: str, old_module: str) -> tuple[str, str] | None:
    """A class of the same letters in other case, with its module: `adam` is `Adam` now."""
    for family in families_of(old_module):
        for written, names in public_modules(family).items():
            if written != family and old_module.startswith(written):
                for known in names:
                    if known != name and known.lower() == name.lower() and known[:1].isupper():
                        return known, written
    return None


def _nearest(old_module: str, wanted: set[str], *, near: bool) -> str | None:
    parts = set(old_module.split("."))
    for family in families_of(old_module):
        found = [written for written, names in public_modules(family).items() if wanted <= names]

        def shared(written: str, family: str = family) -> int:
            return sum(part in parts for part in written.removeprefix(family).strip(".").split(".") if part)

        def rank(written: str, family: str = family) -> tuple[object, ...]:
            rest = written.removeprefix(family).strip(".").split(".")
            order = _FIRST.index(rest[0]) if rest[0] in _FIRST else len(_FIRST)
            return -shared(written), len(rest), order, written

        found = [written for written in found if shared(written) or not near]
        if found:
            return min(found, key=rank)
    return None
