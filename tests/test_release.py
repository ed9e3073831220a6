"""What is released: wheels and a source distribution that hold what they should, come out the same everywhere, and leave no trace when they go."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path, PurePosixPath

import pytest

import callhint
from tests.lowest import lowest

ROOT = Path(__file__).parents[1]
NAME = f"callhint-{callhint.__version__}"
TOP = {
    *("benchmarks", "callhint", "docs", "jupyter-config", "notebooks", "tests"),
    *("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "mkdocs.yml", "pyproject.toml", ".gitignore", "PKG-INFO"),
}
CACHES = {"__pycache__", ".ipynb_checkpoints", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", "build", "dist"}


def build(source: Path, into: Path, *options: str) -> list[Path]:
    """What hatchling makes of a source tree, at a time that is given."""
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(into), *options]
    env = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    subprocess.run(command, cwd=source, env=env, capture_output=True, check=True)
    return sorted(into.iterdir())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The distributions of this tree, by their suffixes."""
    pytest.importorskip("hatchling")
    return {path.suffix: path for path in build(ROOT, tmp_path_factory.mktemp("dist"))}


@pytest.fixture(scope="module")
def unpacked(built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution, as a folder."""
    folder = tmp_path_factory.mktemp("source")
    with tarfile.open(built[".gz"]) as archive:
        archive.extractall(folder, filter="data")
    return folder / NAME


@pytest.fixture(scope="module")
def autoload(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of jupyter-config/."""
    pytest.importorskip("hatchling")
    return build(ROOT / "jupyter-config", tmp_path_factory.mktemp("autoload"), "-t", "wheel")[0]


def test_the_same_comes_out_wherever_it_is_built(built, unpacked, tmp_path):
    again = {path.suffix: path for path in build(unpacked, tmp_path)}

    assert {suffix: path.read_bytes() == built[suffix].read_bytes() for suffix, path in again.items()} == {".whl": True, ".gz": True}


def test_the_wheel_holds_the_package_and_nothing_else(built):
    with zipfile.ZipFile(built[".whl"]) as wheel:
        names = set(wheel.namelist())

    info = {f"{NAME}.dist-info/{name}" for name in ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE")}
    files = [path.relative_to(ROOT) for path in (ROOT / "callhint").rglob("*") if path.is_file()]
    package = {path.as_posix() for path in files if "__pycache__" not in path.parts and path.suffix != ".po"}
    assert names == info | package
    assert {PurePosixPath(name).suffix for name in package} <= {
        ".py",
        ".typed",
        ".css",
        ".js",
        ".json",
        ".sql",
        ".yaml",
        ".mo",
        ".po",
        ".pot",
    }
    assert {"callhint/py.typed", "callhint/startup.py"} < package


def test_the_source_distribution_is_the_project(unpacked):
    files = [path.relative_to(unpacked) for path in unpacked.rglob("*") if path.is_file()]

    assert {path.parts[0] for path in files} == TOP
    assert [path for path in files if CACHES & set(path.parts) or path.suffix == ".pyc"] == []


def test_no_notebook_carries_outputs(unpacked):
    notebooks = {path.relative_to(unpacked): json.loads(path.read_text(encoding="utf-8")) for path in unpacked.rglob("*.ipynb")}

    assert notebooks
    assert [path for path, notebook in notebooks.items() if any(cell.get("outputs") for cell in notebook["cells"])] == []


def test_both_wheels_have_the_one_version(built, autoload):
    for path in (built[".whl"], autoload):
        with zipfile.ZipFile(path) as wheel:
            metadata = message_from_bytes(wheel.read(next(name for name in wheel.namelist() if name.endswith("/METADATA"))))
        assert metadata["Version"] == callhint.__version__
        assert metadata["Requires-Python"] == ">=3.11"


def test_nothing_is_left_after_uninstalling(built, autoload, tmp_path):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path], check=True)
    before = set(tmp_path.rglob("*"))
    python = next(tmp_path.glob("[bS]*/python*"))
    pip = [sys.executable, "-m", "pip", "--python", python, "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--no-index", "--no-deps", built[".whl"], autoload], check=True)
    assert (tmp_path / "etc/ipython/startup/50-callhint-autoload.py").exists()
    subprocess.run([python, "-I", "-c", "import callhint.model"], check=True)
    subprocess.run([*pip, "uninstall", "--yes", "callhint", "callhint-autoload"], check=True)

    left = set(tmp_path.rglob("*")) - before
    assert [path for path in left if "callhint" in path.name or path.is_file()] == []


def test_every_dependency_declares_its_lowest_version():
    """`make compat-lowest` installs just these."""
    assert [dependency for dependency in lowest() if dependency.count("==") != 1] == []
