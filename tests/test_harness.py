"""The harness notices what it is there to notice."""

from __future__ import annotations

import math
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from callhint import diagnosis
from callhint.model import Confidence, Edit, Finding, Span
from callhint.rules.rule import Rule
from callhint.source import Source
from tests.harness import casefile, environment, inside
from tests.harness.judge import faults, judge
from tests.harness.outcome import MIME, Outcome
from tests.harness.zygote import ChildDiedError, Zygote

CASE = """\
# /// case
# title = "a number is called"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["\\\\bn\\\\b"]
# must_not_say = ["brackets"]
# ///

# %% setup
n = 3
# %% fail
n(2)
# %% reference
r = n * 2
# %% check
assert r == 6
"""


@pytest.fixture
def case_file(tmp_path):
    def write(before: str = "", after: str = ""):
        assert before in CASE
        path = tmp_path / "called-number.py"
        path.write_text(CASE.replace(before, after) if before else CASE, encoding="utf-8")
        return path

    return write


def hint(**changes: Any) -> dict[str, Any]:
    return {
        "version": 1,
        "rule": "python/called-number",
        "title": "`n` is a number and cannot be called",
        "why": "`n` was set to a number.",
        "error": {"type": "TypeError", "message": "'int' object is not callable"},
        "offender": {"text": "n", "type": "int", "kind": "number", "cell": 3, "line": 1},
        "origin": None,
        "corrections": [
            {"title": "multiply by `n`", "code": "r = n * (2)", "diff": "-n(2)\n+r = n * (2)", "applicability": "unsafe", "reruns": False}
        ],
        "docs": [],
        **changes,
    }


def outcome(html: str = "<div>…</div>", *, hint: dict[str, Any], **changes: Any) -> Outcome:
    card = {"text/plain": "…", "text/html": html, "text/markdown": "…", MIME: hint}
    return replace(
        Outcome(said="TypeError: 'int' object is not callable", traceback=True, cards=[card], correction_error="", check_error=""),
        **changes,
    )


def test_good_answer_is_ok(case_file):
    case, good = casefile.read(case_file()), outcome(hint=hint())

    assert judge(case, good).name == "ok"
    assert faults(case, good) == []


@pytest.mark.parametrize(
    ("verdict", "expect", "answer"),
    [
        ("crash", "fix", outcome(hint=hint(), broken="the process died")),
        ("crash", "fix", outcome(hint=hint(), traceback=False)),
        ("crash", "fix", outcome(hint=hint(), said="")),
        ("crash", "fix", outcome(hint=hint(), said="NameError: name 'n' is not defined")),
        ("noise", "silent", outcome(hint=hint())),
        ("ok", "silent", outcome(hint=hint(), cards=[])),
        ("false", "fix", outcome(hint=hint(why="use brackets, `n[2]`"))),
        ("mute", "fix", outcome(hint=hint(), cards=[])),
        ("vague", "fix", outcome(hint=hint(title="a number is called", why="", corrections=[]))),
        ("nofix", "fix", outcome(hint=hint(), correction_error=None)),
        ("ok", "diagnosis", outcome(hint=hint(), correction_error=None)),
        ("badfix", "fix", outcome(hint=hint(), correction_error="NameError: …")),
        ("badfix", "fix", outcome(hint=hint(), check_error="AssertionError: …")),
    ],
)
def test_verdicts(case_file, verdict, expect, answer):
    assert judge(casefile.read(case_file('"fix"', f'"{expect}"')), answer).name == verdict


def test_another_rule_than_the_case_names_is_false(case_file):
    case = casefile.read(case_file("# ///\n\n", '# rule = "python/called-none"\n# ///\n\n'))

    assert judge(case, outcome(hint=hint())).name == "false"


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (outcome(hint=hint(title="n" * 73)), "73 characters"),
        (outcome(hint=hint(title="`n` is a number.")), "period"),
        (outcome(hint=hint(why="Did you mean `n * 2`?")), "'?'"),
        (outcome(hint=hint(why="`<object at 0x7f00aa12>` is a number.")), "address"),
        (outcome(hint=hint(why="`{name}` is a number.")), "placeholder"),
        (outcome(hint=hint(why="`n is a number.")), "backtick"),
        (outcome(hint=hint(why="word " * 150)), "words"),
        (outcome(hint=hint(version="1")), "$.version"),
        (outcome(hint=hint(rule="keras/called-name")), "one page"),
        (outcome(hint=hint(rule="keras/called-name", docs=[{"title": "…", "url": "https://example.org/"}])), "one page"),
        (outcome(hint=hint(corrections=[{**hint()["corrections"][0], "applicability": "safe", "reruns": True}])), "called safe"),
        (outcome("<div id='x'></div>", hint=hint()), "id="),
        (outcome("<div onclick='x'></div>", hint=hint()), "onclick="),
        (outcome("<h2>n</h2>", hint=hint()), "<h2>"),
        (outcome("<style>p {}</style>", hint=hint()), "<style>"),
        (outcome("x" * 6145, hint=hint()), "bytes"),
        (
            outcome(hint=hint(corrections=[{**hint()["corrections"][0], "applicability": "safe"}]), correction_error="NameError: …"),
            "safe raised",
        ),
        (outcome(hint=hint(), changed_names=["_callhint"]), "_callhint"),
        (outcome(hint=hint(), stray_cards=["setup cell 1"]), "setup cell 1"),
        (outcome(hint=hint(), lost_comments=["# twice"]), "# twice"),
        (outcome(hint=hint(), unstable="a tie"), "a tie"),
        (outcome(hint=hint(), logged=["the rule failed"]), "the rule failed"),
        (outcome(hint=hint(), cards=outcome(hint=hint()).cards * 2), "2 cards"),
        (outcome(hint=hint(), cards=[{"text/plain": "…", MIME: hint()}]), "MIME types"),
        (outcome(hint=hint(), cards=[], findings=["python/called-number (LIKELY): …"]), "near miss"),
    ],
)
def test_faults(case_file, answer, word):
    case = casefile.read(case_file("# ///\n\n", '# near_miss_of = ["python/called-number"]\n# ///\n\n'))

    assert [fault for fault in faults(case, answer) if word in fault]


def test_text_in_the_html_is_no_attribute(case_file):
    assert faults(casefile.read(case_file()), outcome("<code>f(id=3) &lt;h1&gt;</code>", hint=hint())) == []


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("# ///\n\n", "# ruel = 'x/y'\n# ///\n\n"), "ruel"),
        (("# ///\n\n", '# on.keras1.absent = "x"\n# ///\n\n'), "keras1"),
        (("# ///\n\n", '# on.keras2.ruel = "x/y"\n# ///\n\n'), "ruel"),
        (('"fix"', '"fixed"'), "fixed"),
        (("# %% check", "# %% chekc"), "chekc"),
        (("# %% setup", "# %% check"), "two check cells"),
        (("# %% check\nassert r == 6", ""), "needs a reference and a check"),
    ],
)
def test_malformed_files_are_refused(case_file, change, why):
    with pytest.raises(casefile.MalformedCaseError, match=why):
        casefile.read(case_file(*change))


@pytest.mark.parametrize(
    ("here", "changes", "error", "absent"),
    [
        ("keras3", 'keras2.error = "ValueError"', "TypeError: 'int' object is not callable", ""),
        ("keras2", 'keras2.error = "ValueError"', "ValueError", ""),
        ("tf-keras", 'keras2.error = "ValueError"', "ValueError", ""),
        ("tf-keras", 'keras2.absent = "no error"\n# on.tf-keras.error = "KeyError"', "KeyError", ""),
        ("keras2", 'keras2.absent = "no error"', "TypeError: 'int' object is not callable", "no error"),
    ],
)
def test_headers_say_what_is_otherwise_in_another_environment(case_file, monkeypatch, here, changes, error, absent):
    monkeypatch.setattr(environment, "here", lambda: here)
    case = casefile.read(case_file("# ///\n\n", f"# on.{changes}\n# ///\n\n"))

    assert (case.error, case.absent) == (error, absent)


@pytest.mark.parametrize(("frameworks", "absent"), [('"keras"', ""), ('"tensorflow", "keras"', "it needs TensorFlow itself")])
def test_on_another_backend_cases_that_need_tensorflow_do_not_exist(case_file, monkeypatch, frameworks, absent):
    monkeypatch.setattr(environment, "here", lambda: "keras-torch")

    assert casefile.read(case_file('"none"', frameworks)).absent == absent


@pytest.fixture(scope="module")
def zygote():
    with Zygote("none") as started:
        yield started


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("", ""), ""),
        (("n = 3", "n = [][0]"), "setup cell 1 raised IndexError"),
        (("n(2)", "n + 2"), "raised nothing"),
        (("n(2)", "n['a']"), "not subscriptable"),
        (("assert r == 6", "assert True"), "passes with nothing corrected"),
        (("r = n * 2", "r = m * 2"), "the reference raised NameError"),
        (("r = n * 2", "r = 5"), "the check raised after the reference"),
    ],
)
def test_unfair_cases_are_found_out(case_file, zygote, change, why):
    answer = zygote.ask("honest", 60, path=str(case_file(*change)))

    assert why in answer
    assert bool(answer) == bool(why)


def test_a_process_that_dies_is_reported(case_file, zygote):
    with pytest.raises(ChildDiedError, match="died"):
        zygote.ask("honest", 60, path=str(case_file("n(2)", "import os; os.abort()")))


def test_a_process_that_hangs_is_ended(case_file, zygote):
    with pytest.raises(ChildDiedError, match="no answer"):
        zygote.ask("honest", 1, path=str(case_file("n(2)", "import time; time.sleep(600)")))


def rules(*confidences: Confidence) -> list[Rule]:
    def check(confidence: Confidence):
        return lambda _: Finding("…", "…", "number", confidence)

    return [Rule(f"python/mistake-{number}", (TypeError,), check(confidence)) for number, confidence in enumerate(confidences)]


@pytest.mark.parametrize(
    ("confidences", "word"),
    [
        ((Confidence.CERTAIN, Confidence.LIKELY, Confidence.LIKELY), ""),
        ((Confidence.CERTAIN, Confidence.LIKELY, Confidence.CERTAIN), "a tie between ['python/mistake-0', 'python/mistake-2']"),
    ],
)
def test_ties_are_found(confidences, word, monkeypatch):
    monkeypatch.setattr(diagnosis, "BUDGET", math.inf)
    evidence: Any = SimpleNamespace(error=TypeError())
    asked = rules(*confidences)

    assert inside.instability(evidence, asked, diagnosis.findings(evidence, asked)) == word


def test_comments_outside_the_edits_have_to_survive():
    source = Source("cell 2", "# above\nx = f(1)  # first\ny = g(  # inside\n)  # 'é'\n")
    inner = source.text.index("(  #")
    edits = (Edit("cell 2", Span(inner, inner + len("(  # inside\n)")), "[]"),)

    assert list(inside.missing_comments(source, 8, len(source.text), edits, "y = g[]  # 'é'")) == ["# first"]
