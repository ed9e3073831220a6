"""callhint explains "object is not callable" and related errors in notebooks, where they happen.

Everything is imported inside the functions, so that loading the extension costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from callhint.presentation.hint import Hint

__all__ = ["__version__", "explain", "load_ipython_extension", "unload_ipython_extension"]

__version__ = "0.1.0"


def explain(error: BaseException | None = None) -> Hint | None:
    """Explain `error`, or the last error of this session if None; None where no cause was proved."""
    from callhint import course

    return course.explain(error)


def load_ipython_extension(ipython: InteractiveShell) -> None:
    """Run by `%load_ext callhint`."""
    from callhint import extension

    extension.load(ipython)


def unload_ipython_extension(ipython: InteractiveShell) -> None:
    """Run by `%unload_ext callhint`."""
    from callhint import extension

    extension.unload(ipython)
