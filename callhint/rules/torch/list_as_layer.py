"""`nn.Sequential` was given one list, tuple, dict or generator instead of the layers themselves.

Keras takes a list of layers; torch takes each layer as an argument of its own, or an `OrderedDict`.

Fails: `nn.Sequential([nn.Linear(2, 3), nn.ReLU()])`
Works: `nn.Sequential(nn.Linear(2, 3), nn.ReLU())`, `nn.Sequential(*layers)`
Fix safety: safe; the elements are handed over in their order.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.layers import refused_index, refused_layer
from callhint.evidence.probe import UNKNOWN, class_name, is_a, is_subclass_of, mro, size, type_name
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_after, insert_before
from callhint.rules.rewrite_torch import unpacked
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, short_type, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Sequential", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html"),)


@rule(TypeError)
def list_as_layer(ev: Evidence) -> Finding | None:
    """The object that was refused holds the layers."""
    value, call, index = refused_layer(ev), ev.site.call, refused_index(ev)
    if call is None or ev.callee is None or not is_subclass_of(ev.callee.value, "torch.nn.Sequential") or index is None:
        return None
    is_generator = value is not UNKNOWN and class_name(mro(value)[0]) == "generator"
    if (
        not (is_generator or (is_a(value, list, tuple, dict) and size(value)))
        or index >= len(call.args)
        or any(isinstance(one, ast.Starred) for one in call.args)
    ):
        return None
    given, source = ev.arguments[index], ev.site.source
    what = tr("a generator") if is_generator else what_it_is(value)
    if is_a(value, dict):
        edits = (insert_before(source, given.node, "OrderedDict("), insert_after(source, given.node, ")"))
        fix = Fix(
            tr("hand over an `OrderedDict`"),
            edits,
            before=() if "OrderedDict" in ev.names else ("from collections import OrderedDict",),
        )
        wanted = tr("names for the layers are given by an `OrderedDict`: `{callee}(OrderedDict(…))`", callee=ev.callee.text)
    else:
        is_display = isinstance(given.node, ast.List | ast.Tuple)
        fix = Fix(
            tr("hand over the layers themselves") if is_display else tr("unpack {given} with `*`", given=quoted(given.text)),
            unpacked(source, given.node),
        )
        wanted = (
            tr("the layers are separate arguments, without brackets around them")
            if is_display
            else tr(
                "the layers are separate arguments, and `*` unpacks {container} into them: `*{given}`",
                container=_the(value, is_generator=is_generator),
                given=quoted(given.text, 30)[1:-1],
            )
        )
    return Finding(
        title=title(
            tr("`{callee}` takes the layers one by one, not {what} of them", callee=ev.callee.text, what=what),
            tr("`{callee}` takes layers, not {what}", callee=ev.callee.text, what=what),
        ),
        why=tr(
            "`{callee}` was given {what} with layers in it, and looks at it as if it were one layer. Every argument has to be a module: "
            "in torch, {wanted}.",
            callee=ev.callee.text,
            what=what,
            wanted=wanted,
        ),
        kind="container",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(given, "container"),
    )


def _the(value: object, *, is_generator: bool) -> str:
    """The object that holds the layers, in words, as one that was spoken of."""
    if is_generator:
        return tr("the generator")
    if type(value) is list:
        return tr("the list")
    return tr("the tuple") if type(value) is tuple else tr("the `{kind}`", kind=short_type(type_name(value)))
