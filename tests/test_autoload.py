"""callhint without `%load_ext`: in one environment, in the image of a classroom, and for one user; and how it is turned off again."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from click.testing import CliRunner
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

from callhint import autoload
from callhint.__main__ import main
from tests.kernel_pair import Kernel

ROOT = Path(__file__).resolve().parents[1]
FAIL = "list = [1, 2]\nsquares = list(range(3))"
# What a kernel is asked: whether callhint is there, and what a startup file has left in the namespace of the notebook.
ASK = "print('loaded' if 'callhint' in get_ipython().extension_manager.loaded else 'not loaded', [n for n in dir() if 'callhint' in n], __doc__)"


# The files


def test_the_wheel_has_the_same_file():
    name = "50-callhint-autoload.py"
    assert (ROOT / "jupyter-config/ipython-startup" / name).read_text() == (ROOT / "callhint/startup.py").read_text()


@pytest.fixture
def call(tmp_path, monkeypatch):
    """Calls the command line, in a prefix and a home of its own."""
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "prefix"))
    monkeypatch.setattr(autoload, "SYSTEM", tmp_path / "system")
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.delenv(autoload.OPT_OUT, raising=False)

    def call_(*words):
        result = CliRunner().invoke(main, words)
        return result.exit_code, result.output

    return call_


@pytest.mark.parametrize(
    ("options", "folder"),
    [
        ([], "prefix/etc/ipython/startup"),
        (["--sys-prefix"], "prefix/etc/ipython/startup"),
        (["--user"], "ipython/profile_default/startup"),
        (["--system"], "system/startup"),
    ],
)
def test_enable_and_disable(call, tmp_path, options, folder):
    (tmp_path / folder).mkdir(parents=True)
    other = tmp_path / folder / "40-other.py"
    other.write_text("other = 1")
    assert call("enable", *options)[0] == 0
    assert (tmp_path / folder / "50-callhint.py").read_text() == (ROOT / "callhint/startup.py").read_text()
    assert call("enable", *options)[0] == 0
    assert call("status")[1].count(" on ") == 1
    assert call("disable", *options)[0] == 0
    assert call("disable", *options)[0] == 0
    assert list((tmp_path / folder).iterdir()) == [other]
    assert " on " not in call("status")[1]


def test_a_file_of_somebody_else_is_left_alone(call, tmp_path):
    file = tmp_path / "prefix/etc/ipython/startup/50-callhint.py"
    file.parent.mkdir(parents=True)
    file.write_text("mine = 1")
    for word in ("enable", "disable"):
        code, said = call(word)
        assert code == 1
        assert "is not callhint's" in said
    assert file.read_text() == "mine = 1"


def test_what_cannot_be_written_is_said(call, tmp_path):
    (tmp_path / "prefix").write_text("")
    code, said = call("enable")
    assert code == 1
    assert "Not a directory" in said


def test_the_file_of_the_wheel_is_pips(call, tmp_path):
    file = tmp_path / "prefix/etc/ipython/startup/50-callhint-autoload.py"
    file.parent.mkdir(parents=True)
    file.write_text((ROOT / "callhint/startup.py").read_text())
    code, said = call("disable")
    assert code == 1
    assert "pip uninstall callhint-autoload" in said
    assert file.exists()
    assert str(file) in call("status")[1]


def test_system_is_where_ipython_looks():
    from IPython.core.application import SYSTEM_CONFIG_DIRS

    assert str(autoload.SYSTEM) in SYSTEM_CONFIG_DIRS


# In kernels


class Environment:
    """A virtual environment with callhint and all that these tests run with, and a folder that is somebody's home."""

    def __init__(self, prefix, home):
        self.prefix, self.home = prefix, home
        home.mkdir(exist_ok=True)
        self.python = str(prefix / ("Scripts" if os.name == "nt" else "bin") / "python")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "JUPYTER", "IPYTHON", "VIRTUAL_ENV"))}
        self.variables = {**kept, "HOME": str(home), "JUPYTER_PLATFORM_DIRS": "1"}

    def run(self, *words):
        return subprocess.run([self.python, *words], env=self.variables, cwd=self.home, capture_output=True, text=True, check=True).stdout

    def terminal(self, **variables):
        """What IPython answers in a terminal."""
        command = [self.python, "-m", "IPython", "--colors=nocolor", "-c", ASK]
        process = subprocess.run(command, env={**self.variables, **variables}, cwd=self.home, capture_output=True, text=True, check=True)
        return process.stdout + process.stderr

    def kernel(self, *cells):
        """What a kernel answers to the last of the cells, and the cards that came with them."""
        manager = KernelManager()
        manager._kernel_spec = KernelSpec(argv=[self.python, "-m", "ipykernel_launcher", "-f", "{connection_file}"], language="python")
        manager.start_kernel(cwd=str(self.home), env=self.variables)
        client = manager.client()
        try:
            client.start_channels()
            client.wait_for_ready(timeout=60)
            kernel, cards = Kernel(client), []
            for cell in cells:
                answer, shown = kernel.run(cell)
                cards += shown
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)
        return str(answer), [bundle["text/plain"] for bundle, _ in cards]


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    prefix = tmp_path_factory.mktemp("classroom") / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", prefix], check=True)
    packages = sysconfig.get_path("purelib", vars={"base": str(prefix), "platbase": str(prefix)})
    Path(packages, "shared.pth").write_text("\n".join([str(ROOT), *{sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}]))
    return Environment(prefix, prefix.parent / "teacher")


@pytest.mark.kernel
def test_one_environment(environment):
    """Turned on by hand, in the environment that the kernel runs in."""
    environment.run("-m", "callhint", "enable", "--sys-prefix")
    try:
        answer, cards = environment.kernel(FAIL, ASK)
        assert "loaded [] Automatically created" in answer
        assert ["`list` is a list here" in card for card in cards] == [True]
        assert environment.terminal().startswith("loaded")
        assert environment.terminal(CALLHINT_NO_AUTOLOAD="1").startswith("not loaded")
    finally:
        environment.run("-m", "callhint", "disable", "--sys-prefix")
    assert environment.terminal().startswith("not loaded")


@pytest.mark.kernel
def test_a_classroom(environment):
    """The image of a hub: the wheel and the course's settings in a shared environment, and a student with settings of their own."""
    student = Environment(environment.prefix, environment.home.parent / "student")
    command = ["-m", "pip", "install", "-q", "--no-build-isolation", "--no-deps", "--no-index", "--prefix", environment.prefix]
    subprocess.run([sys.executable, *command, ROOT / "jupyter-config"], check=True)
    configuration = environment.prefix / "etc/ipython"
    (configuration / "ipython_config.py").write_text("c.Callhint.mode = 'title-only'\nc.Callhint.lock = True\n")
    profile = student.home / ".ipython/profile_default"
    profile.mkdir(parents=True)
    # A list of one's own takes away those of others.
    (profile / "ipython_config.py").write_text("c.InteractiveShellApp.extensions = ['storemagic']\nc.Callhint.mode = 'full'\n")
    try:
        answer, cards = student.kernel(FAIL, "%callhint", ASK)
        assert "loaded [] Automatically created" in answer
        assert ["`list` is a list here" in card for card in cards] == [True, True]
        assert [word for word in ("del list", "comes from", "Why") if word in str(cards)] == []
        assert not list(student.home.rglob("*callhint*"))
    finally:
        (configuration / "ipython_config.py").unlink()
        (configuration / "startup/50-callhint-autoload.py").unlink()


@pytest.mark.kernel
def test_one_user(environment):
    environment.run("-m", "callhint", "enable", "--user")
    try:
        assert environment.terminal().startswith("loaded")
        other = Environment(environment.prefix, environment.home.parent / "other")
        assert other.terminal().startswith("not loaded")
    finally:
        environment.run("-m", "callhint", "disable", "--user")


@pytest.mark.kernel
def test_an_environment_without_callhint_is_left_in_peace(environment):
    environment.run("-m", "callhint", "enable", "--user")
    try:
        assert environment.terminal(PYTHONSAFEPATH="1").startswith("loaded")
        (environment.home / "callhint.py").write_text("raise ModuleNotFoundError('no callhint', name='callhint')")
        assert environment.terminal(PYTHONPATH=str(environment.home)).startswith("not loaded")
        (environment.home / "callhint.py").write_text("raise ValueError('broken')")
        assert "callhint was not loaded: ValueError: broken" in environment.terminal(PYTHONPATH=str(environment.home))
    finally:
        (environment.home / "callhint.py").unlink()
        environment.run("-m", "callhint", "disable", "--user")
