"""A new rule in ten minutes: `callhint new` in a checkout and in a package of somebody else's, and what becomes of that package's rules."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from callhint.__main__ import main
from tests.test_contributing import commands, is_about_the_new_rule

ROOT = Path(__file__).parents[1]

NEW, HARNESS = filter(is_about_the_new_rule, commands())
"""The commands with which CONTRIBUTING.md shows how a rule is made."""

SESSION = """
import types
thing = types.SimpleNamespace(made=lambda: 1)
"""


def python(folder: Path, *words: str, path: tuple[Path, ...] = (), check: bool = False) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (*path, folder))), "LANGUAGE": "en"}
    return subprocess.run([sys.executable, *words], cwd=folder, env=environment, capture_output=True, text=True, check=check)


def written(file: Path) -> None:
    """Fills in what `callhint new` leaves to be filled in."""
    text = file.read_text()
    for left, right in {
        '"package.Class"': '"types.SimpleNamespace"',  # a rule
        "thing = object()": SESSION.strip(),  # its case
        "'object' object": "'types.SimpleNamespace' object",
        "value = 1": "value = thing.made()",
    }.items():
        text = text.replace(left, right)
    file.write_text(text)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory) -> Path:
    """What of this repository a new rule has to do with, with such a rule."""
    root = tmp_path_factory.mktemp("checkout")
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "callhint", root / "callhint", ignore=ignore)
    shutil.copytree(ROOT / "tests" / "harness", root / "tests" / "harness", ignore=ignore)
    (root / "tests" / "cases").mkdir()
    for name in ("pyproject.toml", "tests/__init__.py", "tests/test_rule_form.py", "tests/cases/origins.txt", "tests/cases/shortfalls.txt"):
        shutil.copy(ROOT / name, root / name)
    said = python(root, *NEW[1:], check=True).stdout
    assert said.split() == [
        "callhint/rules/python/called_namespace.py",
        "tests/cases/rules/python/called_namespace__as_met.py",
        "tests/cases/rules/python/called_namespace__near_miss.py",
    ]
    return root


def test_what_is_written_has_the_form_of_a_rule(checkout):
    python(checkout, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_rule_form.py", "-k", "called-namespace", check=True)
    for command in (["check"], ["format", "--check"]):
        python(checkout, "-m", "ruff", *command, "callhint/rules/python/called_namespace.py", check=True)


def test_from_the_evidence_to_a_verdict(checkout):
    before = python(checkout, *HARNESS[1:])
    assert before.returncode == 1
    assert "mute    rules/python/called_namespace__as_met" in before.stdout
    assert "uncallable = Expression(source=cell 3, node=Name `thing`" in before.stdout
    for file in checkout.rglob("called_namespace*.py"):
        written(file)
    after = python(checkout, "-m", "tests.harness", "--correction", "tests/cases/rules/python")
    assert after.returncode == 0, after.stdout + after.stderr
    assert "ok      rules/python/called_namespace__as_met  [python/called-namespace]" in after.stdout
    assert "| value = thing.made()" in after.stdout
    assert "2 of 2 ok" in after.stdout


def test_nothing_is_written_over(checkout):
    again = python(checkout, "-m", "callhint", "new", "python/called-namespace")
    assert again.returncode == 1
    assert "callhint/rules/python/called_namespace.py is there already" in again.stderr


@pytest.mark.parametrize(
    "name", ["called-module", "python/", "python/Called", "python/called_module", "python/../x", "python/for", "a/b/c"]
)
def test_what_is_no_name_for_a_rule(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'callhint'")
    result = CliRunner().invoke(main, ["new", name])
    assert result.exit_code == 1
    assert "is no name for a rule" in result.output
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (None, "there is no pyproject.toml here"),
        ("[project", "pyproject.toml cannot be read"),
        ("[project]\nname = 'callhint'", "its folders are tensorflow, keras"),
        ("[project]\nname = 'callhint-astro'", 'astro = "callhint_astro.rules.astro"'),
    ],
)
def test_where_no_rule_can_be_written(settings, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    if settings is not None:
        (tmp_path / "pyproject.toml").write_text(settings)
    result = CliRunner().invoke(main, ["new", "astro/called-unit"])
    assert result.exit_code == 1
    assert said in result.output


# A package of somebody else's


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> Path:
    """A package with a rule of its own, installed beside callhint, and the library that the rule is about."""
    root = tmp_path_factory.mktemp("package")
    (root / "pyproject.toml").write_text(
        "[project]\nname = 'callhint-astro'\nversion = '1'\n\n"
        "[project.entry-points.'callhint.rules']\nastro = 'callhint_astro.rules.astro'\n"
    )
    (root / "src" / "callhint_astro" / "rules").mkdir(parents=True)
    python(root, "-m", "callhint", "new", "astro/called-namespace", path=(ROOT,), check=True)
    written(root / "src" / "callhint_astro" / "rules" / "astro" / "called_namespace.py")
    # As pip leaves it: the package, and beside it what it says of itself.
    installed = root / "site"
    shutil.copytree(root / "src", installed)
    metadata = installed / "callhint_astro-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: callhint-astro\nVersion: 1\n")
    (metadata / "entry_points.txt").write_text("[callhint.rules]\nastro = callhint_astro.rules.astro\n")
    (installed / "astro.py").write_text("")
    return installed


def explained(package: Path, lines: str) -> subprocess.CompletedProcess[str]:
    program = f"import callhint, sys\n{lines}\n{SESSION}\ntry:\n    thing()\nexcept TypeError:\n    hint = callhint.explain()\n"
    (package / "program.py").write_text(program.replace("explain()", "explain(sys.exception())") + "print(hint and hint.rule)")
    return python(package, "program.py", path=(ROOT,), check=True)


def test_rules_of_another_package_are_listed(package):
    assert "astro/called-namespace" in python(package, "-m", "callhint", "rules", "astro", path=(ROOT,), check=True).stdout
    assert "callhint-astro" not in python(package, "-m", "callhint", "explain", "astro/called-namespace", path=(ROOT,)).stderr


def test_they_are_gated_by_the_library(package):
    assert explained(package, "").stdout == "None\n"
    assert explained(package, "import astro").stdout == "astro/called-namespace\n"


def test_they_are_switched_off_by_a_course(package):
    (package / "callhint.toml").write_text("rules_off = ['astro/*']")
    try:
        assert explained(package, "import astro").stdout == "None\n"
        assert "(disabled)" in python(package, "-m", "callhint", "rules", "astro", path=(ROOT,)).stdout
    finally:
        (package / "callhint.toml").unlink()


@pytest.mark.parametrize("fault", ["1/0", "raise SystemExit", "def f(:", "import a_package_that_is_not_there"])
def test_one_that_is_broken_harms_nobody(package, fault):
    broken = package / "callhint_astro" / "rules" / "astro" / "broken.py"
    broken.write_text(fault)
    try:
        process = explained(package, "import astro")
    finally:
        broken.unlink()
    assert process.stdout == "astro/called-namespace\n"
    (line,) = process.stderr.splitlines()
    assert "callhint_astro.rules.astro.broken was left out" in line
