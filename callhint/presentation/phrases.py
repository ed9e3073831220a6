"""The sentences that the card and the terminal text share, so that they say the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from callhint.language import tr, tr_noop
from callhint.model import Applicability
from callhint.presentation.excerpt import prose

if TYPE_CHECKING:
    from callhint.model import Correction, Progress
    from callhint.presentation.hint import Hint

CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
"""A name or expression in backticks inside a title or a sentence."""

NOTE = tr_noop("From the course")
"""Above what a course adds; like the next two, to be translated where it is shown."""
JOURNAL = tr_noop(
    "This course keeps a journal of the mistakes that are explained to you: which, how often, and with how many steps of help, "
    "without your name and your code. `%callhint journal` shows it, `%callhint journal wipe` deletes it."
)
NO_JOURNAL = tr_noop(
    "This course asks for a journal. None is kept, because jupyter_events is not installed (`pip install callhint[labs]`)."
)

_NAME_SHOWN = 40


def place(cell: int | None, line: int, file: str | None) -> str:
    """Where a line stands, in the words of the notebook: "In [4], line 3"."""
    if cell is not None:
        return tr("In [{cell}], line {line}", cell=cell, line=line)
    if file:
        # Folders above the file are the machine's, not the mistake's.
        name = re.split(r"[/\\]", file)[-1]
        return tr("{file}, line {line}", file=prose(name, _NAME_SHOWN), line=line)
    return tr("line {line}", line=line)


def failing_place(hint: Hint) -> str:
    return place(hint.offender.cell, hint.offender.line, hint.offender.file)


def origin_place(hint: Hint) -> str | None:
    """Where the offender comes from; None if that is unknown or the very line that failed."""
    if hint.origin is None:
        return None
    origin = place(hint.origin.cell, hint.origin.line, hint.origin.file)
    return None if origin == failing_place(hint) else origin


def origin_sentence(hint: Hint, where: str) -> str:
    if hint.origin is not None and hint.origin.corrected:
        return tr("The mistake stands in {where}:", where=where)
    name = prose(hint.offender.text, _NAME_SHOWN + 1)
    subject = f"`{name}`" if name and len(name) <= _NAME_SHOWN and "`" not in name else tr("It")
    return tr("{subject} comes from {where}:", subject=subject, where=where)


def trust(correction: Correction) -> str:
    """How far the correction may be trusted."""
    if correction.applicability is Applicability.SAFE:
        return tr("Safe: checked against the live objects; of what ran before, only corrected lines run again.")
    if correction.applicability is Applicability.DISPLAY:
        return tr("Not to run as it stands: something is to be done or filled in first, or could not be checked.")
    if correction.reruns:
        return tr("With care: it runs, and repeats statements that already ran.")
    return tr("With care: it runs, but the intent behind it is a guess.")


def commands(hint: Hint, correction: Correction) -> str | None:
    """How to use the correction from the keyboard; None where there is no cell to put it into."""
    if hint.offender.cell is None:
        return None
    if correction.applicability is Applicability.DISPLAY:
        return tr("`%callhint apply` in a new cell writes it there.")
    return tr("`%callhint apply` in a new cell writes it there, `%callhint run` runs it.")


def following(hint: Hint) -> str | None:
    """How to go on where help comes in steps."""
    progress = hint.progress
    if progress is None or progress.steps == 1:
        return None
    if not progress.following:
        return tr("All {steps} steps are open.", steps=progress.steps)
    if progress.tries:
        return tr("Step {step} of {steps}. {closed}", step=progress.step, steps=progress.steps, closed=closed(progress))
    command = "`%hint yes`" if progress.confirm else "`%hint`"
    return tr(
        "Step {step} of {steps}. {command} opens the next: {following}.",
        step=progress.step,
        steps=progress.steps,
        command=command,
        following=progress.following,
    )


def closed(progress: Progress) -> str:
    """What has to happen before the next step can be opened."""
    tries = tr("one more try") if progress.tries == 1 else tr("{tries} more tries", tries=progress.tries)
    return tr("The next opens after {tries}: {following}.", tries=tries, following=progress.following)


def corrected(hint: Hint, cell: int | None) -> str:
    """What is said once when a mistake is corrected, where help comes in steps."""
    place = f"In [{cell}]" if cell is not None else tr("This cell")
    failed = tr(" of In [{cell}]", cell=hint.offender.cell) if hint.offender.cell is not None else ""
    steps = (
        tr(", with {step} of {steps} steps of help", step=hint.progress.step, steps=hint.progress.steps)
        if hint.progress is not None
        else ""
    )
    return tr("Corrected: {place} ran without the error{failed}{steps}.", place=place, failed=failed, steps=steps)


def locked(settings: list[str]) -> str:
    """What is said when a student sets what a course has locked."""
    return tr("This course has locked its settings, and goes on with its own {names}.", names=", ".join(f"`{name}`" for name in settings))


def unreadable(problem: str) -> str:
    """What is said once where a course's settings cannot be read."""
    return tr("The settings of this course cannot be read, and until they can no error is explained. {problem}", problem=problem)


def is_address(url: str) -> bool:
    """Whether the text may become a link: http(s), and nothing that could end an attribute or a Markdown link."""
    return re.fullmatch(r"https?://[^\s<>\"'`\\\[\]{}|^\x00-\x1f\x7f-\U0010ffff]+", url) is not None
