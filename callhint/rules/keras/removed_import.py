"""A name is imported from a module of Keras that is gone; the name lives in a public module now.

Keras moved its inner modules (`keras.layers.core`, `keras.engine`, `keras.utils.np_utils`) out of sight; the public ones kept the names.

Fails: `from keras.layers.core import Dense`
Works: `from keras.layers import Dense`
Fix safety: safe; every name was found in a public module that is loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.rules.imports import moved_import
from callhint.rules.rule import rule

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.model import Finding


@rule(ImportError)
def removed_import(ev: Evidence) -> Finding | None:
    """The failing statement imports from `keras` or `tf_keras`."""
    return moved_import(ev, ("keras", "tf_keras"))
