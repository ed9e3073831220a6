"""Which model of the session a saved state belongs to: keys and sizes compared with live modules, with the calls that built models, and
with the source of classes. No model of the user's is built, and nothing is loaded.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from types import FunctionType
from typing import TYPE_CHECKING, Any

from callhint.evidence.blueprint import Difference, Part, Reader, difference, is_proved
from callhint.evidence.checks import required
from callhint.evidence.fact import fact
from callhint.evidence.peeks import torch
from callhint.evidence.probe import UNKNOWN, class_name, full_name, is_a, is_subclass_of, items, size
from callhint.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.evidence.peeks.torch import Shape
    from callhint.source import Source

_PRIMES = (101, 103, 107, 109, 113, 127, 131, 137, 139, 149)
"""Sizes that no layer has: handed to a class in place of arguments that nobody knows, they show where these end up."""

LOADING = frozenset({"load", "load_file", "load_url", "load_state_dict_from_url"})
"""Functions of torch, safetensors and others that give what was saved in a file."""

_MOST_CALLS = 80
_MOST_ENTRIES = 1000
"""A checkpoint holds a few things under their names; what has more entries is data."""
_MOST_CLASSES = 60

_WRAPPERS = frozenset({"module.", "model.", "_orig_mod."})
"""Prefixes that `DataParallel`, trainers and `torch.compile` put before all keys; any other is the name of a layer in a class."""

_CHAINED = frozenset({"to", "cuda", "cpu", "float", "double", "half", "eval", "train"})


@fact
class SavedState:
    """A state dict, itself or inside a checkpoint."""

    path: tuple[str, ...]
    """The keys that lead to it; empty for a state dict itself."""
    shapes: dict[str, Shape]
    marked: bool
    """Whether it bears the mark that `state_dict()` leaves."""

    def without(self, prefix: str) -> dict[str, Shape]:
        """The keys with the prefix taken off."""
        return {key.removeprefix(prefix): shape for key, shape in self.shapes.items()}

    @property
    def prefix(self) -> str:
        """The first part of the keys, if it is the same in all of them ("module.")."""
        firsts = {key.partition(".")[0] for key in self.shapes}
        return f"{firsts.pop()}." if len(firsts) == 1 and all("." in key for key in self.shapes) else ""


def saved_states(value: object, depth: int = 2) -> Iterator[SavedState]:
    """The state dicts in a value: itself, or the entries of a checkpoint."""
    shapes = torch.tensors_of(value)
    if shapes is not None:
        yield SavedState((), shapes, torch.is_from_state_dict(value))
    elif depth and (size(value) or 0) <= _MOST_ENTRIES:
        for key, held in items(value):
            if type(key) is str and is_a(held, dict):
                for state in saved_states(held, depth - 1):
                    yield SavedState((key, *state.path), state.shapes, state.marked)


def saved_model(value: object) -> tuple[str, Any] | None:
    """The entry of a checkpoint that is a whole model, if there is exactly one."""
    entries = items(value) if (size(value) or 0) <= _MOST_ENTRIES else ()
    found = [(key, held) for key, held in entries if type(key) is str and torch.is_module(held)]
    return found[0] if len(found) == 1 else None


@fact
class Build:
    """An expression that makes a model which the state fits."""

    text: str
    """As it is written for the next cell; holds `...` where an argument is not known."""
    prefix: str
    """What has to be taken off the keys before they fit."""
    cls: type | None
    proved: bool
    """Whether all keys and sizes were read and are the same."""
    built_before: bool
    """Whether the session already built one in these words."""


@fact
class Misfit:
    """A class or model of the session that the state does not fit, and where it shows first."""

    name: str
    difference: Difference

    @property
    def text(self) -> str:
        """The difference in words."""
        key, saved, made = self.difference.key, self.difference.saved, self.difference.made
        if saved is None:
            return tr("`{name}` wants `{key}`, which was not saved", name=self.name, key=key)
        if made is None:
            return tr("`{name}` has no `{key}`", name=self.name, key=key)
        made_size, saved_size = _size(made), _size(saved)
        return tr("`{key}` is {made} in `{name}` and {saved} in the saved state", key=key, made=made_size, name=self.name, saved=saved_size)


@fact
class Match:
    """A saved state, with what is known about the model it belongs to."""

    state: SavedState
    build: Build | None = None
    live: tuple[str, str] | None = None
    """The name of a live model that it fits, with the prefix that has to be taken off."""
    misfits: tuple[Misfit, ...] = ()


class Models:
    """The models that a session knows how to build."""

    def __init__(self, ev: Evidence) -> None:
        self._ev = ev
        self._names = ev.session.namespace or ev.user_frame.frame.f_globals
        self._reader = Reader(ev.scope, self._names)

    def build(self, state: SavedState) -> Build | None:
        """The expression that makes the model the state belongs to: as the session built it before, else from a class and the sizes.

        The keys as they are come before those with a prefix taken off: where a class fits as a whole, no layer inside of it is meant.
        """
        found = [
            build for prefix, shapes in _readings(state) for build in (*self._as_built(prefix, shapes), *self._of_class(prefix, shapes))
        ]
        proved = [build for build in found if build.proved]
        if proved:
            # Of two classes that fit alike, the one that the session has built is meant.
            rivals = {build.cls for build in proved if (build.prefix, build.built_before) == (proved[0].prefix, proved[0].built_before)}
            return replace(proved[0], proved=len(rivals) == 1)
        return next((build for build in found if not build.built_before), next(iter(found), None))

    def _as_built(self, prefix: str, shapes: dict[str, Shape]) -> list[Build]:
        return [
            Build(text, prefix, part.cls, is_proved(part, shapes), built_before=True)
            for text, part in self._built
            if part.keys() and difference(part, shapes) is None and (not prefix or prefix in _WRAPPERS or _is_users(part.cls))
        ]

    def _of_class(self, prefix: str, shapes: dict[str, Shape]) -> list[Build]:
        texts = [(cls, self._from_sizes(cls, shapes)) for cls in self._classes]
        return [Build(text, prefix, cls, "..." not in text, built_before=False) for cls, text in texts if text is not None]

    def live(self, state: SavedState) -> tuple[str, str] | None:
        """The name of a live model that the state fits, with the prefix that has to be taken off."""
        for prefix, shapes in _readings(state):
            for name, value in list(self._names.items()):
                if not name.startswith("_") and torch.is_module(value) and torch.state(value) == shapes:
                    return name, prefix
        return None

    def misfits(self, state: SavedState) -> list[Misfit]:
        """The models and classes that the state does not fit, those nearest to it first."""
        parts = [(text.partition("(")[0], part) for text, part in self._built]
        parts += [(class_name(cls), self._reader.make(cls, {})) for cls in self._classes]
        found: dict[str, tuple[int, Misfit]] = {}
        for name, part in parts:
            differing = difference(part, state.shapes)
            if differing is not None and part.keys() and name not in found:
                found[name] = (-len(part.keys().keys() & state.shapes.keys()), Misfit(name, differing))
        return [misfit for _, misfit in sorted(found.values(), key=lambda pair: pair[0])]

    def match(self, states: list[SavedState], *, is_loaded: bool) -> Match | None:
        """The state that is meant among those of a checkpoint: the first that belongs to a model, else the first that is surely a state dict."""
        for state in states:
            if (build := self.build(state)) is not None:
                return Match(state, build)
        for state in states:
            if (live := self.live(state)) is not None:
                return Match(state, live=live)
        surely = next((state for state in states if state.marked or is_loaded), None)
        return Match(surely, misfits=tuple(self.misfits(surely))) if surely is not None else None

    def only_build(self) -> str | None:
        """The one expression that builds a model of a class of the user's; None if there are several or none."""
        built = {part.cls: text for text, part in reversed(self._built) if part.cls is not None and _is_users(part.cls)}
        plain = {cls: f"{class_name(cls)}()" for cls in self._classes if required(cls) == []}
        found = list({**plain, **built}.values())
        return found[0] if len(found) == 1 else None

    @property
    def _classes(self) -> list[type]:
        """The model classes of the notebook's own names, the newest first."""
        found = [
            value
            for name, value in list(self._names.items())
            if not name.startswith("_") and is_subclass_of(value, "torch.nn.Module") and not full_name(value).startswith("torch.")
        ]
        return found[:-_MOST_CLASSES:-1]

    @property
    def _built(self) -> list[tuple[str, Part]]:
        """The constructions in the cells that ran, newest first."""
        if not hasattr(self, "_built_models"):
            self._built_models = list(self._read_built())
        return self._built_models

    def _read_built(self) -> Iterator[tuple[str, Part]]:
        seen: set[str] = set()
        calls = (
            (source, node)
            for source, statements in self._ev.scope.executed()
            for statement in reversed(statements)
            for node in ast.walk(statement)
            if isinstance(node, ast.Call) and self._may_build(source, node)
        )
        for count, (source, call) in enumerate(calls):
            text = source.slice(_with_chain(source, call))
            if count > _MOST_CALLS:
                return
            if text in seen:
                continue
            seen.add(text)
            part = self._reader.read(call)
            # A `DataParallel` around the model fits as well, but only its prefix is wanted.
            if part is not None and part.cls is not None and not is_subclass_of(part.cls, "torch.nn.DataParallel"):
                yield text, part

    def _may_build(self, source: Source, call: ast.Call) -> bool:
        """Whether a call stands by itself (its names are the notebook's) and calls a class or function that could make a model."""
        of = self._ev.scope.values.of
        callee = of(call.func)
        is_layer = is_subclass_of(callee, "torch.nn.Module") and full_name(callee).startswith("torch.")
        if not is_subclass_of(callee, "torch.nn.Module") and not is_a(callee, FunctionType):
            return False
        parent = source.parents.get(call)
        if not isinstance(parent, ast.Assign | ast.AnnAssign | ast.NamedExpr | ast.Attribute) and (
            is_layer or not isinstance(parent, ast.Call | ast.keyword)
        ):
            return False
        if is_layer and isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Attribute):
            # `self.fc = nn.Linear(4, 2)`: a part of a model.
            return False
        if source.scope_of(call) is None:
            return True
        # Inside a function, the names must be the notebook's all the same.
        own = {node.id for node in ast.walk(call) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        names = {node.id for node in ast.walk(call) if isinstance(node, ast.Name)} - own
        local = {
            name for scope in source.ancestors(call) if isinstance(scope, ast.FunctionDef | ast.ClassDef) for name in bound_names(scope)
        }
        return not names & local

    def _from_sizes(self, cls: type, shapes: dict[str, Shape]) -> str | None:
        """A call of the class whose arguments are read off the sizes; `...` for those that leave no trace in them."""
        names = required(cls)
        if names is None or len(names) > len(_PRIMES):
            return None
        name = next((name for name, value in self._names.items() if value is cls), class_name(cls))
        if not names:
            part = self._reader.make(cls, {})
            return f"{name}()" if is_proved(part, shapes) and difference(part, shapes) is None else None
        probes = dict(zip(names, _PRIMES, strict=False))
        drawn = self._reader.make(cls, probes).keys()
        if not drawn.keys() & shapes.keys():
            return None
        arguments: dict[str, Any] = dict.fromkeys(names, UNKNOWN)
        for key, shape in drawn.items():
            saved = shapes.get(key)
            if shape is None or saved is None or len(shape) != len(saved):
                continue
            for parameter, prime in probes.items():
                arguments[parameter] = next((saved[index] for index, size in enumerate(shape) if size == prime), arguments[parameter])
        part = self._reader.make(cls, arguments)
        if difference(part, shapes) is not None or not part.keys():
            return None
        told = ", ".join(f"{parameter}={'...' if value is UNKNOWN else value}" for parameter, value in arguments.items())
        return f"{name}({told})" if is_proved(part, shapes) or "..." in told else None


def _is_users(cls: type | None) -> bool:
    return cls is not None and not full_name(cls).startswith("torch.")


def _size(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape)) or tr("a single number")


def _readings(state: SavedState) -> list[tuple[str, dict[str, Shape]]]:
    """The keys as they are, and with a first part that all of them share taken off."""
    return [("", state.shapes), *([(state.prefix, state.without(state.prefix))] if state.prefix else [])]


def _with_chain(source: Source, call: ast.Call) -> ast.Call:
    """The call with `.to(device)` and the like after it."""
    while True:
        match source.parents.get(call):
            case ast.Attribute(attr=attribute) as chained if attribute in _CHAINED:
                outer = source.parents.get(chained)
                if not isinstance(outer, ast.Call):
                    return call
                call = outer
            case _:
                return call


def bound_names(scope: ast.AST) -> set[str]:
    """The parameters and assigned names of a function, or what a class assigns."""
    return {
        node.arg if isinstance(node, ast.arg) else node.id
        for node in ast.walk(scope)
        if isinstance(node, ast.arg) or (isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    }
