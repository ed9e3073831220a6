"""A name is imported from an inner module of TensorFlow that moved, or from a part of `tf.keras` that is gone.

Fails: `from tensorflow.python.keras.utils import to_categorical`
Works: `from tensorflow.keras.utils import to_categorical`
Fix safety: safe; every name was found in a module that is loaded.
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
    """The failing statement imports from `tensorflow`."""
    return moved_import(ev, ("tensorflow",))
