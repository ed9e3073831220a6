"""The labs as assignments of nbgrader's, graded in a kernel with callhint and in one without. `make grade` does it with every lab."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from tests.harness.session import environment
from tests.labs.documents import blocks
from tests.labs.labs import NOTEBOOKS

# nbgrader has an environment of its own; the kernels it starts are of this one.
NBGRADER = os.environ.get("CALLHINT_TEST_NBGRADER")
LABS = os.environ.get("CALLHINT_TEST_LABS", "what-is-callable").split()
CARD = "application/vnd.callhint.v1+json"

pytestmark = [pytest.mark.kernel, pytest.mark.skipif(NBGRADER is None, reason="CALLHINT_TEST_NBGRADER names no environment")]


def kernel(folder, startup=""):
    """A kernel of this environment under the name that the notebooks ask for; `startup` runs in it first."""
    spec = {
        "argv": [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
        "display_name": "Python 3",
        "language": "python",
        "env": {**environment(), "IPYTHONDIR": str(folder / "ipython"), "PYTHONPATH": str(NOTEBOOKS.parent)},
    }
    file = folder / "kernels" / "python3" / "kernel.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(spec))
    script = folder / "ipython" / "profile_default" / "startup" / "first.py"
    script.parent.mkdir(parents=True)
    script.write_text(startup)
    return folder


def course_in(folder, labs):
    """A course with these labs."""
    for lab in labs:
        shutil.copytree(NOTEBOOKS / "source" / lab, folder / "source" / lab)
    shutil.copy(NOTEBOOKS / "nbgrader_config.py", folder)
    return folder


def run(course, program, *arguments, **variables):
    """What a program of nbgrader's environment prints in the folder of a course."""
    path = f"{NBGRADER}/bin{os.pathsep}{os.environ['PATH']}"  # nbgrader starts another program by its name
    done = subprocess.run(
        [f"{NBGRADER}/bin/{program}", *arguments],
        env={**os.environ, "PATH": path, "IPYTHONDIR": str(course / "ipython"), **variables},
        capture_output=True,
        text=True,
        check=False,
        cwd=course,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def cards(course, student):
    """The cards in each lab that nbgrader has executed."""
    notebooks = [nbformat.read(file, as_version=4) for file in sorted(course.glob(f"autograded/{student}/*/*.ipynb"))]
    outputs = [[output for cell in notebook.cells for output in cell.get("outputs", ())] for notebook in notebooks]
    return [[output.data[CARD] for output in of if CARD in output.get("data", {})] for of in outputs]


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """The course's folder, and what the labs score with callhint and without."""
    course = course_in(tmp_path_factory.mktemp("course"), [folder.name for folder in (NOTEBOOKS / "source").iterdir()])
    kernels = tmp_path_factory.mktemp("kernels")
    both = [kernel(kernels / "with"), kernel(kernels / "without", "import sys\nsys.modules['callhint'] = None\n")]
    printed = run(course, "python", Path(__file__).with_name("course.py"), course, ":".join(LABS), ":".join(map(str, both)))
    return course, json.loads(printed.splitlines()[-1])


def test_what_is_handed_out_is_what_lies_in_the_repository(graded):
    course, _ = graded
    made = {file.relative_to(course): nbformat.read(file, as_version=4) for file in (course / "release").glob("*/*.ipynb")}
    kept = {file.relative_to(NOTEBOOKS): nbformat.read(file, as_version=4) for file in (NOTEBOOKS / "release").glob("*/*.ipynb")}

    assert made == kept


def test_scores_are_the_same_with_callhint_and_without(graded):
    course, scores = graded

    assert len(cards(course, "with")) == len(cards(course, "without")) == len(LABS)
    assert all(len(shown) >= 4 for shown in cards(course, "with"))
    assert not any(cards(course, "without"))
    assert {lab: of["with"] for lab, of in scores.items()} == {lab: of["without"] for lab, of in scores.items()}


def test_points_are_given_for_what_was_solved(graded):
    for of in graded[1].values():
        points = list(of["with"].values())

        assert all(points[::2])
        assert not any(points[1::2])


def test_the_commands_of_the_readme(tmp_path):
    readme = (NOTEBOOKS / "README.md").read_text(encoding="utf-8")
    generate, autograde = (shlex.split(line) for line in blocks(readme, "sh")[0].splitlines())
    lab = generate[2]
    course = course_in(tmp_path / "course", [lab])
    jupyter = str(kernel(tmp_path / "kernel"))
    (course / "source" / lab / "callhint.toml").write_text(blocks(readme, "toml")[0])

    run(course, *generate)
    shutil.copytree(course / "release" / lab, course / "submitted" / "ada" / lab)
    run(course, *autograde, JUPYTER_PATH=jupyter)

    assert (course / "release" / lab / "callhint.toml").exists()
    (shown,) = cards(course, "ada")
    assert len(shown) == 4
    # Where help comes in steps, a card begins without the correction.
    assert all(card["corrections"] == card["docs"] == [] and not card["why"] for card in shown)
