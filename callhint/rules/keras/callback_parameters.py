"""A method of a callback has not the parameters that Keras calls it with.

Keras hands `epoch` or `batch` and a dict of results, `logs`, to the methods of every callback, whether they use them or not.

Fails: `def on_epoch_end(self, epoch):` in a class of callbacks
Works: `def on_epoch_end(self, epoch, logs=None):`
Fix safety: unsafe where objects of the class are made again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.keras_calls import callback_classes
from callhint.evidence.probe import class_dict, class_mro, class_name
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Writing your own callbacks", "https://keras.io/guides/writing_your_own_callbacks/"),)


@rule(TypeError)
def callback_parameters(ev: Evidence) -> Finding | None:
    """The message names a method that a callback of the user's overrides with fewer parameters."""
    wrong = [(cls, found) for cls in callback_classes(ev) if ev.in_library and (found := _wrong(ev, cls))]
    failed = [(cls, one) for cls, found in wrong for one in found if f"{one[1].name}() takes" in ev.message]
    if len({id(cls) for cls, _ in failed}) != 1:
        return None
    source, method, wanted = failed[0][1]
    cls, name = class_name(failed[0][0]), method.name
    header = f"def {name}({_written(method, wanted)})"
    handed = ", ".join(f"`{_plain(one)}`" for one in wanted[1:])
    taken = ", ".join(f"`{argument.arg}`" for argument in method.args.args)
    lacking = ", ".join(f"`{one}`" for one in wanted if _plain(one) not in {argument.arg for argument in method.args.args})
    told = (
        tr("The method in `{cls}` ({place}) takes {taken}", cls=cls, place=place(source, method.lineno), taken=taken)
        if taken
        else tr("The method in `{cls}` ({place}) takes nothing", cls=cls, place=place(source, method.lineno))
    )
    return Finding(
        title=title(
            tr("`{cls}.{name}` lacks the parameter {lacking}", cls=cls, name=name, lacking=lacking),
            tr("`{name}` lacks a parameter of callbacks", name=name),
        ),
        why=tr(
            "Keras calls `{name}` of every callback with {handed}. {told}, so there is no place for {lacking}. "
            "What the method does not need, it may leave unused: {header}.",
            name=name,
            handed=handed,
            told=told,
            lacking=lacking,
            header=quoted(header, 60),
        ),
        kind="object",
        fixes=(
            Fix(
                tr("write {header}", header=quoted(header, 50)),
                tuple(Edit(at.name, _parameters(at, one), _written(one, parameters)) for at, one, parameters in _wrong(ev, failed[0][0])),
            ),
        ),
        docs=_DOCS,
    )


def _wrong(ev: Evidence, cls: type) -> list[tuple[Source, Function, list[str]]]:
    """The methods of the class that override one of Keras' and take fewer parameters, with those they should have."""
    found = []
    for source, method in ev.scope.methods(cls):
        base = next((class_dict(one).get(method.name) for one in class_mro(cls)[1:] if method.name in class_dict(one)), None)
        code = getattr(base, "__code__", None)
        if code is None or method.args.vararg or method.args.kwonlyargs or method.args.kwarg or method.decorator_list:
            continue
        names, defaults = code.co_varnames[: code.co_argcount], len(getattr(base, "__defaults__", None) or ())
        wanted = [name + ("=None" if index >= len(names) - defaults else "") for index, name in enumerate(names)]
        if method.name.startswith("on_") and len(method.args.args) < len(wanted):
            found.append((source, method, wanted))
    return found


def _plain(parameter: str) -> str:
    return parameter.partition("=")[0]


def _written(method: Function, wanted: list[str]) -> str:
    """The parameters as they should be: those of the method, under its own names, with what is lacking."""
    plain = [_plain(one) for one in wanted]
    own = [argument.arg for argument in method.args.args]
    if set(own) <= set(plain):
        return ", ".join(wanted)
    return ", ".join([*own, *wanted[len(own) :]])


def _parameters(source: Source, method: Function) -> Span:
    """What stands between the parentheses of the definition."""
    start = source.text.index("(", source.offset(method.lineno, method.col_offset)) + 1
    depth, end = 1, start
    while depth:
        depth += {"(": 1, ")": -1}.get(source.text[end], 0)
        end += 1
    return Span(start, end - 1)
