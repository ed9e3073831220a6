"""A module was called, or handed over to be called, where a function or class inside it was meant.

`import pprint` binds the module; the function of that name lives one level down. A module may also stand for its only class, or for
the one member that has the parameters given.

Fails: `import pprint; pprint({"a": 1})`, `lr_scheduler(optimizer, step_size=2)`, `df.pipe(nicetables)`, `np().zeros(3)`
Works: `pprint.pprint({"a": 1})`, `lr_scheduler.StepLR(optimizer, step_size=2)`, `df.pipe(nicetables.NiceTable)`, `np.zeros(3)`
Fix safety: safe when the member has the module's name or is the only one that takes these arguments; unsafe when several do.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence import checks
from callhint.evidence.module_members import called_module_at, examples, lacks, member_for, spare_calls
from callhint.evidence.probe import UNKNOWN, class_member, is_class, module_name
from callhint.evidence.trail import start, written
from callhint.language import tr, tr_noop
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, replace
from callhint.rules.rewrite_names import region
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.evidence.module_members import Meant

_DOCS = (Doc("Modules", "https://docs.python.org/3/tutorial/modules.html"),)


@rule(TypeError)
def called_module(ev: Evidence) -> Finding | None:
    """What was called is a module."""
    module = called_module_at(ev)
    if module is None or not isinstance(module.node, ast.Name | ast.Attribute):
        return None
    parent = ev.site.source.parents.get(module.node)
    call = parent if isinstance(parent, ast.Call) and parent.func is module.node else None
    spare = spare_calls(ev, region(ev), call, module.value) if call is not None else []
    meant = None if spare else member_for(ev, module.value, call)
    binding = ev.binding(module.text) if isinstance(module.node, ast.Name) else None
    imported = tr(", imported in {place}", place=binding_place(binding)) if binding is not None else ""
    proved = meant is not None and meant.proved
    fixes: tuple[Fix, ...] = ()
    if spare:
        text = tr("Its members are reached without parentheses behind the module: `{module}.NAME`.", module=module.text)
        fixes = (Fix(tr("drop the parentheses behind the module"), tuple(drop_call(ev.site.source, other) for other in spare)),)
    elif meant is not None:
        subject = tr("The class that is meant") if is_class(meant.value) else tr("The function that is meant")
        known = (
            tr_noop("{subject} is `{module}.{meant}`: {reason}.") if proved else tr_noop("{subject} may be `{module}.{meant}`: {reason}.")
        )
        text = tr(known, subject=subject, module=module.text, meant=meant.name, reason=meant.reason)
        fixes = (_fix(ev, module, call, meant),)
    else:
        inside = [f"`{module.text}.{example}`" for example in examples(ev, module.value, call)]
        members = tr("These members take the arguments given here: {names}.", names=", ".join(inside))
        text = members if inside else tr("What can be called are its members: `{module}.NAME(…)`.", module=module.text)
    plain = tr("`{module}` is a module and cannot be called", module=module.text)
    full = (
        tr("`{module}` is a module; `{module}.{meant}` is the callable in it", module=module.text, meant=meant.name)
        if meant is not None and proved
        else plain
    )
    return Finding(
        title=title(full, plain),
        why=tr(
            "`{module}` is the module `{module_name}`{imported}. A module is a file of definitions, and not one of the "
            "functions or classes in it. {text}",
            module=module.text,
            module_name=module_name(module.value),
            imported=imported,
            text=text,
        ),
        kind="python-module",
        confidence=Confidence.CERTAIN if spare or proved else Confidence.LIKELY,
        fixes=fixes,
        docs=_DOCS,
        offender=ev.offender(module, "python-module"),
        origin=ev.origin(binding),
    )


def _fix(ev: Evidence, module: Expression, call: ast.Call | None, meant: Meant) -> Fix:
    given = written(ev, start(ev, module.node))
    handed = given.node is not module.node and isinstance(given.node, ast.Name | ast.Attribute)
    member = f"{given.text if handed else module.text}.{meant.name}"
    trust = Applicability.SAFE if meant.proved and (call is None or checks.takes_call(meant.value, call)) else Applicability.UNSAFE
    statement = _class_import(ev, module, meant)
    if statement:
        return Fix(tr("import the class: `{statement}`", statement=statement), before=(statement,), applicability=trust)
    if handed:
        return Fix(tr("hand over `{member}`", member=member), (replace(given.source, given.node, member),), trust)
    calls = [
        other for other in region(ev) if isinstance(other, ast.Call) and call is not None and ast.dump(other.func) == ast.dump(call.func)
    ]
    nodes = [other.func for other in calls if other is call or checks.takes_call(meant.value, other) is not False] or [module.node]
    done = tr("call `{member}`", member=member) if call is not None else tr("hand over `{member}`", member=member)
    assumed = "" if meant.proved else tr(", if that is the one that is meant")
    return Fix(f"{done}{assumed}", tuple(replace(ev.site.source, node, member) for node in nodes), trust)


def _class_import(ev: Evidence, module: Expression, meant: Meant) -> str:
    """The import that makes the name that of the class, where the lines that follow use it so: `datetime.now()`."""
    if not isinstance(module.node, ast.Name) or not is_class(meant.value):
        return ""
    used = {
        node.attr
        for node in region(ev)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == module.text
    }
    missing = lacks(module.value, used)
    if not missing or any(class_member(meant.value, name) is UNKNOWN for name in missing):
        return ""
    return f"from {module_name(module.value)} import {meant.name}{'' if meant.name == module.text else f' as {module.text}'}"
