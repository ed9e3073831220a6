"""Old imports of Keras and TensorFlow as they are written now."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from callhint.evidence.evidence import offender
from callhint.evidence.public_names import exists, families_of, has, home_of, home_of_all, names_in, other_spelling
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules import wording
from callhint.rules.rewrite import indentation, replace

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.model import Edit
    from callhint.source import Source

# Classes that went into another one which does the same.
_RENAMED = {
    "CuDNNLSTM": "LSTM",
    "CuDNNGRU": "GRU",
    "BatchNormalizationV1": "BatchNormalization",
    "BatchNormalizationV2": "BatchNormalization",
    "Deconvolution2D": "Conv2DTranspose",
}

# Modules that are imported by name, and the public module that has their contents now.
_MODULES = {
    "np_utils": "utils",
    "vis_utils": "utils",
    "generic_utils": "utils",
    "core": "layers",
    "convolutional": "layers",
    "normalization": "layers",
    "recurrent": "layers",
    "embeddings": "layers",
    "pooling": "layers",
    "advanced_activations": "layers",
    "tracking": "autotrackable",
}


@dataclass
class NewHome:
    """An old import statement as it is written now."""

    lines: list[str]
    moved: dict[str, str] = field(default_factory=dict)
    """Old name → the module it lives in now, or "module.name" where the name changed, too."""
    itself: set[str] = field(default_factory=set)
    """The old names that are another name now, or a module."""
    sure: bool = True
    """Whether every name was found in a loaded module."""


def in_family(module: str | None) -> bool:
    """Whether an import is of Keras, or of the parts of TensorFlow that moved."""
    return bool(module) and bool(families_of(module or ""))


def attributes_used(source: Source, name: str, after: ast.stmt) -> set[str]:
    """The members that the rest of the text takes from the name."""
    return {
        node.attr
        for node in source.nodes
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name and node.lineno >= after.lineno
    }


def new_home(source: Source, statement: ast.stmt, instead: dict[str, list[str]] | None = None) -> NewHome | None:
    """The statement as it is written now; None if it is no broken import of these packages, or a name of it is not to be found.

    `instead`: names that several others took the place of.
    """
    match statement:
        case ast.ImportFrom(module=str(module), names=aliases, level=0) if in_family(module):
            return _new_from(source, statement, module, aliases, instead or {})
        case ast.Import(names=[ast.alias(name=module, asname=str(name))]) if in_family(module) and not exists(module):
            home = home_of_all(attributes_used(source, name, statement), module)
            return NewHome([f"import {home} as {name}"], {module: home}) if home is not None and home != module else None
    return None


def _new_from(source: Source, statement: ast.stmt, module: str, aliases: list[ast.alias], instead: dict[str, list[str]]) -> NewHome | None:
    groups: dict[str, list[str]] = {}
    found = NewHome([])
    for alias in aliases:
        bound = f" as {alias.asname}" if alias.asname else ""
        if alias.name in instead and not has(module, alias.name):
            for name in instead[alias.name]:
                home = home_of(name, module)
                if home is None:
                    return None
                groups.setdefault(home, []).append(name)
                found.moved[alias.name] = home
            continue
        if alias.name != "*" and has(module, alias.name):
            groups.setdefault(module, []).append(alias.name + bound)
            continue
        new = _home_of_star(module) if alias.name == "*" else _home_of_name(source, statement, module, alias)
        if new is None:
            return None
        home, name = new
        groups.setdefault(home, []).append(name if alias.name == "*" else _bound(name, alias))
        found.moved[alias.name] = home if name == alias.name else f"{home}.{name}"
        found.itself |= {alias.name} - {name}
        found.sure &= alias.name != "*"
    found.lines = [f"from {home} import {', '.join(dict.fromkeys(names))}" for home, names in groups.items()]
    return found if found.moved else None


def _bound(name: str, alias: ast.alias) -> str:
    kept = alias.asname or alias.name
    return name if kept == name else f"{name} as {kept}"


def _home_of_star(module: str) -> tuple[str, str] | None:
    parts = module.split(".")
    for end in range(len(parts) - 1, 1, -1):
        if names_in(".".join(parts[:end])) is not None:
            return ".".join(parts[:end]), "*"
    return None


def _home_of_name(source: Source, statement: ast.stmt, module: str, alias: ast.alias) -> tuple[str, str] | None:
    """The module and name to import now."""
    name = alias.name
    as_module = attributes_used(source, alias.asname or name, statement)
    home = home_of(name, module)
    if as_module and (home is None or not as_module <= (names_in(f"{home}.{name}") or as_module)):
        together = home_of_all(as_module, module)
        return _module_as_name(together) if together is not None else None
    if home is not None:
        return home, name
    if name in _RENAMED and (home := home_of(_RENAMED[name], module)) is not None:
        return home, _RENAMED[name]
    if name in _MODULES and (home := _public_module(module, _MODULES[name])) is not None:
        return _module_as_name(home)
    spelled = other_spelling(name, module)
    return (spelled[1], spelled[0]) if spelled is not None and not as_module else None


def _module_as_name(home: str) -> tuple[str, str] | None:
    parent, _, last = home.rpartition(".")
    return (parent, last) if parent else None


def _public_module(old: str, name: str) -> str | None:
    for family in families_of(old):
        if names_in(f"{family}.{name}") is not None:
            return f"{family}.{name}"
    return None


def import_edits(source: Source, first: ast.stmt, instead: dict[str, list[str]] | None = None) -> tuple[tuple[Edit, ...], NewHome] | None:
    """The edits of the failing import and of those after it that would fail for the same reason."""
    home = new_home(source, first, instead)
    if home is None:
        return None
    edits = [_edit(source, first, home)]
    for node in source.nodes:
        if isinstance(node, ast.Import | ast.ImportFrom) and node.lineno > first.lineno:
            other = new_home(source, node, instead)
            if other is not None:
                edits.append(_edit(source, node, other))
                home.sure &= other.sure
    return tuple(edits), home


def _edit(source: Source, statement: ast.stmt, home: NewHome) -> Edit:
    return replace(source, statement, f"\n{indentation(source, statement)}".join(home.lines))


_KERAS_DOCS = (Doc("Keras 3 API documentation", "https://keras.io/api/"),)
_TENSORFLOW_DOCS = (Doc("TensorFlow API documentation", "https://www.tensorflow.org/api_docs/python/tf"),)


def moved_import(ev: Evidence, roots: tuple[str, ...]) -> Finding | None:
    """What is to be said about an import statement of one of these packages whose names live elsewhere now."""
    statement = ev.site.node
    if ev.in_library or not isinstance(statement, ast.Import | ast.ImportFrom):
        return None
    module = statement.module if isinstance(statement, ast.ImportFrom) else statement.names[0].name
    if module is None or module.partition(".")[0] not in roots or any(alias.name == "merge" for alias in statement.names):
        return None
    found = import_edits(ev.site.source, statement)
    if found is None:
        return None
    edits, home = found
    here = exists(module)
    names = ", ".join(f"`{name}`" for name in home.moved)
    homes = "; ".join(
        tr("`{name}` is `{new}` now", name=name, new=new)
        if name in home.itself
        else tr("`{name}` lives in `{new}` now", name=name, new=new)
        for name, new in home.moved.items()
    )
    package = module.partition(".")[0]
    said = (
        tr("`{module}` of the installed {package} has no {names}", module=module, package=package, names=names)
        if here
        else tr("The installed {package} has no module `{module}`", package=package, module=module)
    )
    first = next(iter(home.moved))
    new = home.moved[first]
    titles = (
        (tr("`{name}` is `{new}` now", name=first, new=new), tr("`{name}` is `{new}`", name=first, new=new))
        if first in home.itself
        else (
            tr("`{name}` is in `{new}`, not in `{module}`", name=first, new=new, module=module),
            tr("`{name}` is in `{new}`", name=first, new=new),
        )
    )
    return Finding(
        title=wording.title(*titles, tr("`{name}` is in another module", name=first)),
        why=tr(
            "{said}. {homes}. The inner modules of the package differ from version to version; the public ones keep their names, "
            "and imports from them work in newer versions, too.",
            said=said,
            homes=homes,
        )
        + (tr(" Later imports of the same cell are corrected as well.") if len(edits) > 1 else ""),
        kind="python-module",
        fixes=(
            Fix(
                tr("write `{line}`", line=home.lines[0]) if len(home.lines[0]) < 70 else tr("import from the public module"),
                edits,
                Applicability.SAFE if home.sure else Applicability.UNSAFE,
            ),
        ),
        docs=_KERAS_DOCS if "keras" in module else _TENSORFLOW_DOCS,
        offender=offender(ev.site.source, statement.names[0], "python-module", ""),
    )
