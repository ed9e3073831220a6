"""An argument has another name by now: `lr` is `learning_rate`, `nb_epoch` is `epochs`.

Fails: `keras.optimizers.Adam(lr=0.001)`, `layers.Dense(8, init="uniform")`
Works: `keras.optimizers.Adam(learning_rate=0.001)`, `layers.Dense(8, kernel_initializer="uniform")`
Versions: Keras 3 for most names; Keras 2 still understands some of the old ones.
Fix safety: safe; what is called takes the new name, and not the old one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.keras_calls import is_functional, is_of_keras, parameters_of
from callhint.evidence.probe import error_args, is_class
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    import ast

    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Keras 3 API documentation", "https://keras.io/api/"),)

# As they were in Keras 1 and 2 → as they are now.
_RENAMED = {
    "lr": "learning_rate",
    "nb_epoch": "epochs",
    "init": "kernel_initializer",
    "nb_filter": "filters",
    "border_mode": "padding",
    "subsample": "strides",
    "W_regularizer": "kernel_regularizer",
    "b_regularizer": "bias_regularizer",
    "W_constraint": "kernel_constraint",
    "inner_activation": "recurrent_activation",
    "p": "rate",
    "batch_input_shape": "batch_shape",
    "input": "inputs",
    "output": "outputs",
    "output_dim": "units",
}


@rule(TypeError, ValueError)
def renamed_argument(ev: Evidence) -> Finding | None:
    """A keyword of the failing call is no parameter of what is called, and the name it has now is one."""
    call, callee = ev.site.call, ev.callee
    if call is None or callee is None or not is_of_keras(callee.value):
        return None
    old = _old(ev, call)
    given = {word.arg for word in call.keywords}
    if not old or any(_RENAMED[name] in given for name in old) or not _is_said(ev, old):
        return None
    pairs = tr(", ").join(tr("`{name}` is `{renamed}`", name=name, renamed=_RENAMED[name]) for name in old)
    same = alike(ev, lambda other: is_of_keras(ev.values.of(other.func)))
    edits = tuple(edit for one in same for edit in _edits(ev, one, _old(ev, one)))
    return Finding(
        title=title(
            tr("{callee} calls it `{renamed}`, not `{old}`", callee=quoted(callee.text, 30), renamed=_RENAMED[old[0]], old=old[0]),
            tr("`{old}` is named `{renamed}` now", old=old[0], renamed=_RENAMED[old[0]]),
        ),
        why=tr(
            "Keras gave some arguments other names over the years, and refuses the old ones by now: {pairs}. {callee} takes "
            "`{renamed}` and has no argument `{old}`. The value stays as it is.",
            pairs=pairs,
            callee=quoted(callee.text, 40),
            renamed=_RENAMED[old[0]],
            old=old[0],
        ),
        kind="class" if is_class(callee.value) else "function",
        fixes=(Fix(tr("write {names}", names=", ".join(f"`{_RENAMED[name]}=`" for name in old[:3])), edits),),
        docs=_DOCS,
    )


def _is_said(ev: Evidence, old: list[str]) -> bool:
    """Whether the error names one of the keywords, as they were or as they are."""
    words = {*old, *(_RENAMED[name] for name in old)}
    said = [one for one in error_args(ev.error) if type(one) is str]
    return any(f"'{word}'" in ev.message or word in said for word in words)


def _old(ev: Evidence, call: ast.Call) -> list[str]:
    """The keywords of a call that what is called does not take, and takes under another name."""
    callee = ev.values.of(call.func)
    # A `Model` made from tensors is of a class that it picks itself.
    known = parameters_of(callee) | ({"inputs", "outputs"} if is_class(callee) and is_functional(callee) else set())
    return [word.arg for word in call.keywords if word.arg in _RENAMED and word.arg not in known and _RENAMED[word.arg] in known]


def _edits(ev: Evidence, call: ast.Call, old: list[str]) -> list[Edit]:
    source = ev.site.source
    spans = [(source.span(word).start, word.arg) for word in call.keywords if word.arg in old]
    return [Edit(source.name, Span(start, start + len(name)), _RENAMED[name]) for start, name in spans if name is not None]
