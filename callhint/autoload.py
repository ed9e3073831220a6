"""Turning callhint on without `%load_ext`: one file of its own among those that IPython runs when it starts, and nobody else's settings.

Lists of extensions in IPython's configuration files do not merge, so callhint never writes one.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

SCOPES = ("user", "sys-prefix", "system")
SYSTEM = Path(os.environ.get("PROGRAMDATA", "")) / "ipython" if os.name == "nt" else Path("/usr/local/etc/ipython")
OPT_OUT = "CALLHINT_NO_AUTOLOAD"

_STARTUP = Path(__file__).parent / "startup.py"
_NAME = "50-callhint.py"
_WHEELS_NAME = "50-callhint-autoload.py"
_MARK = "# callhint:"


class NotOursError(Exception):
    """A file stands where callhint's would, and is somebody else's."""


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom callhint is turned on: the present user, the kernels of this environment, or all of the system's."""

    name: str

    @property
    def folder(self) -> Path:
        """The startup files of that scope."""
        if self.name == "user":
            from IPython.paths import get_ipython_dir  # noqa: PLC0415  # takes longer than the rest of the command

            return Path(get_ipython_dir()) / "profile_default" / "startup"
        if self.name == "sys-prefix":
            return Path(sys.prefix) / "etc" / "ipython" / "startup"
        return SYSTEM / "startup"

    @property
    def file(self) -> Path:
        return self.folder / _NAME

    @property
    def wheels_file(self) -> Path:
        """What the package callhint-autoload installs."""
        return self.folder / _WHEELS_NAME

    @property
    def is_on(self) -> bool:
        return self.file.exists() or self.wheels_file.exists()

    def enable(self) -> None:
        """Write the file; `OSError` where that is not allowed."""
        self._check()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.file.write_text(_STARTUP.read_text(encoding="utf-8"), encoding="utf-8")

    def disable(self) -> None:
        """Delete the file, if there is one."""
        self._check()
        self.file.unlink(missing_ok=True)

    def _check(self) -> None:
        if self.file.exists() and not self.file.read_text(encoding="utf-8", errors="replace").startswith(_MARK):
            raise NotOursError(str(self.file))
