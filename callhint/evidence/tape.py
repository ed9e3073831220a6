"""Why `tape.gradient` gave None: where the way from the variables to the loss leaves the block of the tape.

Read from the text alone: the loss is followed back, statement by statement, to the variables. Calls that nothing is known about are taken
to keep the way open, so a reason is only given where every way is known to be closed.
"""

from __future__ import annotations

import ast
from enum import StrEnum
from types import FunctionType, MethodType, ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form
from callhint.evidence.fact import fact
from callhint.evidence.gradients import Taken, applied, is_gradient_call, origin_of, reaching, resolved, taken, term, zipped
from callhint.evidence.once import once
from callhint.evidence.operands import operands
from callhint.evidence.peeks import keras
from callhint.evidence.probe import UNKNOWN, elements, full_name, function_name, is_a, is_class, is_function, module_name, own_member
from callhint.evidence.results import definition_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot
    from callhint.source import Source

_DEEPEST = 25


class Leak(StrEnum):
    """How the way from the variables to the loss was lost."""

    AFTER = "after"
    """The loss was computed after the block."""
    BEFORE = "before"
    """The variables were used before the block."""
    NUMBERS = "numbers"
    """Something in the block turned a tensor into plain numbers."""
    STOPPED = "stopped"
    """`tf.stop_gradient` in the block tells the tape to go no further."""
    STEPS = "steps"
    """Something in the block has no derivative."""
    UNRELATED = "unrelated"
    """The loss is computed from other things."""
    UNWATCHED = "unwatched"
    """The tape was told to watch nothing."""
    PLAIN = "plain"
    """The loss depends on what is asked for, and that is no variable but a tensor, which a tape does not watch by itself."""
    UNTRAINABLE = "untrainable"
    """The same for a variable that was made as one that is not trained."""


@fact
class End:
    """A place at which the way ends."""

    leak: Leak
    source: Source
    node: ast.expr | ast.stmt


@fact
class Lost:
    """A gradient that is None, with the reason."""

    leak: Leak
    source: Source
    block: ast.With
    taken: Taken
    ends: tuple[End, ...]
    """Where the way ends, those of the first reason only, in the order of the text."""
    sources: ast.expr
    """What the gradient that is None was asked for."""

    @property
    def node(self) -> ast.expr | ast.stmt:
        """The first of these places."""
        return self.ends[0].node

    @property
    def text(self) -> str:
        """That place as it was written."""
        return self.ends[0].source.slice(self.ends[0].node)


@fact
class _Way:
    depends: bool
    is_open: bool
    ends: tuple[End, ...] = ()


_CLOSED = _Way(depends=False, is_open=False)
_OPEN = _Way(depends=True, is_open=True)


def gradient_call(ev: Evidence, node: ast.expr) -> Taken | None:
    """The `tape.gradient` call behind an expression that holds a gradient, or pairs made of them."""
    pairs = zipped(ev, node)
    if pairs is not None:
        found = taken(ev, pairs[0].at(pairs[1].args[0]))
        return found[0] if found is not None else None
    at = resolved(ev, term(ev, node))
    match at.node:
        case ast.List(elts=[ast.Tuple(elts=[gradient, _]), *_]):
            found = taken(ev, at.at(gradient))
        case ast.List(elts=[ast.Call() as only]) if len(only.args) == 2:
            found = taken(ev, at.at(only.args[0]))
        case _:
            found = taken(ev, term(ev, node))
    return found[0] if found is not None else None


@once
def lost_gradient(ev: Evidence) -> Lost | None:
    """The reason why the gradients are None that the failing line works with; None if it cannot be told."""
    asked = ev.site.call
    if asked is not None and "attribute '_id'" in ev.message and is_gradient_call(term(ev, asked), asked):
        # The loss is a number already.
        call_of_number = Taken(term(ev, asked), asked)
        value = ev.values.of(call_of_number.target) if call_of_number.target is not None else UNKNOWN
        return _lost(ev, call_of_number) if is_a(value, float, int, *keras.ARRAY) else None
    call = applied(ev, "apply_gradients", "apply")
    if call is None:
        return _none_operand(ev) if "NoneType" in ev.message else None
    if not call.given or not ev.message.startswith("No gradients provided"):
        return None
    found = gradient_call(ev, call.given[0])
    return _lost(ev, found) if found is not None else None


def _none_operand(ev: Evidence) -> Lost | None:
    """The reason for the gradient that is None among those that the failing operation, or method, works on."""
    for node in operands(ev.site.source, ev.site.node):
        if ev.values.of(node) is not None and not isinstance(node, ast.Call):
            continue
        whole = _gone_through(ev, node)
        found = taken(ev, term(ev, whole or node))
        if found is None or len(found[1]) > 1:
            continue
        sources = found[0].sources
        parts = sources.elts if isinstance(sources, ast.List | ast.Tuple) else []
        missing = list(found[1])
        if whole is not None:
            held = elements(ev.values.of(whole))
            missing = [index for index, gradient in enumerate(held) if gradient is None]
            if not held or len(missing) == len(held):
                return _lost(ev, found[0])
        if not missing and not parts:
            return _lost(ev, found[0])
        if missing and missing[0] < len(parts):
            return _lost(ev, found[0], parts[missing[0]])
    return None


def _gone_through(ev: Evidence, node: ast.expr) -> ast.expr | None:
    """The list that the loop or comprehension around goes through, if the name is what it gives at each turn."""
    for around in ev.site.source.ancestors(node):
        loops: list[Any] = [around] if isinstance(around, ast.For) else getattr(around, "generators", [])
        for loop in loops:
            match loop.target, loop.iter:
                case ast.Name(id=name), whole if isinstance(node, ast.Name) and node.id == name:
                    return whole  # type: ignore[no-any-return]
                case ast.Tuple(elts=names), ast.Call(func=ast.Name(id="zip"), args=lists) if len(names) == len(lists):
                    for one, whole in zip(names, lists, strict=True):
                        if isinstance(one, ast.Name) and isinstance(node, ast.Name) and one.id == node.id:
                            return whole
    return None


def _lost(ev: Evidence, call: Taken, source: ast.expr | None = None) -> Lost | None:
    """The reason for the gradients of a call; `source`: the only one of its sources that is looked at."""
    at = call.term
    block = _block(call)
    sources = source or call.sources
    roots = set(_roots(ev, call, sources)) if call.target is not None else set()
    if block is None or call.target is None or sources is None or not roots:
        return None
    unwatched = _watches_nothing(block)
    if unwatched is not None:
        return Lost(Leak.UNWATCHED, at.source, block, call, (End(Leak.UNWATCHED, at.source, unwatched),), sources)
    follower = _Follower(ev, call, block, roots)
    way = follower.way(call.target, 0)
    if way.is_open:
        leak = Leak.PLAIN if is_unwatched_tensor(block, at, sources) else _untrainable(block, at, sources)
        return Lost(leak, at.source, block, call, (End(leak, at.source, sources),), sources) if way.depends and leak is not None else None
    compared = follower.others and not follower.fed and all(end.leak is Leak.BEFORE for end in way.ends)
    if way.ends and not compared:
        leak = way.ends[0].leak
        ends = {id(end.node): end for end in way.ends if end.leak is leak}
        return Lost(
            leak, at.source, block, call, tuple(sorted(ends.values(), key=lambda end: (end.source.cell or 0, end.node.lineno))), sources
        )
    if not follower.others:
        return None
    return Lost(Leak.UNRELATED, at.source, block, call, tuple(End(Leak.UNRELATED, at.source, node) for node in follower.others), sources)


def _block(call: Taken) -> ast.With | None:
    """The block of the tape that the gradient is asked of."""
    tape = call.call.func.value if isinstance(call.call.func, ast.Attribute) else None
    managed = reaching(call.term.source, tape, tape.id) if isinstance(tape, ast.Name) and not call.term.ended else None
    if managed is None or managed.form is not Form.MANAGED or not isinstance(managed.statement, ast.With):
        return None
    return managed.statement


def _watches_nothing(block: ast.With) -> ast.expr | None:
    for item in block.items:
        for keyword in item.context_expr.keywords if isinstance(item.context_expr, ast.Call) else []:
            off = isinstance(keyword.value, ast.Constant) and keyword.value.value is False
            if keyword.arg == "watch_accessed_variables" and off and not _watches(block):
                return keyword.value
    return None


def is_unwatched_tensor(block: ast.With, at: Spot, node: ast.expr) -> bool:
    """Whether the expression holds one tensor that is no variable, and the block of the tape has nothing that watches tensors."""
    return not _watches(block) and keras.is_tensor(at.values.of(node)) and not keras.is_symbolic(at.values.of(node))


def _untrainable(block: ast.With, at: Spot, node: ast.expr) -> Leak | None:
    value = at.values.of(node)
    frozen = keras.is_variable(value) and own_member(value, "_trainable") is False
    return Leak.UNTRAINABLE if frozen and not _watches(block) else None


def _watches(block: ast.With) -> bool:
    return any(isinstance(part, ast.Attribute) and part.attr == "watch" for part in ast.walk(block))


def _roots(ev: Evidence, call: Taken, sources: ast.expr | None) -> Iterator[str]:
    """How the models and variables are written that the gradient is taken with respect to."""
    pending = [sources]
    seen: set[ast.expr] = set()
    while pending:
        node = pending.pop()
        if node is None or node in seen:
            # `w = w - step` leads back to `w`.
            continue
        seen.add(node)
        at = call.term.at(node)
        match node:
            case ast.List(elts=inside) | ast.Tuple(elts=inside):
                pending.extend(inside)
            case ast.BinOp(left=left, right=right):
                pending.extend([left, right])
            case ast.Starred(value=inner) | ast.Subscript(value=inner):
                pending.append(inner)
            case ast.Attribute(value=model, attr=attribute) if attribute.endswith(("variables", "weights")):
                yield at.source.slice(model)
            case ast.Name(id=name):
                followed = resolved(ev, at)
                if followed.node is not node and followed.source is at.source and not isinstance(followed.node, ast.Call):
                    pending.append(followed.node)
                yield name
            case ast.Attribute():
                yield at.source.slice(node)
            case _:
                return


class _Follower:
    """Follows an expression back to the roots."""

    def __init__(self, ev: Evidence, call: Taken, block: ast.With, roots: set[str]) -> None:
        self.ev = ev
        self.values = call.term.values
        self.source = call.term.source
        self.block = block
        self.roots = roots
        self.held = [value for root in roots if (value := self.values.of(ast.parse(root, mode="eval").body)) is not UNKNOWN]
        self.inside = set(map(id, ast.walk(block)))
        self.others: list[ast.expr] = []
        """Models and variables that are none of the roots."""
        self.fed = False
        """Whether one of these models is called with what the roots made."""

    def way(self, node: ast.expr, depth: int) -> _Way:  # noqa: PLR0911  # one answer a form of expression
        """Whether the expression depends on the roots, and whether the tape can follow."""
        if depth > _DEEPEST:
            return _OPEN
        if isinstance(node, ast.Name | ast.Attribute):
            if self._is_root(node):
                return self._placed(node, _OPEN)
            value = self.values.of(node)
            if keras.is_layer(value) or keras.is_variable(value):
                self.others.append(node)
                return _CLOSED
        if isinstance(node, ast.Name):
            return self._name(node, depth)
        parts = [self.way(child, depth + 1) for child in _operands(node)]
        both = _Way(
            any(part.depends for part in parts), any(part.is_open for part in parts), tuple(end for part in parts for end in part.ends)
        )
        if isinstance(node, ast.Call):
            self.fed = self.fed or (both.depends and any(node.func is other for other in self.others))
            if self._hides_roots(node):
                return self._placed(node, _OPEN)
            leak = self._leak(node)
            if leak is not None and both.depends:
                return self._ended(leak, node)
        if isinstance(node, ast.Compare | ast.BoolOp) and both.depends:
            return self._ended(Leak.STEPS, node)
        return self._placed(node, both)

    def _is_root(self, node: ast.expr) -> bool:
        if self.source.slice(node) in self.roots:
            return True
        value = self.values.of(node)
        return any(value is held for held in self.held)

    def _ended(self, leak: Leak, node: ast.expr | ast.stmt) -> _Way:
        return _Way(depends=True, is_open=False, ends=(End(leak, self.source, node),))

    def _outside(self, node: ast.expr | ast.stmt) -> Leak:
        return Leak.BEFORE if node.lineno < self.block.lineno else Leak.AFTER

    def _placed(self, node: ast.expr, way: _Way) -> _Way:
        """The way as it is where the node stands: outside the block nothing is recorded."""
        if id(node) in self.inside or not way.is_open:
            return way
        return self._ended(self._outside(node), self.source.statement_of(node) or node)

    def _name(self, node: ast.Name, depth: int) -> _Way:
        binding = reaching(self.source, node, node.id)
        if binding is None:
            return self._from_elsewhere(node)
        statement = binding.statement
        if binding.form in {Form.AUGMENTED, Form.LOOPED, Form.CAUGHT}:
            return _OPEN
        value = binding.value if binding.value is not None else getattr(statement, "value", None)
        way = self.way(value, depth + 1) if isinstance(value, ast.expr) else _CLOSED
        if id(statement) in self.inside or not way.ends or way.is_open:
            return way
        return _Way(way.depends, is_open=False, ends=(*way.ends, End(self._outside(statement), self.source, statement)))

    def _from_elsewhere(self, node: ast.Name) -> _Way:
        """A parameter, or a name that another cell gave: nothing of it is recorded here."""
        value = self.values.of(node)
        if value is not UNKNOWN and (is_function(value) or is_class(value) or is_a(value, ModuleType)):
            return _CLOSED
        binding = origin_of(self.ev, node) if self.source is self.ev.site.source else None
        if binding is not None and binding.value is not None and binding.source.scope_of(binding.statement) is None:
            if any(
                isinstance(part, ast.Name | ast.Attribute) and self._is_root_in(binding.source, part) for part in ast.walk(binding.value)
            ):
                return _Way(depends=True, is_open=False, ends=(End(Leak.BEFORE, binding.source, binding.statement),))
            return _CLOSED
        return _CLOSED if binding is not None or self.ev.is_local(node.id) or keras.is_data(self.values.of(node)) else _OPEN

    def _is_root_in(self, source: Source, node: ast.expr) -> bool:
        value = self.ev.scope.values.of(node)
        return source.slice(node) in self.roots or any(value is held for held in self.held)

    def _hides_roots(self, call: ast.Call) -> bool:
        """Whether a function or object of the user's, or something unknown, may use the variables without being handed them."""
        function = self.values.of(call.func)
        if is_a(function, FunctionType, MethodType):
            found = definition_of(self.ev, function)
            if found is None:
                return False
            return any(isinstance(node, ast.Name | ast.Attribute) and found[0].slice(node) in self.roots for node in ast.walk(found[1]))
        if function is not UNKNOWN:
            return not (is_class(function) or is_function(function) or _is_library(type(function)))
        if isinstance(call.func, ast.Call):
            made = self.values.of(call.func.func)
            return not (is_class(made) and _is_library(made))
        return not isinstance(call.func, ast.Attribute) or not self._known_receiver(call.func)

    def _known_receiver(self, func: ast.Attribute) -> bool:
        receiver = self.values.of(func.value)
        return receiver is not UNKNOWN or func.attr in {"numpy", "predict"} or isinstance(func.value, ast.Call | ast.BinOp)

    def _leak(self, call: ast.Call) -> Leak | None:
        match call.func:
            case ast.Attribute(attr="numpy" | "predict" | "predict_on_batch" | "item" | "tolist"):
                return Leak.NUMBERS
            case ast.Name(id="float" | "int"):
                return Leak.NUMBERS
            case ast.Attribute(value=receiver) if is_a(self.values.of(receiver), ModuleType) and module_name(
                self.values.of(receiver)
            ).startswith("numpy"):
                return Leak.NUMBERS
        name = function_name(self.values.of(call.func))
        if name in _STEPS or (name == "cast" and _to_integers(call)):
            return Leak.STEPS
        if name == "stop_gradient":
            return Leak.STOPPED
        return Leak.NUMBERS if name == "numpy_function" else None


def _is_library(cls: type) -> bool:
    return "." in full_name(cls)


_STEPS = frozenset(
    {
        "argmax",
        "argmin",
        "argmax_v2",
        "argmin_v2",
        "round",
        "floor",
        "ceil",
        "rint",
        "equal",
        "not_equal",
        "greater",
        "less",
        "greater_equal",
        "less_equal",
    }
)


def _to_integers(call: ast.Call) -> bool:
    wanted = [*call.args[1:2], *(keyword.value for keyword in call.keywords if keyword.arg == "dtype")]
    return any(
        (isinstance(node, ast.Attribute) and node.attr.startswith(("int", "uint", "bool")))
        or (isinstance(node, ast.Constant) and str(node.value).startswith("int"))
        for node in wanted
    )


def _operands(node: ast.expr) -> list[ast.expr]:
    """The expressions whose values go into this one."""
    if isinstance(node, ast.Call):
        return [
            node.func,
            *(argument.value if isinstance(argument, ast.Starred) else argument for argument in node.args),
            *(keyword.value for keyword in node.keywords),
        ]
    if isinstance(node, ast.Lambda):
        return [node.body]
    return [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
