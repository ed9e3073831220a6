"""An argument was given by position that the function takes by its name only.

Parameters behind a `*` in the signature are filled by keywords. pandas and scikit-learn have put the `*` before parameters that could be given
by position in earlier versions.

Fails: `df.drop("price", 1)`, `confusion_matrix(y_true, y_pred, names)`
Works: `df.drop("price", axis=1)`, `confusion_matrix(y_true, y_pred, labels=names)`
Fix safety: safe where the argument is of the type of the parameter's default; unsafe where only the order of the parameters tells which one
is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.keyword_only import misplaced
from callhint.language import tr, tr_noop
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Keyword-only arguments", "https://docs.python.org/3/tutorial/controlflow.html#keyword-only-arguments"),)


@rule(TypeError)
def positional_for_keyword(ev: Evidence) -> Finding | None:
    """The call has too many positional arguments, and the ones too many fit the parameters behind the `*`."""
    found = misplaced(ev)
    if found is None:
        return None
    source = ev.site.source
    written = [f"{name}={source.slice(node)}" for name, node in found.named]
    names = ", ".join(f"`{name}`" for name, _ in found.named)
    by_place = (
        tr(
            "`{function}` takes only {most} of its arguments by position; the parameters behind them have to be named.",
            function=found.function,
            most=found.most,
        )
        if found.most
        else tr(
            "`{function}` takes none of its arguments by position; the parameters behind them have to be named.", function=found.function
        )
    )
    reached = (
        tr_noop("With its name it reaches the parameter: {written}.")
        if found.typed
        else tr_noop("With its name it reaches the parameter that is probably meant: {written}.")
    )
    return Finding(
        title=title(
            tr(
                "`{function}` takes {names} by keyword only: {written}",
                function=found.function,
                names=names,
                written=quoted(", ".join(written), 30),
            ),
            tr("`{function}` takes {names} by keyword only", function=found.function, names=names),
        ),
        why=tr(
            "{by_place} {given} stands one place too far for that. {reached}",
            by_place=by_place,
            given=quoted(source.slice(found.named[0][1]), 30),
            reached=tr(reached, written=quoted(written[0], 40)),
        ),
        kind="function",
        confidence=Confidence.CERTAIN if found.typed else Confidence.LIKELY,
        fixes=(
            Fix(
                tr("name the argument: {names}", names=quoted(", ".join(written), 50))
                + ("" if found.typed else tr(", assuming that one is meant")),
                tuple(insert_before(source, node, f"{name}=") for name, node in found.named),
                Applicability.SAFE if found.typed else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
    )
