"""A `tf.Module` whose class has no `__call__` was called.

`tf.Module` collects variables; unlike a Keras layer it gives `call` or `forward` no meaning. What parentheses run is a method `__call__`.

Fails: `class M(tf.Module): def translate(self, x): …`, then `M()(x)`
Works: `M().translate(x)`, or the method named `__call__`
Fix safety: safe for a call of the one method that takes these arguments; otherwise the class is defined again and the object is made anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.probe import class_name, is_a
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Doc, Finding
from callhint.rules.methods import call_method_fix, call_name_fix, definition_place, fitting_methods, misspelled_call
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Intro to modules, layers, and models", "https://www.tensorflow.org/guide/intro_to_modules"),)

# Names that other base classes call from their own `__call__`.
_MEANT_AS_CALL = frozenset({"call", "forward"})


@rule(TypeError)
def called_tf_module(ev: Evidence) -> Finding | None:
    """The callee is a `tf.Module` without `__call__`, of a class of the person's own."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, "tensorflow.Module"):
        return None
    cls = type(callee.value)
    defined = ev.scope.class_definition(cls)
    if defined is None:
        return None
    name, kind = callee.text, class_name(cls)
    misspelled, fitting = misspelled_call(ev, callee.value), fitting_methods(ev, callee.value, call)
    meant = misspelled or next((method for method in fitting if method in _MEANT_AS_CALL), "")
    fixes = [call_name_fix(ev, callee.value, meant, rename=bool(misspelled))] if meant else []
    fixes += [call_method_fix(ev, callee, call, method, sure=len(fitting) == 1) for method in fitting[:3] if not meant]
    steps = trail(ev, start(ev, callee.node))
    where = tr(" It was made at {place}.", place=binding_place(steps[0].binding)) if steps else ""
    if misspelled:
        said = tr(
            "Its method `{misspelled}` is not the `__call__` that parentheses run; the name has two underscores on each side.",
            misspelled=misspelled,
        )
    elif meant:
        said = tr(
            "A `tf.Module` gives the name `{meant}` no meaning; only Keras layers and models do. Parentheses run a method named `__call__`.",
            meant=meant,
        )
    elif fitting:
        names = ", ".join(f"`{method}`" for method in fitting[:3])
        said = (
            tr("Its method {name} takes these arguments; a method named `__call__` would make the object itself callable.", name=names)
            if len(fitting) == 1
            else tr(
                "Its methods {names} take these arguments; a method named `__call__` would make the object itself callable.", names=names
            )
        )
    else:
        said = tr("No method of it takes these arguments. Parentheses run a method named `__call__`, which the class would have to define.")
    return Finding(
        title=title(
            tr("{name} is a `tf.Module` without `__call__`", name=quoted(name)),
            tr("`{kind}` is a `tf.Module` without `__call__`", kind=kind),
        ),
        why=tr(
            "{name} is an object of the class `{kind}` ({definition_place}), a `tf.Module`, which holds variables and is callable only if the class "
            "defines `__call__`.{where} {said}",
            name=quoted(name),
            kind=kind,
            definition_place=definition_place(defined),
            where=where,
            said=said,
        ),
        kind="tf-module",
        fixes=tuple(fix for fix in fixes if fix is not None),
        docs=_DOCS,
        origin=ev.origin(steps[0].binding) if steps else None,
    )
