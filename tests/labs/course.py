"""Run by the Python of an environment with nbgrader: hands labs out, takes them in, and prints what they score.

    python course.py COURSE LABS KERNELS

COURSE holds `source` and `nbgrader_config.py`, as `notebooks` does; `release` is made from it. LABS are names, KERNELS folders for JUPYTER_PATH,
all separated by colons. For each kernel somebody, who has found every second answer and is called as its folder, hands in each lab, and
`nbgrader autograde` gives points. What the checks scored is printed as JSON: {lab: {kernel: {check: points}}}.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config, PyFileConfigLoader


def hand_in(course: Path, lab: str, student: str) -> None:
    """The lab as it was handed out, with every second answer in it."""
    solved = {cell.id: cell.source for cell in nbformat.read(course / "source" / lab / f"{lab}.ipynb", as_version=4).cells}
    notebook = nbformat.read(course / "release" / lab / f"{lab}.ipynb", as_version=4)
    answers = [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("solution")]
    for cell in answers[::2]:
        cell.source = solved[cell.id]
    target = course / "submitted" / student / lab / f"{lab}.ipynb"
    target.parent.mkdir(parents=True)
    nbformat.write(notebook, target)


def main(course: Path, labs: list[str], kernels: list[Path]) -> None:
    config = Config()
    config.CourseDirectory.root = str(course)
    config.CourseDirectory.db_url = f"sqlite:///{course / 'gradebook.db'}"
    config.merge(PyFileConfigLoader("nbgrader_config.py", path=str(course)).load_config())
    folder = CourseDirectory(config=config)
    api = NbGraderAPI(folder, config=config)
    for source in sorted((course / "source").iterdir()):
        done = api.generate_assignment(source.name)
        assert done["success"], done
    for kernel in kernels:
        os.environ["JUPYTER_PATH"] = str(kernel)
        for lab in labs:
            hand_in(course, lab, kernel.name)
            done = api.autograde(lab, kernel.name)
            assert done["success"], done
    with Gradebook(folder.db_url) as gradebook:
        scores = {
            lab: {
                kernel.name: {grade.name: grade.score for grade in gradebook.find_submission_notebook(lab, lab, kernel.name).grades}
                for kernel in kernels
            }
            for lab in labs
        }
    print(json.dumps(scores))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2].split(":"), [Path(folder) for folder in sys.argv[3].split(":")])
