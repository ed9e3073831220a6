"""The fast loop of a rule's author: `python -m tests.harness tests/cases/rules/torch` prints a verdict per case."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from tests.harness import casefile, shortfalls
from tests.harness.judge import faults, judge
from tests.harness.runner import Runner
from tests.harness.zygote import PRELOADED


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.harness", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, default=[casefile.CASES], help="case files and folders of them (all)")
    parser.add_argument("--jobs", type=int, default=2, help="cases run at the same time (2)")
    parser.add_argument("--kernel", action="store_true", help="in real kernels instead of forked processes")
    parser.add_argument("--framework", choices=PRELOADED, help="only the cases that need it")
    parser.add_argument("--evidence", action="store_true", help="print what the rules were given")
    parser.add_argument("--correction", action="store_true", help="print the first correction")
    options = parser.parse_args()
    files = [file for file in casefile.find(options.paths) if options.framework in {None, casefile.read(file).framework}]
    for case in map(casefile.read, files):
        if case.absent:
            print(f"absent  {case.id}  {case.absent}")
    files = [file for file in files if not casefile.read(file).absent]
    counts: Counter[str] = Counter()
    falling_short = 0
    with Runner(options.jobs) as runner:
        cases = {file: casefile.read(file) for file in files}
        skipped = {file: reason for file, case in cases.items() if (reason := runner.lacking(case))}
        started = [
            (
                file,
                runner.honest(file),
                runner.explained_in_kernel(file) if options.kernel else runner.explained(file, evidence=options.evidence),
            )
            for file in files
            if file not in skipped
        ]
        for file, honesty, answer in started:
            case, outcome = cases[file], answer.result()
            verdict = judge(case, outcome)
            hint = outcome.hint
            print(f"{verdict.name:7} {case.id}  [{hint['rule'] if hint else '-'}] {' '.join(verdict.why.split())}", flush=True)
            wrong = faults(case, outcome)
            if dishonest := honesty.result():
                wrong.append(f"the case is not fair: {dishonest}")
            for fault in wrong:
                print(f"        {fault}")
            if options.evidence:
                print("        " + "\n        ".join([*outcome.evidence.splitlines(), *outcome.findings]))
            if options.correction and hint and hint["corrections"]:
                first = hint["corrections"][0]
                print("        | " + "\n        | ".join([f"# {first['applicability']}: {first['title']}", *first["code"].splitlines()]))
            counts[verdict.name] += 1
            falling_short += bool(wrong) or verdict.name != shortfalls.expected(case)
    for file, reason in skipped.items():
        print(f"skipped {cases[file].id}  {reason}")
    print(f"{counts['ok']} of {len(started)} ok; " + ", ".join(f"{name} {number}" for name, number in counts.most_common() if name != "ok"))
    if falling_short:
        print(f"{falling_short} not as expected (tests/cases/shortfalls.txt)")
    return int(falling_short > 0)


if __name__ == "__main__":
    sys.exit(main())
