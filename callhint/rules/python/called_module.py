"""A module was called, or handed over to be called, where a function or class inside it was meant.

`import pprint` binds the module; the function of that name lives one level down. A module may also stand for its only class, or for
the one member that has the parameters given.

Fails: `import pprint; pprint({"a": 1})`, `lr_scheduler(optimizer, step_size=2)`, `df.pipe(nicetables)`
Works: `pprint.pprint({"a": 1})`, `lr_scheduler.StepLR(optimizer, step_size=2)`, `df.pipe(nicetables.NiceTable)`
Fix safety: safe when the member has the module's name or is the only one that takes these arguments; unsafe when several do.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence import checks
from callhint.evidence.handed import handed_names
from callhint.evidence.module_members import examples, lacks, member_for
from callhint.evidence.probe import UNKNOWN, class_member, is_a, is_class, module_name
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import replace
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
    module = _module(ev)
    if module is None or not isinstance(module.node, ast.Name | ast.Attribute):
        return None
    parent = ev.site.source.parents.get(module.node)
    call = parent if isinstance(parent, ast.Call) and parent.func is module.node else None
    meant = member_for(ev, module.value, call)
    binding = ev.binding(module.text) if isinstance(module.node, ast.Name) else None
    imported = f", imported in {binding_place(binding)}" if binding is not None else ""
    name = module_name(module.value)
    if meant is None:
        inside = [f"`{module.text}.{example}`" for example in examples(module.value, call)]
        such = f" These members take the arguments given here: {', '.join(inside)}." if inside else f" What can be called are its members: `{module.text}.NAME(…)`."
        text, fixes = such, ()
    else:
        text = f" The {'class' if is_class(meant.value) else 'function'} that is meant {'is' if meant.proved else 'may be'} `{module.text}.{meant.name}`: {meant.reason}."
        fixes = (_fix(ev, module, call, meant),)
    full = f"`{module.text}.{meant.name}`" if meant is not None else ""
    return Finding(
        title=title(
            f"`{module.text}` is a module; {full} is the callable in it" if full and meant is not None and meant.proved else f"`{module.text}` is a module and cannot be called",
            f"`{module.text}` is a module and cannot be called",
        ),
        why=f"`{module.text}` is the module `{name}`{imported}. A module is a file of definitions, and not one of the functions or classes in it.{text}",
        kind="python-module",
        confidence=Confidence.CERTAIN if meant is not None and meant.proved else Confidence.LIKELY,
        fixes=fixes,
        docs=_DOCS,
        offender=ev.offender(module, "python-module"),
        origin=ev.origin(binding),
    )


def _module(ev: Evidence) -> Expression | None:
    """The expression that holds the module that was called."""
    if ev.uncallable is not None:
        return ev.uncallable if is_a(ev.uncallable.value, ModuleType) else None
    if ev.uncalled_type != "module":
        return None
    if ev.called_argument is not None:
        return ev.called_argument if is_a(ev.called_argument.value, ModuleType) else None
    found = [node for node in handed_names(ev) if is_a(ev.values.of(node), ModuleType)]
    return ev.expression(found[0]) if len(found) == 1 else None


def _fix(ev: Evidence, module: Expression, call: ast.Call | None, meant: Meant) -> Fix:
    member = f"{module.text}.{meant.name}"
    trust = Applicability.SAFE if meant.proved and (call is None or checks.takes_call(meant.value, call)) else Applicability.UNSAFE
    others = [node for node in region(ev) if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == module.text]
    missing = lacks(module.value, {node.attr for node in others})
    if isinstance(module.node, ast.Name) and missing and is_class(meant.value) and all(class_member(meant.value, name) is not UNKNOWN for name in missing):
        # What follows uses the name as that of the class: `datetime.now()`.
        renamed = "" if meant.name == module.text else f" as {module.text}"
        statement = f"from {module_name(module.value)} import {meant.name}{renamed}"
        return Fix(f"import the class: `{statement}`", before=(statement,), applicability=trust)
    nodes = [module.node]
    if call is not None:
        nodes += [
            other.func
            for other in region(ev)
            if isinstance(other, ast.Call) and other is not call and ast.dump(other.func) == ast.dump(call.func) and checks.takes_call(meant.value, other) is not False
        ]
    done = f"call `{member}`" if call is not None else f"hand over `{member}`"
    assumed = "" if meant.proved else ", if that is the one that is meant"
    return Fix(f"{done}{assumed}", tuple(replace(ev.site.source, node, member) for node in nodes), trust)
