"""callhint explains "object is not callable" and related errors in notebooks, where they happen.

Everything is imported inside the functions, so that loading the extension costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from callhint.presentation.hint import Hint

__all__ = ["__version__", "explain", "install", "load_ipython_extension", "uninstall", "unload_ipython_extension"]

__version__ = "0.1.0"


def explain(error: BaseException | None = None) -> Hint | None:
    """Explain `error`, or the last error of this session if None; None where no cause was proved."""
    from callhint import course

    return course.explain(error)


def install() -> None:
    """Explain, on standard error and below the traceback, what ends a program or a thread of it; a second time does nothing.

    For programs outside notebooks: it takes `sys.excepthook` and `threading.excepthook`, and calls what was there before first.
    """
    from callhint import outside

    outside.install()


def uninstall() -> None:
    """Give back what `install` took."""
    from callhint import outside

    outside.uninstall()


def load_ipython_extension(ipython: InteractiveShell) -> None:
    """Run by `%load_ext callhint`."""
    from callhint import extension

    extension.load(ipython)


def unload_ipython_extension(ipython: InteractiveShell) -> None:
    """Run by `%unload_ext callhint`."""
    from callhint import extension

    extension.unload(ipython)
