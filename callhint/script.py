"""`python -m callhint.script FILE [ARGUMENTS]`: a script as `python FILE` runs it, with an explanation below the traceback it ends with.

Exit code, traceback and streams are the script's own: what ends the script ends the interpreter, whose hook only leaves out the frames of
this file. `callhint try` starts it.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType, TracebackType

from callhint.outside import install


def run(file: str, arguments: list[str]) -> None:
    """Run the file as the program, in this interpreter."""
    sys.argv = [file, *arguments]
    file = os.path.abspath(file)  # noqa: PTH100  # the very name that Python gives to its program
    sys.path[0] = str(Path(file).resolve().parent)
    main = ModuleType("__main__")
    main.__file__, main.__loader__ = file, SourceFileLoader("__main__", file)
    main.__dict__.update(__annotations__={}, __builtins__=sys.modules["builtins"], __cached__=None)
    sys.modules["__main__"] = main
    install()
    explained = sys.excepthook

    def show(cls: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        own = _from_script(traceback, main)
        explained(cls, error.with_traceback(own), own)

    sys.excepthook = show
    # Compiled from bytes, as Python does: the file says itself how it is encoded.
    exec(compile(Path(file).read_bytes(), file, "exec", dont_inherit=True), vars(main))  # noqa: S102  # what the person has asked for


def _from_script(traceback: TracebackType | None, main: ModuleType) -> TracebackType | None:
    """The traceback from the frame of the script on; nothing is left where it could not even be compiled."""
    while traceback is not None and traceback.tb_frame.f_globals is not vars(main):
        traceback = traceback.tb_next
    return traceback


if __name__ == "__main__":
    if len(sys.argv) < 2 or not os.path.exists(sys.argv[1]):  # noqa: PTH110  # a Path would not take every name
        sys.exit("usage: python -m callhint.script FILE [ARGUMENTS]")
    run(sys.argv[1], sys.argv[2:])
