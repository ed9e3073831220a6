"""Which variables a list of gradients belongs to, and what an optimizer's `apply_gradients` was handed.

The proof is the call `tape.gradient(loss, VARIABLES)` behind the gradients: found by following names, unpackings, clipping, and the user's
own functions that return gradients. The text of VARIABLES is then written where the gradients are used, with other names if need be.
"""

from __future__ import annotations

import ast
from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Binding, Form, argument_for, bindings_in
from callhint.evidence.fact import fact
from callhint.evidence.once import once
from callhint.evidence.peeks import keras, unwrapped
from callhint.evidence.probe import UNKNOWN, elements, is_a, is_class, own_member
from callhint.evidence.results import definition_of, returned
from callhint.evidence.trail import Spot, start, trail, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_LISTS_OF_VARIABLES = frozenset({"trainable_variables", "trainable_weights", "variables", "weights", "non_trainable_variables"})
_DEEPEST = 12
_BLOCKS = ("body", "orelse", "finalbody")
_LOOPS = (ast.For, ast.AsyncFor, ast.While)


class Holds(StrEnum):
    """What an expression in a call of an optimizer holds."""

    GRADIENTS = "gradients"
    VARIABLES = "variables"
    MODEL = "model"
    LAYERS = "layers"
    WEIGHTS = "weights"
    """Copies in numpy, as `get_weights` gives."""
    UNKNOWN = "unknown"


@fact
class Part:
    """What an expression holds, as far as it is known."""

    holds: Holds
    many: bool | None
    """Whether it is a list of them; None if that is not known."""
    nested: bool = False
    """Whether it is a list in which some elements are lists again."""


@fact
class Variables:
    """What a gradient was taken with respect to, as it can be written at the failing line."""

    text: str
    many: bool
    nested: bool = False


@fact
class Term(Spot):
    """An expression in its scope, which may be that of a function that has returned."""

    arguments: Mapping[str, Any] = field(default_factory=dict)
    """For a function that has returned: the term that each parameter was given."""
    ended: bool = False

    def at(self, node: ast.expr) -> Term:
        """Another expression of the same scope."""
        return replace(self, node=node)


def term(ev: Evidence, node: ast.expr) -> Term:
    """An expression of the failing line."""
    spot = start(ev, node)
    return Term(spot.source, spot.node, spot.values, spot.caller)


# ------------------------------------------------------------------- bindings


def reaching(source: Source, node: ast.AST, name: str) -> Binding | None:
    """The binding in the node's own scope that surely gave the name its object when the node ran, as the text alone shows."""
    scope = source.scope_of(node)
    body = source.statements if scope is None else getattr(scope, "body", [])
    if not isinstance(body, list):
        return None
    around = [source.statement_of(node), *source.ancestors(node)]
    found = [binding for binding in bindings_in(body, name, source) if binding.form is not Form.DELETED]
    before = [binding for binding in found if _stands_before(binding, node, around)]
    if not before or not _surely_reached(source, before[-1].statement, around):
        return None
    inner = [loop for loop in around if isinstance(loop, _LOOPS) and not any(before[-1].statement is nested for nested in ast.walk(loop))]
    if any(binding not in before and binding.statement in ast.walk(loop) for loop in inner for binding in found):
        # The loop may have come back with another object.
        return None
    return before[-1]


def _stands_before(binding: Binding, node: ast.AST, around: list[Any]) -> bool:
    place = (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))
    statement = binding.statement
    if isinstance(statement, ast.With | ast.AsyncWith | ast.For | ast.AsyncFor):
        return (getattr(binding.node, "lineno", statement.lineno), getattr(binding.node, "col_offset", 0)) < place
    return statement not in around and (statement.end_lineno or 0, statement.end_col_offset or 0) <= place


def _surely_reached(source: Source, statement: ast.stmt, around: list[Any]) -> bool:
    """Whether the statement runs whenever the node is reached: it stands around it, or before it in a block around it."""
    while statement not in around:
        parent = source.parents.get(statement)
        blocks = [block for name in _BLOCKS if isinstance(block := getattr(parent, name, None), list) and statement in block]
        if any(sibling in around for block in blocks for sibling in block):
            return True
        if not isinstance(parent, ast.With | ast.AsyncWith):
            return False
        statement = parent
    return True


@fact
class _Given:
    """How a name was given its object: by the whole of an expression, or by one element of what it unpacks to."""

    term: Term
    index: int | None = None


def _given(ev: Evidence, at: Term) -> _Given | None:  # noqa: PLR0911  # one answer a way of binding
    if not isinstance(at.node, ast.Name):
        return None
    binding = reaching(at.source, at.node, at.node.id)
    if binding is None:
        if at.ended:
            handed = at.arguments.get(at.node.id)
            return _Given(handed) if handed is not None else None
        steps = trail(ev, Spot(at.source, at.node, at.values, at.caller, at.holder))
        if not steps:
            return None
        binding, spot = steps[0].binding, steps[0].spot
        if spot is not None:
            return _Given(Term(spot.source, spot.node, spot.values, spot.caller, spot.holder))
        if binding.source is not at.source:
            at = Term(binding.source, at.node, at.values)
    if binding.value is not None:
        return _Given(replace(at, source=binding.source, node=binding.value))
    statement = binding.statement
    if binding.form is Form.UNPACKED and isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
        if isinstance(target, ast.Tuple | ast.List) and not any(isinstance(element, ast.Starred) for element in target.elts):
            for index, element in enumerate(target.elts):
                if element is binding.node:
                    return _Given(replace(at, source=binding.source, node=statement.value), index)
    return None


def resolved(ev: Evidence, at: Term) -> Term:
    """The expression that a name stands for, followed as far as it goes."""
    for _ in range(_DEEPEST):
        given = _given(ev, at)
        if given is None or given.index is not None:
            return at
        at = given.term
    return at


# ------------------------------------------------------------------ gradients


@fact
class Taken:
    """A call `tape.gradient(target, sources)`."""

    term: Term
    call: ast.Call

    @property
    def target(self) -> ast.expr | None:
        """What the gradient is of."""
        return _argument(self.call, 0, "target")

    @property
    def sources(self) -> ast.expr | None:
        """What the gradient is with respect to."""
        return _argument(self.call, 1, "sources")


def _argument(call: ast.Call, index: int, name: str) -> ast.expr | None:
    if any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    if index < len(call.args):
        return call.args[index]
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def is_gradient_call(at: Term, call: ast.Call) -> bool:
    """Whether the call is `tape.gradient(…)`."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr != "gradient":
        return False
    tape = UNKNOWN if at.ended else at.values.of(call.func.value)
    return tape is UNKNOWN or is_a(tape, *keras.TAPE)


def taken(ev: Evidence, at: Term, depth: int = 0) -> tuple[Taken, tuple[int, ...]] | None:  # noqa: PLR0911  # one answer a form of expression
    """The `tape.gradient` call behind gradients, with the indices of the element looked at; None if it cannot be told."""
    if depth > _DEEPEST:
        return None
    match at.node:
        case ast.Call() as call if is_gradient_call(at, call):
            return Taken(at, call), ()
        case ast.Name():
            given = _given(ev, at)
            return None if given is None else _element(ev, given.term, given.index, depth)
        case ast.Subscript(value=inner, slice=ast.Constant(value=int(index))):
            return _element(ev, at.at(inner), index, depth)
        case (
            ast.ListComp(elt=made, generators=[ast.comprehension(ifs=[], iter=looped)])
            | ast.GeneratorExp(elt=made, generators=[ast.comprehension(ifs=[], iter=looped)])
        ) if not isinstance(made, ast.Tuple | ast.List):
            return taken(ev, at.at(looped), depth + 1)
        case ast.Call(func=ast.Name(id="list" | "tuple"), args=[inner], keywords=[]):
            return taken(ev, at.at(inner), depth + 1)
        case ast.Call(func=ast.Name(id="map"), args=[_, inner]):
            return taken(ev, at.at(inner), depth + 1)
        case ast.Call():
            found = _returned(ev, at)
            return taken(ev, found, depth + 1) if found is not None else None
    return None


def _element(ev: Evidence, at: Term, index: int | None, depth: int) -> tuple[Taken, tuple[int, ...]] | None:
    if index is None:
        return taken(ev, at, depth + 1)
    node = at.node
    if isinstance(node, ast.Tuple | ast.List) and -len(node.elts) <= index < len(node.elts):
        return taken(ev, at.at(node.elts[index]), depth + 1)
    if (
        isinstance(node, ast.Call)
        and index == 0
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "clip_by_global_norm"
        and node.args
    ):
        return taken(ev, at.at(node.args[0]), depth + 1)
    if isinstance(node, ast.Call) and not is_gradient_call(at, node):
        found = _returned(ev, at)
        return None if found is None else _element(ev, found, index, depth + 1)
    found_call = taken(ev, at, depth + 1)
    return None if found_call is None else (found_call[0], (*found_call[1], index))


def _returned(ev: Evidence, at: Term) -> Term | None:
    """What a call of the user's own function returns, in the scope of that function, which has ended."""
    call = at.node
    if not isinstance(call, ast.Call) or at.ended:
        return None
    function = at.values.of(call.func)
    if is_class(function):
        return None
    python = own_member(function, "_python_function") if function is not UNKNOWN else UNKNOWN
    definition = definition_of(ev, function if python is UNKNOWN else python)
    if definition is None:
        return None
    source, body = definition
    expressions = returned(body)
    if len(expressions) != 1:
        return None
    bound = isinstance(call.func, ast.Attribute) and isinstance(source.scope_of(body), ast.ClassDef)
    arguments: dict[str, Term] = {}
    for position, parameter in enumerate([*body.args.posonlyargs, *body.args.args, *body.args.kwonlyargs]):
        receiver = call.func.value if bound and position == 0 and isinstance(call.func, ast.Attribute) else None
        given = receiver or argument_for(call, body, parameter.arg, bound=bound)
        if given is not None:
            arguments[parameter.arg] = at.at(given)
    return Term(source, expressions[0], at.values, arguments=arguments, ended=True)


class _Renamer(ast.NodeTransformer):
    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.parse(self.names[node.id], mode="eval").body if node.id in self.names else node


def _renamed(ev: Evidence, at: Term) -> str | None:
    """The text of an expression of a function that has returned, with the names of the failing line; None if one cannot be seen there."""
    scope = at.source.scope_of(at.node)
    names: dict[str, str] = {}
    for node in ast.walk(at.node):
        if not isinstance(node, ast.Name):
            continue
        handed = at.arguments.get(node.id)
        if (
            handed is not None
            and isinstance(handed.node, ast.Name | ast.Attribute | ast.Subscript)
            and (text := _visible(ev, handed)) is not None
        ):
            names[node.id] = text
        elif handed is not None or _is_own(scope, node.id, at.source):
            return None
    return ast.unparse(_Renamer(names).visit(ast.parse(at.source.slice(at.node), mode="eval").body))


def _is_own(scope: ast.AST | None, name: str, source: Source) -> bool:
    """Whether the name belongs to the function: a parameter or a variable of it."""
    if scope is None:
        return False
    parameters = {node.arg for node in ast.walk(scope) if isinstance(node, ast.arg)}
    return name in parameters or bool(bindings_in(getattr(scope, "body", []), name, source))


def variables_of(ev: Evidence, at: Term) -> Variables | None:
    """The variables that gradients belong to, as they can be written at the failing line; None if it cannot be told."""
    node = at.node
    if isinstance(node, ast.Tuple | ast.List) and node.elts:
        parts = [variables_of(ev, at.at(element)) for element in node.elts]
        if any(part is None for part in parts):
            return None
        texts = [part.text for part in parts if part is not None]
        nested = any(part.many for part in parts if part is not None)
        return Variables(f"[{', '.join(texts)}]", many=True, nested=nested)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = variables_of(ev, at.at(node.left)), variables_of(ev, at.at(node.right))
        both = left is not None and right is not None and left.many and right.many
        return Variables(f"{left.text} + {right.text}", many=True) if both and left and right else None
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        whole = variables_of(ev, at.at(node.value))
        return (
            Variables(f"{whole.text}{_brackets(at, node)}", many=True)
            if whole is not None and whole.many and whole.text.isidentifier()
            else None
        )
    found = taken(ev, at)
    if found is None or found[0].sources is None:
        return None
    call, indices = found
    return _sources(ev, call, indices)


def _brackets(at: Term, node: ast.Subscript) -> str:
    return at.source.text[at.source.span(node.value).end : at.source.span(node).end]


def _sources(ev: Evidence, call: Taken, indices: tuple[int, ...]) -> Variables | None:
    sources = call.sources
    if sources is None:
        return None
    at = call.term.at(sources)
    for index in indices:
        written = resolved(ev, at)
        if isinstance(written.node, ast.List | ast.Tuple) and -len(written.node.elts) <= index < len(written.node.elts):
            at = written.at(written.node.elts[index])
        else:
            return None
    part = holds(ev, at)
    text = _visible(ev, at)
    if text is None or part.many is None or part.holds not in {Holds.VARIABLES, Holds.GRADIENTS}:
        return None
    if part.many and part.nested:
        return Variables(text, many=True, nested=True)
    return Variables(text, many=part.many)


def _visible(ev: Evidence, at: Term) -> str | None:
    """The expression as it can be written at the failing line: its names hold the same objects there, or have others that do."""
    if at.ended:
        return _renamed(ev, at)
    names: dict[str, str] = {}
    for node in ast.walk(at.node):
        if not isinstance(node, ast.Name):
            continue
        held = at.values.of(node)
        here = ev.values.of(node)
        if at.source is ev.site.source and at.source.scope_of(at.node) is ev.site.source.scope_of(ev.site.node):
            continue
        if held is UNKNOWN or here is held:
            continue
        other = next(
            (
                name
                for name, value in [*ev.locals.items(), *ev.user_frame.frame.f_globals.items()]
                if value is held and not name.startswith("_")
            ),
            None,
        )
        if other is None:
            return None
        names[node.id] = other
    text = at.source.slice(at.node)
    return ast.unparse(_Renamer(names).visit(ast.parse(text, mode="eval").body)) if names else text


# ---------------------------------------------------------------------- parts


def holds(ev: Evidence, at: Term, depth: int = 0) -> Part:  # noqa: PLR0911  # one answer a form of expression
    """What the expression holds: by its live value, else by how it is written."""
    value = UNKNOWN if at.ended else at.values.of(at.node)
    if value is not UNKNOWN:
        part = _live_part(unwrapped(value))
        if part is not None:
            return part
    if depth > _DEEPEST:
        return Part(Holds.UNKNOWN, None)
    match at.node:
        case ast.Attribute(attr=attribute) if attribute in _LISTS_OF_VARIABLES:
            return Part(Holds.VARIABLES, many=True)
        case ast.Attribute(attr="layers"):
            return Part(Holds.LAYERS, many=True)
        case ast.Call(func=ast.Attribute(attr="get_weights")):
            return Part(Holds.WEIGHTS, many=True)
        case ast.List(elts=inside) | ast.Tuple(elts=inside) if inside:
            return _display(ev, at, inside, depth)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            one, other = holds(ev, at.at(left), depth + 1), holds(ev, at.at(right), depth + 1)
            return one if one.many and one.holds is other.holds else Part(Holds.UNKNOWN, None)
        case ast.Subscript(value=inner, slice=ast.Slice()):
            return holds(ev, at.at(inner), depth + 1)
        case ast.Subscript(value=inner, slice=ast.Constant(value=int())):
            whole = holds(ev, at.at(inner), depth + 1)
            return Part(whole.holds, many=False) if whole.many and not whole.nested else Part(Holds.UNKNOWN, None)
        case ast.Call(func=ast.Name(id="list" | "tuple"), args=[inner], keywords=[]):
            return holds(ev, at.at(inner), depth + 1)
    found = taken(ev, at)
    if found is not None:
        sources = _sources(ev, *found)
        return Part(Holds.GRADIENTS, sources.many if sources else None, bool(sources and sources.nested))
    given = _given(ev, at)
    if given is not None and given.index is None:
        return holds(ev, given.term, depth + 1)
    if at.ended and isinstance(at.node, ast.Name | ast.Attribute) and (text := _renamed(ev, at)) is not None:
        value = ev.values.of(ast.parse(text, mode="eval").body)
        return (_live_part(unwrapped(value)) if value is not UNKNOWN else None) or Part(Holds.UNKNOWN, None)
    return Part(Holds.UNKNOWN, None)


def _display(ev: Evidence, at: Term, inside: list[ast.expr], depth: int) -> Part:
    parts = []
    for element in inside:
        starred = isinstance(element, ast.Starred)
        part = holds(ev, at.at(element.value if isinstance(element, ast.Starred) else element), depth + 1)
        parts.append(Part(part.holds, many=False) if starred and part.many else part)
    kinds = {part.holds for part in parts}
    if len(kinds) != 1:
        return Part(Holds.UNKNOWN, None)
    return Part(kinds.pop(), many=True, nested=any(part.many for part in parts))


def _live_part(value: object) -> Part | None:  # noqa: PLR0911  # one answer a kind of object
    if keras.is_variable(value):
        return Part(Holds.VARIABLES, many=False)
    if keras.is_gradient(value) or value is None:
        return Part(Holds.GRADIENTS, many=False)
    if is_a(value, *keras.ARRAY):
        return Part(Holds.WEIGHTS, many=False)
    if keras.is_layer(value):
        return Part(Holds.MODEL, many=False)
    inside = elements(value)
    if not inside:
        return None
    parts = [_live_part(unwrapped(element)) for element in inside]
    kinds = {part.holds for part in parts if part is not None}
    if any(part is None for part in parts) or len(kinds) != 1:
        return None
    kind = kinds.pop()
    nested = any(part.many for part in parts if part is not None)
    return Part(Holds.LAYERS if kind is Holds.MODEL else kind, many=True, nested=nested)


# ------------------------------------------------------------ apply_gradients


@fact
class Applied:
    """The failing call `optimizer.apply_gradients(…)`."""

    source: Source
    call: ast.Call
    receiver: str
    given: list[ast.expr]
    """Its arguments."""


def applied(ev: Evidence, *methods: str) -> Applied | None:
    """The failing call, if it is one of `apply_gradients` (or of the methods named) of a Keras optimizer."""
    call = ev.site.call
    if call is None or not isinstance(call.func, ast.Attribute) or call.func.attr not in (methods or ("apply_gradients",)):
        return None
    receiver = ev.values.of(call.func.value)
    if receiver is UNKNOWN:
        # `Adam(0.01).apply_gradients(…)`: the library's own frame shows the optimizer.
        receiver = next(
            (held for frame in ev.library_frames if keras.is_optimizer(held := frame.frame.f_locals.get("self", UNKNOWN))), UNKNOWN
        )
    if not keras.is_optimizer(receiver) or any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    source = ev.site.source
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    return Applied(source, call, source.slice(call.func.value), given)


def origin_of(ev: Evidence, node: ast.expr) -> Binding | None:
    """The statement that gave a name of the failing line its object."""
    if not isinstance(node, ast.Name):
        return None
    binding = reaching(ev.site.source, node, node.id)
    if binding is None and (steps := trail(ev, start(ev, node))):
        binding = steps[0].binding
    return binding


def zipped(ev: Evidence, node: ast.expr) -> tuple[Term, ast.Call] | None:
    """The call `zip(a, b)` that an expression is, lists, or was given by."""
    at = resolved(ev, term(ev, node))
    while (
        isinstance(at.node, ast.Call)
        and isinstance(at.node.func, ast.Name)
        and at.node.func.id in {"list", "tuple"}
        and len(at.node.args) == 1
    ):
        at = resolved(ev, at.at(at.node.args[0]))
    match at.node:
        case ast.Call(func=ast.Name(id="zip"), args=[_, *_] as args, keywords=[]) if not any(isinstance(arg, ast.Starred) for arg in args):
            return at, at.node
    return None


@once
def failing_zip(ev: Evidence) -> tuple[Term, ast.Call] | None:
    """The `zip` that makes the pairs for the failing `apply_gradients`, or that failed itself because it cannot go through one of them."""
    call = applied(ev)
    if call is not None:
        return zipped(ev, call.given[0]) if len(call.given) == 1 else None
    zip_call = ev.site.call
    if zip_call is None or not isinstance(zip_call.func, ast.Name) or zip_call.func.id != "zip" or not is_a(ev.error, TypeError):
        return None
    return zipped(ev, zip_call) if ev.values.of(zip_call.func) is zip else None


def block_to_repeat(ev: Evidence, statement: ast.stmt | None = None) -> tuple[Source, ast.stmt] | None:
    """The block of a tape that has to run again before a top-level statement (the failing one) can ask the tape a second time."""
    site = ev.cell_site
    if site is None:
        return None
    statement = statement or site.top_level
    calls = [node for node in ast.walk(statement) if isinstance(node, ast.Call)] if statement is not None else []
    for call in calls:
        if not isinstance(call.func, ast.Attribute) or call.func.attr != "gradient" or not isinstance(call.func.value, ast.Name):
            continue
        managed = reaching(site.source, call, call.func.value.id)
        block = site.source.top_level_of(managed.statement) if managed is not None and isinstance(managed.statement, ast.With) else None
        if block is not None and block is not statement and site.source.scope_of(call) is None:
            return site.source, block
    return None


def creation(ev: Evidence, at: Term) -> Spot | None:
    """The expression of the only statement that made the object which a name holds; None if that cannot be told."""
    spot = written(ev, Spot(at.source, at.node, at.values, at.caller, at.holder))
    if spot.node is at.node:
        binding = reaching(at.source, at.node, at.node.id) if isinstance(at.node, ast.Name) else None
        if binding is None or binding.value is None:
            return None
        spot = Spot(binding.source, binding.value, at.values, at.caller)
    statement = spot.source.statement_of(spot.node)
    whole = isinstance(statement, ast.Assign) and statement.value is spot.node and len(statement.targets) == 1
    return spot if whole and isinstance(statement.targets[0] if isinstance(statement, ast.Assign) else None, ast.Name) else None


def taken_before(ev: Evidence, node: ast.AST) -> tuple[str, Variables] | None:
    """The name that the newest `tape.gradient` call before the node, in its own scope, was given, with the variables it belongs to."""
    source = ev.site.source
    scope = source.scope_of(node)
    found: list[tuple[str, Variables]] = []
    for call in source.nodes:
        if not isinstance(call, ast.Call) or not is_gradient_call(term(ev, call), call) or source.scope_of(call) is not scope:
            continue
        statement = source.statement_of(call)
        before = (call.lineno, call.col_offset) < (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))
        if (
            not before
            or not isinstance(statement, ast.Assign)
            or statement.value is not call
            or not isinstance(statement.targets[0], ast.Name)
        ):
            continue
        variables = variables_of(ev, term(ev, call))
        if variables is not None:
            found.append((statement.targets[0].id, variables))
    return found[-1] if len(found) == 1 else None


def other_steps(ev: Evidence, text: str) -> list[str]:
    """The variables of other steps of the same optimizer in the same cell or function."""
    source, found = ev.site.source, []
    for node in source.nodes:
        if (
            isinstance(node, ast.Call)
            and node is not ev.site.call
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "apply_gradients"
        ):
            pairs = zipped(ev, node.args[0]) if node.args and source.slice(node.func.value) == text else None
            if pairs is not None and len(pairs[1].args) == 2 and source.scope_of(node) is source.scope_of(ev.site.node):
                found.append(pairs[0].source.slice(resolved(ev, term(ev, pairs[1].args[1])).node))
    return found


def compiled_optimizer(ev: Evidence) -> tuple[Source, ast.expr] | None:
    """The argument of `compile` that gave the optimizer to the model which `fit` trains."""
    model = ev.receiver.value if ev.receiver is not None else None
    for source, statements in ev.scope.executed("compile"):
        for call in (node for statement in statements for node in ast.walk(statement) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "compile" and ev.scope.values.of(call.func.value) is model:
                given = [*call.args, *(keyword.value for keyword in call.keywords)]
                return next(((source, node) for node in given if keras.is_optimizer(ev.scope.values.of(node))), None)
    return None
