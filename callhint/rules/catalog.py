"""Finds the rules: the files of this package's folders, opened when their framework is there, and those of other packages.

Other packages add rules by the entry-point group `callhint.rules`. An entry point names a package whose modules hold one rule each, as the
folders here do, and its last name is the folder: `astropy = "callhint_astropy.rules.astropy"` has rules like `astropy/added-units`, and is
opened when astropy is imported.
"""

from __future__ import annotations

import importlib
import logging
import pkgutil
import sys
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING

from callhint.evidence.probe import loaded_class
from callhint.rules.manual import manual_of
from callhint.rules.rule import INVALID_ARGUMENT, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from callhint.rules.manual import Manual

_log = logging.getLogger("callhint")

FOLDERS = ("tensorflow", "keras", "torch", "sklearn", "pandas", "numpy", "matplotlib", "python")

# A folder is opened when one of these is imported; those not listed, when the package of their own name is.
_GATES = {"keras": ("keras", "tf_keras"), "python": ("sys",)}

HANDLED: tuple[type[BaseException] | str, ...] = (
    TypeError,
    ValueError,
    AttributeError,
    NotImplementedError,
    RuntimeError,
    ImportError,
    OSError,
    IndexError,
    KeyError,
    INVALID_ARGUMENT,
)
"""The exception types that some rule answers to, known without importing any (a test compares)."""


def handled_types() -> tuple[type[BaseException], ...]:
    """The exception types that some rule answers to; a framework's, once it has been imported."""
    added = [error for rule in _all(_open_plugins()) for error in rule.answers]
    found = (loaded_class(error) if isinstance(error, str) else error for error in (*HANDLED, *added))
    return tuple(error for error in found if error is not None)


def _is_open(folder: str) -> bool:
    return any(name in sys.modules for name in _GATES.get(folder, (folder,)))


def _module_names(folder: str) -> list[str]:
    return sorted(entry.name for entry in pkgutil.iter_modules([str(Path(__file__).parent / folder)]))


@cache
def own_rule_ids() -> tuple[str, ...]:
    """The ids of all rules of this package, open or not."""
    return tuple(f"{folder}/{name.replace('_', '-')}" for folder in FOLDERS for name in _module_names(folder))


def rule_ids() -> tuple[str, ...]:
    """The ids of all rules, open or not, those of other packages last."""
    return own_rule_ids() + tuple(dict.fromkeys(rule.id for rule in _all(_plugin_packages())))


def open_rules() -> list[Rule]:
    """The rules whose framework has been imported."""
    own = [f"callhint.rules.{folder}" for folder in FOLDERS if _is_open(folder)]
    return list(_all([*own, *_open_plugins()]))


def _open_plugins() -> list[str]:
    return [package for package in _plugin_packages() if _is_open(package.rpartition(".")[2])]


@cache
def _rules_of(package: str) -> tuple[Rule, ...]:
    found = []
    try:
        path = list(importlib.import_module(package).__path__)
    except (Exception, SystemExit) as error:  # noqa: BLE001  # a broken plugin must not take the others with it
        _log.warning("callhint: the rules of %s were left out: %s", package, type(error).__name__)
        return ()
    for entry in pkgutil.iter_modules(path):
        try:
            module = importlib.import_module(f"{package}.{entry.name}")
        except (Exception, SystemExit) as error:  # noqa: BLE001  # as above
            _log.warning("callhint: the rule %s.%s was left out: %s", package, entry.name, type(error).__name__)
            continue
        found += [value for value in vars(module).values() if isinstance(value, Rule)]
    return tuple(found)


@cache
def _plugin_packages() -> tuple[str, ...]:
    try:
        return tuple(point.value for point in entry_points(group="callhint.rules") if not point.value.startswith("callhint."))
    except Exception as error:  # noqa: BLE001  # any installed package may have broken metadata
        _log.warning("callhint: no rules of other packages, whose metadata cannot be read: %s", type(error).__name__)
        return ()


def find_rule(rule_id: str) -> Rule | None:
    """The rule of that id, whether its framework is there or not."""
    folder = rule_id.partition("/")[0]
    own = [f"callhint.rules.{folder}"] if folder in FOLDERS else []
    return next((rule for rule in _all([*own, *_plugin_packages()]) if rule.id == rule_id), None)


def _all(packages: Iterable[str]) -> Iterator[Rule]:
    for package in packages:
        yield from _rules_of(package)


def manual(rule_id: str) -> Manual | None:
    """What the rule is about, in its parts; None if there is no such rule."""
    rule = find_rule(rule_id)
    return manual_of(rule) if rule is not None else None


def documentation(rule_id: str) -> str | None:
    """What the rule is about, how it fails and how it is fixed; None if there is no such rule."""
    rule = find_rule(rule_id)
    return rule.documentation if rule is not None else None
