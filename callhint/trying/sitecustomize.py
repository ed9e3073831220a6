"""What Python runs before the script of `callhint try`: puts callhint's hooks in, and takes every trace of this file away.

The script then runs in an interpreter like any other. There are no frames of callhint's around it, and no variable or path that it could find.
"""

import importlib.util
import os
import sys
from contextlib import suppress
from pathlib import Path


def _begin() -> None:
    here = Path(__file__).parent
    sys.path[:] = [entry for entry in sys.path if entry != str(here)]
    _, _, others = os.environ["PYTHONPATH"].partition(os.pathsep)
    if others:
        os.environ["PYTHONPATH"] = others
    else:
        del os.environ["PYTHONPATH"]
    # By its place: `python -m callhint` may have found it in a folder where the script would not look.
    spec = importlib.util.spec_from_file_location("callhint", here.parent / "__init__.py")
    if spec is not None and spec.loader is not None:
        sys.modules["callhint"] = package = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(package)
        package.install()
    # Another one may be there, of the system's or of a company's.
    ours = sys.modules.pop("sitecustomize")
    with suppress(ModuleNotFoundError):
        importlib.import_module("sitecustomize")
    sys.modules.setdefault("sitecustomize", ours)


_begin()
