"""callhint where there is no notebook: scripts, programs with the hooks, threads, pytest."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from textwrap import dedent

import pytest

import callhint
from callhint import course

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "LANGUAGE": "en", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PYTHONHASHSEED": "0"}

SHADOWED = """
    import sys
    names = ["a"]
    list = [3, 1]

    def letters(text):
        return list(text)

    print(sys.argv, __name__, __file__, sorted(globals()), file=sys.stdout)
    letters("abc")
"""


def python(*words: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, *words], cwd=folder, env={**ENVIRONMENT, "HOME": str(folder)}, capture_output=True, check=False)


def script(folder: Path, text: str) -> str:
    (folder / "program.py").write_text(dedent(text))
    return "program.py"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (SHADOWED, "python/shadowed-builtin"),
        ("rows = [1]\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    rows(0)", "python/indexed-with-parens"),
        ("import sys\nprint('done')\nsys.exit(7)", None),
        ("raise SystemExit('a last word')", None),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\nimport time\ntime.sleep(9)", None),
        ("values = (1,\n", None),
        ("import pickle\nclass A: pass\nprint(pickle.dumps(A()))\n1 / 0", None),
        ("import sys\nsys.excepthook = lambda *_: print('my own hook')\n[1](0)", None),
        ("def turn(n):\n    return turn(n + 1)\nturn(0)", None),
        ("import os, sys, traceback\ntraceback.print_stack()\nprint(sys.path, os.environ, sys.flags, sys.orig_argv, __spec__)", None),
        ("import subprocess, sys\nsubprocess.run([sys.executable, '-c', '[1](0)'])", None),
        ("import sys\nsys.stderr = None\nrows = [1]\nrows(0)", None),
    ],
)
def test_a_script_ends_as_it_does_without_callhint(text: str, rule: str | None, tmp_path: Path) -> None:
    file = script(tmp_path, text)
    native = python(file, "--flag", "7", folder=tmp_path)
    tried = python("-m", "callhint", "try", file, "--flag", "7", folder=tmp_path)

    assert tried.returncode == native.returncode
    assert tried.stdout == native.stdout
    assert tried.stderr.startswith(native.stderr)
    explanation = tried.stderr[len(native.stderr) :].decode()
    assert (f"Rule: {rule}" in explanation) if rule else explanation == ""


@pytest.mark.parametrize(
    ("lines", "rule", "corrected"),
    [
        ("time = time.time()\nprint(time > 0)\nbegun = time.time()", "python/overwritten-import", "    + import time"),
        ("import math\nmath.floor = math.floor(2.5)\nprint(math.floor(3.5))", "python/overwritten-attribute", None),
        ("def area(r):\n    return r * r\nfor r in (1, 2):\n    area = area(r)", "python/overwritten-name", "area_value"),
    ],
)
def test_what_a_script_did_before_is_known(lines: str, rule: str, corrected: str | None, tmp_path: Path) -> None:
    file = script(tmp_path, f"import time\n{lines}\n")
    said = python("-m", "callhint", "try", file, folder=tmp_path).stderr.decode()

    assert f"Rule: {rule}" in said
    assert "In [" not in said
    assert "%callhint" not in said
    assert corrected is None or corrected in said


def test_correction_of_a_script_is_one_of_its_lines(tmp_path: Path) -> None:
    file = script(tmp_path, "rows = [1]\nprint(rows(0))")
    said = python("-m", "callhint", "try", file, folder=tmp_path).stderr.decode()

    assert "in `program.py`: write `rows[0]`" in said
    assert "    + print(rows[0])" in said


@pytest.mark.parametrize("words", [["nothing.py"], ["-m", "program", "--flag"], ["-c", "print(1)"]])
def test_what_else_python_takes(words: list[str], tmp_path: Path) -> None:
    script(tmp_path, "import sys\nprint(sys.argv)\nrows = [1]\nprint(rows(0))")
    native, tried = python(*words, folder=tmp_path), python("-m", "callhint", "try", *words, folder=tmp_path)

    assert (tried.returncode, tried.stdout) == (native.returncode, native.stdout)
    assert tried.stderr.startswith(native.stderr)
    assert (b"Rule: python/indexed-with-parens" in tried.stderr) == ("-m" in words)


def test_what_others_run_before_every_script_is_run(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "sitecustomize.py").write_text("print('theirs')")
    environment = {**ENVIRONMENT, "PYTHONPATH": f"{ROOT}:{tmp_path / 'theirs'}"}
    script(tmp_path, "import sitecustomize\nprint(sitecustomize.__file__)")
    run = [[sys.executable, *words, "program.py"] for words in ([], ["-m", "callhint", "try"])]
    native, tried = (subprocess.check_output(words, cwd=tmp_path, env=environment) for words in run)

    assert tried == b"theirs\n" + native  # once for `python -m callhint` itself


def test_install(tmp_path: Path) -> None:
    file = script(
        tmp_path,
        """
        import sys, threading
        former = sys.excepthook, threading.excepthook
        import callhint
        callhint.install()
        callhint.install()
        def work():
            rows = [1]
            rows(0)
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        callhint.uninstall()
        assert (sys.excepthook, threading.excepthook) == former
        callhint.install()
        table = {"a": 1}
        table("a")
        """,
    )
    said = python(file, folder=tmp_path).stderr.decode()

    assert said.count("Rule: python/indexed-with-parens") == 2
    assert said.index("TypeError: 'dict' object is not callable") < said.index("`table` is a dict")


def test_a_hook_that_was_taken_since_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda *_: seen.append("native"))
    callhint.install()
    ours = sys.excepthook
    sys.excepthook = lambda *args: (seen.append("theirs"), ours(*args))
    theirs = sys.excepthook
    callhint.uninstall()

    assert sys.excepthook is theirs
    sys.excepthook(TypeError, TypeError("'list' object is not callable"), None)
    assert seen == ["theirs", "native"]


def test_a_failure_of_callhint_costs_a_line_in_the_log(tmp_path, monkeypatch, caplog, capsys) -> None:
    def fail(_error: BaseException) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(course, "explain", fail)
    callhint.install()
    try:
        sys.excepthook(TypeError, TypeError("'list' object is not callable"), None)
    finally:
        callhint.uninstall()

    assert [record.getMessage() for record in caplog.records] == ["callhint: no hint, because of ZeroDivisionError"]
    assert capsys.readouterr().err == ""


def test_pytest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Whether or not this checkout is installed, its own plugin is the one that is loaded.
    monkeypatch.setitem(ENVIRONMENT, "PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    plugins = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"]["pytest11"]
    (tmp_path / "test_mine.py").write_text(
        "def scores():\n    return {'a': 1}\n\n\ndef test_score():\n    table = scores()\n    assert table('a') == 1\n\n\n"
        "def test_innocent():\n    assert 1 == 2\n"
    )
    words = ("-m", "pytest", "-p", "no:cacheprovider", "-p", plugins["callhint"], "test_mine.py")
    plain, explained = (python(*words, *more, folder=tmp_path).stdout.decode() for more in ((), ("--callhint",)))

    assert "callhint: " not in plain
    section = explained[explained.index("- callhint -") : explained.index("test_innocent")]
    assert "`table` is a dict" in section
    assert "Rule: python/indexed-with-parens" in section
    assert explained.count("callhint: ") == 1
