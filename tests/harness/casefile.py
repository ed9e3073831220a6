"""Case files: notebook sessions that somebody got stuck in, with what a right hint has to say and to do (tests/cases/README.md)."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from tests.harness import environment

CASES = Path(__file__).parents[1] / "cases"

Expect = Literal["fix", "diagnosis", "silent"]

HEADER = re.compile(r"^# /// case\n(.*?)^# ///\s*$", re.MULTILINE | re.DOTALL)
CELL_MARK = re.compile(r"^# %% *", re.MULTILINE)
REQUIRED_KEYS = {"title", "source", "frameworks", "error", "expect"}
OPTIONAL_KEYS = {"must_mention", "must_not_say", "rule", "near_miss_of", "needs"}


@dataclass(frozen=True, slots=True)
class Case:
    """One file: its header and its cells."""

    id: str
    """Path below `tests/cases`, without suffix."""
    title: str
    source: str
    frameworks: tuple[str, ...]
    error: str
    """Regex, searched in "TypeName: message"."""
    expect: Expect
    must_mention: tuple[str, ...]
    must_not_say: tuple[str, ...]
    rule: str | None
    """The rule that must speak; None: any."""
    near_miss_of: tuple[str, ...]
    """The rules that look at this session and must leave it alone."""
    absent: str
    """Why the session does not exist in this environment; "" if it does."""
    needs: tuple[str, ...]
    """Packages beside the frameworks; without them the case is skipped."""
    setup: tuple[str, ...]
    fail: str
    reference: str
    check: str

    @property
    def framework(self) -> str:
        """The one framework that is worth importing beforehand: it takes seconds."""
        if {"tensorflow", "keras"} & set(self.frameworks):
            return "tensorflow"
        return "torch" if "torch" in self.frameworks else "none"

    @property
    def program(self) -> str:
        """What makes it this case and no other."""
        return "\n".join(line.rstrip() for cell in (*self.setup, self.fail) for line in cell.splitlines() if line.strip())


class MalformedCaseError(ValueError):
    """The file is not a case as tests/cases/README.md describes it."""


def is_case(path: Path) -> bool:
    return HEADER.search(path.read_text(encoding="utf-8")) is not None


def find(paths: list[Path]) -> list[Path]:
    """Every case file in the files and folders given."""
    files = [file.resolve() for path in paths for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
    return [file for file in files if is_case(file)]


def case_id(path: Path) -> str:
    path = path.with_suffix("")
    return path.relative_to(CASES).as_posix() if path.is_relative_to(CASES) else path.name


def _header(path: Path, text: str) -> dict[str, Any]:
    """What the header says about the environment of this process: its keys, with what the table `on` changes there."""
    meta = tomllib.loads("\n".join(line.removeprefix("#").removeprefix(" ") for line in text.splitlines()))
    on = meta.pop("on", {})
    if lacking := REQUIRED_KEYS - meta.keys():
        raise MalformedCaseError(f"{path}: the header lacks {sorted(lacking)}")
    unknown = meta.keys() - REQUIRED_KEYS - OPTIONAL_KEYS | on.keys() - environment.TABLES.keys()
    unknown = unknown.union(*(changes.keys() - REQUIRED_KEYS - OPTIONAL_KEYS - {"absent"} for changes in on.values()))
    if unknown:
        raise MalformedCaseError(f"{path}: the header has unknown keys {sorted(unknown)}")
    here = environment.here()
    if here == "keras-torch" and "tensorflow" in meta["frameworks"]:
        meta["absent"] = "it needs TensorFlow itself"
    return meta | next((on[table] for table in environment.TABLES[here] if table in on), {})


def read(path: Path) -> Case:
    text = path.read_text(encoding="utf-8")
    head = HEADER.search(text)
    if head is None:
        raise MalformedCaseError(f"{path}: no '# /// case' header")
    meta = _header(path, head[1])
    if meta["expect"] not in get_args(Expect):
        raise MalformedCaseError(f"{path}: expect = {meta['expect']!r}")
    cells: dict[str, list[str]] = {"setup": [], "fail": [], "reference": [], "check": []}
    for chunk in CELL_MARK.split(text[head.end() :])[1:]:
        kind, _, body = chunk.partition("\n")
        kind = (kind.split() or [""])[0]
        if kind not in cells:
            raise MalformedCaseError(f"{path}: unknown cell {kind!r}")
        cells[kind].append(body.strip("\n"))
    for kind in ("fail", "reference", "check"):
        if len(cells[kind]) > 1:
            raise MalformedCaseError(f"{path}: two {kind} cells")
    if not cells["fail"]:
        raise MalformedCaseError(f"{path}: no fail cell")
    if meta["expect"] == "fix" and not (cells["reference"] and cells["check"]):
        raise MalformedCaseError(f"{path}: expect = 'fix' needs a reference and a check")
    return Case(
        id=case_id(path),
        title=meta["title"],
        source=meta["source"],
        frameworks=tuple(meta["frameworks"]),
        error=meta["error"],
        expect=meta["expect"],
        must_mention=tuple(meta.get("must_mention", ())),
        must_not_say=tuple(meta.get("must_not_say", ())),
        rule=meta.get("rule"),
        near_miss_of=tuple(meta.get("near_miss_of", ())),
        absent=meta.get("absent", ""),
        needs=tuple(meta.get("needs", ())),
        setup=tuple(cells["setup"]),
        fail=cells["fail"][0],
        reference="".join(cells["reference"]),
        check="".join(cells["check"]),
    )
