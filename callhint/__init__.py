"""callhint explains "object is not callable" and related errors in notebooks, where they happen.

Everything is imported inside the functions, so that loading the extension costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from callhint.presentation.hint import Hint

__all__ = ["Hint", "__version__", "explain", "install", "load_ipython_extension", "uninstall", "unload_ipython_extension"]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name == "Hint":
        from callhint.presentation.hint import Hint

        return Hint
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def explain(error: BaseException | None = None) -> Hint | None:
    """Explain an error, in a notebook or outside.

    `error` is the exception as it was caught; the last one that was shown if it is None. The hint is plain data that holds no object of the
    program's: `hint.text()` for a log or a terminal, `hint.markdown()`, `hint.html()`, and `hint.as_dict()`, which is JSON. It is None where no
    cause was proved, where the error came back from another process without its frames, and where a course has switched its rule off; where
    help comes in steps, it is the first of them.
    """
    from callhint import course

    return course.explain(error)


def install() -> None:
    """Explain, on standard error and below the traceback, what ends a program or a thread of it; a second time does nothing.

    It takes `sys.excepthook` and `threading.excepthook`, and calls what was there before first, so that the traceback is shown as ever. In a
    notebook, `%load_ext callhint` is what explains the errors of cells; this adds those of threads.
    """
    from callhint import outside

    outside.install()


def uninstall() -> None:
    """Give back what `install` took; a hook that somebody else has taken since stays theirs."""
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
