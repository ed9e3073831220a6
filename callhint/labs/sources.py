"""Where a course's settings are, from strongest to weakest, and reading them.

IPython's configuration files of the system and of the environment, not those of a profile, which are the student's; the file `callhint.toml`
beside the notebook; `callhint` in the notebook's metadata. They are read when the first error comes, and again when a file has changed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from traitlets import TraitError
from traitlets.config.loader import Config, JSONFileConfigLoader, LazyConfigValue, PyFileConfigLoader

from callhint.labs.policy import Policy, PolicyError, resolve, strictest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from traitlets.config import Configurable

COURSE_FILE = "callhint.toml"
METADATA = "callhint"
FRESH = 0.1
"""Seconds for which the files are not looked at again."""

_CONFIG_NAMES = ("ipython_config", "ipython_kernel_config")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a session was started, as far as a kernel can know."""

    folder: Path
    notebook: Path | None = None

    @classmethod
    def of(cls, folder: str, notebook: str) -> Place:
        """From the folder that a kernel is started in and what Jupyter's server tells it in JPY_SESSION_NAME.

        A notebook that is renamed or moved later keeps its old name here, and other programs that run notebooks tell nothing.
        """
        if not notebook.endswith(".ipynb"):
            return cls(Path(folder))
        path = Path(notebook)
        if not path.parent.is_dir() or not path.is_absolute():  # older servers name it as their pages do
            path = Path(folder) / path.name
        return cls(path.parent, path)


class Sources:
    """The sources for one session, and the policy that comes of them."""

    def __init__(self, settings: Configurable, place: Place) -> None:
        """`settings` are a student's own; the traits of them that are tagged as policy are what a source may set."""
        self._settings = settings
        self.place = place
        self._looked = float("-inf")
        self._stamps: list[tuple[Path, int, int]] | None = None
        self._sources: list[dict[str, Any]] = []
        self._problem: str | None = None

    @property
    def policy(self) -> Policy:
        """What holds now."""
        # While one error is explained this is asked a dozen times, and the files may lie on a slow disk far away.
        if time.monotonic() - self._looked >= FRESH:
            self._look()
            self._looked = time.monotonic()
        if self._problem is not None:
            return strictest(self._problem)
        try:
            return resolve(self._settings, self._sources)
        except PolicyError as error:
            return strictest(str(error))

    def _look(self) -> None:
        """Read the files if one has changed."""
        stamps = list(self._present_stamps())
        if stamps != self._stamps:
            self._stamps = stamps
            try:
                self._sources, self._problem = self._read([file for file, *_ in stamps]), None
            except PolicyError as error:
                self._problem = str(error)

    def _present_stamps(self) -> Iterator[tuple[Path, int, int]]:
        """The files that are there; what is cheap to ask and differs when one was written."""
        course, notebook = self.place.folder / COURSE_FILE, self.place.notebook
        for file in (*config_files(), course, *([] if notebook is None else [notebook])):
            try:
                status = file.stat()
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError:
                yield file, 0, 0
            else:
                yield file, status.st_mtime_ns, status.st_size

    def _read(self, files: list[Path]) -> list[dict[str, Any]]:
        """What each source sets, from strongest to weakest."""
        configuration: dict[str, Any] = {}
        course: dict[str, Any] = {}
        metadata: dict[str, Any] = {}
        for file in files:
            if file == self.place.notebook:
                metadata = self._checked(f"The metadata of {file.name}", _of_notebook(file))
            elif file.name == COURSE_FILE:
                course = self._checked(COURSE_FILE, _of_course(file))
            else:
                configuration |= self._checked(str(file), self._of_configuration(file))
        return [configuration, course, metadata]

    def _of_configuration(self, file: Path) -> dict[str, Any]:
        """Those settings in one of IPython's files that are policy; the others are IPython's business."""
        section = _configured(file).get(type(self._settings).__name__, {})
        others = {name for name in self._settings.traits(config=True) if name not in self._settings.traits(policy=True)}
        return {
            name: value.get_value(self._settings.trait_defaults(name)) if isinstance(value, LazyConfigValue) else value
            for name, value in section.items()
            if name not in others
        }

    def _checked(self, source: str, section: object) -> dict[str, Any]:
        if not isinstance(section, dict):
            raise PolicyError(f"{source}: not a table of settings")
        traits = self._settings.traits(policy=True)
        checked = {}
        for name, value in section.items():
            if name not in traits:
                raise PolicyError(f"{source}: there is no setting `{name}`")
            try:
                # The one way to have a value looked at that is not to be set.
                checked[name] = traits[name]._validate(self._settings, value)  # noqa: SLF001
            except TraitError as error:
                raise PolicyError(f"{source}: {error}") from None
        return checked


def config_files() -> Iterator[Path]:
    """IPython's files that are not a student's, in its order: from weakest to strongest."""
    if os.name == "nt":
        folders = [Path(os.environ["PROGRAMDATA"]) / "ipython"] if "PROGRAMDATA" in os.environ else []
    else:
        folders = [Path("/etc/ipython"), Path("/usr/local/etc/ipython")]
    environment = Path(sys.prefix) / "etc" / "ipython"
    folders = [*(folder for folder in folders if folder != environment), environment]
    return (folder / f"{name}{suffix}" for name in _CONFIG_NAMES for folder in folders for suffix in (".py", ".json"))


def _configured(file: Path) -> Config:
    try:
        # What does not speak of callhint, and loads no other file, is not run a second time.
        if not any(word in file.read_bytes() for word in (b"Callhint", b"load_subconfig")):
            return Config()
        loader = (JSONFileConfigLoader if file.suffix == ".json" else PyFileConfigLoader)(file.name, path=str(file.parent))
        return loader.load_config()
    except Exception as error:  # noqa: BLE001  # a program of the course's, which may fail in every way
        raise PolicyError(f"{file}: {type(error).__name__}: {error}") from None


def _of_course(file: Path) -> object:
    import tomllib  # noqa: PLC0415  # most people have no course

    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PolicyError(f"{file.name}: {error}") from None


def _of_notebook(file: Path) -> object:
    """`{}` also where the notebook cannot be read: that is not the course's."""
    try:
        content = file.read_bytes()
        # Notebooks grow large, and few have such metadata.
        return json.loads(content)["metadata"].get(METADATA, {}) if b'"callhint"' in content else {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
