"""Places in a call where a function is wanted: which parameter the argument goes to, and how many values the function is called with."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import declared_function, signature
from callhint.evidence.peeks.tensorflow import dataset_parts
from callhint.evidence.probe import UNKNOWN, is_class
from callhint.evidence.results import definition_of, gives_function

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

# What the parameter is called, and the number of values that such a function gets; 0 where that differs.
_FUNCTIONS = {
    **dict.fromkeys(("key", "activation", "recurrent_activation", "schedule", "predicate", "default", "transform", "target_transform"), 1),
    **dict.fromkeys(("collate_fn", "worker_init_fn", "lr_lambda", "object_hook", "kernel_regularizer", "bias_regularizer"), 1),
    **dict.fromkeys(("loss", "loss_fn", "metrics", "weighted_metrics", "on_epoch_end", "on_epoch_begin", "on_batch_end"), 2),
    **dict.fromkeys(("map_func", "func", "function", "target", "command", "callback", "default_factory"), 0),
}


def parameter_of(callee: object, call: ast.Call, node: ast.expr) -> str:
    """The parameter that an argument of a call goes to; empty if it cannot be told."""
    if node in call.args:
        found = signature(callee)
        names = [parameter.name for parameter in found.parameters.values()] if found is not None else []
        place = call.args.index(node)
        return names[place] if place < len(names) and not any(isinstance(one, ast.Starred) for one in call.args) else ""
    return next((word.arg or "" for word in call.keywords if word.value is node), "")


def function_slot(ev: Evidence, node: ast.expr) -> tuple[ast.Call, str, int] | None:
    """The call around an expression in whose arguments a function is wanted, with the parameter and the number of values it is called with."""
    parents = ev.site.source.parents
    inside, around = node, parents.get(node)
    if isinstance(around, ast.List | ast.Tuple):
        inside, around = around, parents.get(around)
    if isinstance(around, ast.keyword):
        around = parents.get(around)
    if not isinstance(around, ast.Call) or around.func is inside:
        return None
    callee = ev.values.of(around.func)
    if callee is UNKNOWN or definition_of(ev, callee) is not None or (is_class(callee) and ev.scope.class_definition(callee) is not None):
        # What the parameters of the user's own functions want is theirs to say.
        return None
    name = parameter_of(callee, around, inside)
    passed = _FUNCTIONS[name] if name in _FUNCTIONS else declared_function(callee, name)
    if passed is None or (inside is not node and name not in {"metrics", "weighted_metrics", "loss"}):
        return None
    made = definition_of(ev, ev.values.of(node.func)) if isinstance(node, ast.Call) else None
    if made is not None and gives_function(made[1]):
        # It makes the function that is wanted, and only lacks its settings.
        return None
    receiver = ev.values.of(around.func.value) if isinstance(around.func, ast.Attribute) else None
    return around, name, dataset_parts(receiver) or passed
