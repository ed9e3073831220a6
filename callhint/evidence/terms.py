"""Numbers that stand right before a parenthesis: which calls of a formula are products that lack their sign."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.builtin_calls import builtin
from callhint.evidence.members import called_member, hides_method
from callhint.evidence.overwriting import fits, overwritten_callee
from callhint.evidence.probe import UNKNOWN, class_member, classes_named, is_a, is_class, is_subclass_of
from callhint.evidence.results import is_generator_function
from callhint.evidence.shadowing import shadowed_use
from callhint.evidence.subscripts import plain_int

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_ARITHMETIC = ast.Add | ast.Sub | ast.Mult | ast.Div | ast.Pow | ast.FloorDiv | ast.Mod | ast.MatMult


def is_number(value: Any) -> bool:  # noqa: ANN401
    """Whether the object is a plain or NumPy number."""
    return value is not UNKNOWN and is_a(value, int, float, complex, "numpy.number") and not is_a(value, bool)


def is_array(value: Any) -> bool:  # noqa: ANN401
    """Whether the object is an array, a tensor or a column."""
    return value is not UNKNOWN and _holds_array(type(value))


def _holds_array(cls: type) -> bool:
    """Whether the objects of the class are multiplied and can be taken for an array of NumPy's."""
    return all(class_member(cls, name) is not UNKNOWN for name in ("__array__", "__mul__"))


def is_arithmetic(node: ast.AST) -> bool:
    """Whether the expression is a sum, a product, a sign."""
    return isinstance(node, ast.BinOp | ast.UnaryOp) and isinstance(node.op, _ARITHMETIC | ast.USub | ast.UAdd)


def is_product(ev: Evidence, call: ast.Call, mentioned: str = "") -> bool:  # noqa: PLR0911  # one answer a kind of callee
    """Whether the call can only be meant as a product. `mentioned`: the type of the callee, by the message."""
    if len(call.args) != 1 or call.keywords or not _is_term(ev, call.args[0]):
        return False
    callee, argument = call.func, call.args[0]
    if (_is_iterated(ev, call) and not is_array(ev.values.of(argument))) or _is_compared_with_text(ev, call):
        return False
    if _is_literal(callee):
        return True
    if isinstance(callee, ast.Call) and is_product(ev, callee):
        return True
    value = ev.values.of(callee)
    # `x.size(-1)` is what the method of a tensor is given.
    signed = isinstance(callee, ast.Attribute) and _is_literal(argument)
    formula = (
        (is_arithmetic(argument) and not signed) or is_arithmetic(callee) or _in_formula(ev, call) or _is_constant_of_module(ev, callee)
    )
    if value is UNKNOWN:
        classes = classes_named(mentioned)
        if any(is_subclass_of(cls, int, float, complex, "numpy.number") for cls in classes):
            return formula
        arrays = any(map(_holds_array, classes))
        return is_arithmetic(argument) and (arrays or is_arithmetic(callee))
    if isinstance(callee, ast.Name) and builtin(callee.id) is not UNKNOWN:
        return False
    if is_number(value):
        return formula
    return is_array(value) and is_arithmetic(argument) and plain_int(ev, argument) is None


def _is_iterated(ev: Evidence, call: ast.Call) -> bool:
    """Whether a loop goes through what the call gives, which a number does not allow."""
    parent = ev.site.source.parents.get(call)
    return isinstance(parent, ast.For | ast.AsyncFor | ast.comprehension | ast.Starred) and getattr(parent, "iter", call) is call


def _is_compared_with_text(ev: Evidence, call: ast.Call) -> bool:
    """Whether what the call gives is compared with a text, which no product is equal to."""
    parent = ev.site.source.parents.get(call)
    sides = (parent.left, *parent.comparators) if isinstance(parent, ast.Compare) else ()
    return any(isinstance(side, ast.Constant) and type(side.value) is str for side in sides)


def _is_literal(node: ast.expr) -> bool:
    inner = node.operand if isinstance(node, ast.UnaryOp) else node
    return isinstance(inner, ast.Constant) and type(inner.value) in {int, float, complex}


def _is_term(ev: Evidence, node: ast.expr) -> bool:
    """Whether the expression is something to multiply with."""
    value = ev.values.of(node)
    if value is not UNKNOWN:
        return is_number(value) or is_array(value)
    if is_arithmetic(node):
        operands = [node.operand] if isinstance(node, ast.UnaryOp) else [node.left, node.right]  # type: ignore[attr-defined]
        return all(_is_term(ev, operand) for operand in operands)
    # What is not known may be a number; a text or a container written out is none, and neither is a generator or an object just made.
    made = ev.values.of(node.func) if isinstance(node, ast.Call) else UNKNOWN
    if is_generator_function(made) or (
        is_class(made) and not is_subclass_of(made, int, float, complex, "numpy.number") and not _holds_array(made)
    ):
        return False
    return isinstance(node, ast.Call | ast.Attribute | ast.Subscript)


def _in_formula(ev: Evidence, call: ast.Call) -> bool:
    """Whether the call is a part of a sum or a product, and its argument no text or container."""
    parent = ev.site.source.parents.get(call)
    while isinstance(parent, ast.Call) and parent.func is call:
        call, parent = parent, ev.site.source.parents.get(parent)
    return parent is not None and is_arithmetic(parent)


def _is_constant_of_module(ev: Evidence, callee: ast.expr) -> bool:
    return isinstance(callee, ast.Attribute) and type(ev.values.of(callee.value)).__name__ == "module"


def was_callable(ev: Evidence) -> bool:
    """Whether what failed bears the name of a builtin or a method, or could be called before."""
    if shadowed_use(ev) is not None:
        return True
    over = overwritten_callee(ev)
    if over is not None and fits(ev, over) is not False:
        return True
    member = called_member(ev)
    return member is not None and (hides_method(member) or bool(member.assignments))
