"""Why a name or an attribute holds the object it holds: the statement that gave it, and what it held before.

An origin is only named when it is proved: where two statements could be the one, the answer is None.
"""

from __future__ import annotations

import ast
import builtins
import sys
import types
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import (
    UNKNOWN,
    class_dict,
    class_member,
    class_module,
    class_name,
    instance_dict,
    is_a,
    is_callable,
    is_class,
    is_exactly,
    is_function,
    mro,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from callhint.evidence.session import Session
    from callhint.evidence.values import Values
    from callhint.source import Source

Function = ast.FunctionDef | ast.AsyncFunctionDef
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (*_FUNCTIONS, ast.Lambda, ast.ClassDef)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)

# Statements whose last step is to bind: one that failed has bound nothing.
_BINDING_LAST = (ast.Assign, ast.AnnAssign, ast.AugAssign)


class Form(StrEnum):
    """How a statement binds."""

    ASSIGNED = "assigned"
    UNPACKED = "unpacked"
    AUGMENTED = "augmented"
    LOOPED = "looped"
    MANAGED = "managed"
    CAUGHT = "caught"
    IMPORTED = "imported"
    DEFINED = "defined"
    PARAMETER = "parameter"
    DELETED = "deleted"


@dataclass(frozen=True)
class Binding:
    """One statement that gives a name or an attribute its object."""

    name: str
    source: Source
    node: ast.AST
    """The node that binds: a `Name` or `Attribute` in store context, an `alias`, a definition, an `arg`."""
    statement: ast.stmt
    """The innermost statement around it."""
    form: Form
    value: ast.expr | None = None
    """The expression assigned, where the whole of it goes to the name."""

    @property
    def line(self) -> int:
        """The line of the statement."""
        return self.statement.lineno

    @property
    def top_level(self) -> ast.stmt:
        """The top-level statement that holds it."""
        return self.source.top_level_of(self.statement) or self.statement

    @property
    def text(self) -> str:
        """The statement as it was written."""
        return self.source.slice(self.statement)

    @property
    def first_line(self) -> str:
        """The first line of the statement, without what else stands in that line."""
        return self.source.statement_in_line(self.statement, self.line)


@dataclass(frozen=True)
class Overwriting:
    """A name that was a callable and has been given something else."""

    taken: list[Binding]
    """The statements one of which gave it the present object, newest first."""
    before: Binding | None
    """The statement that gave it the callable; None if only the call itself shows that it was one."""


def _stored(target: ast.expr, name: str) -> ast.Name | None:
    return next(
        (node for node in ast.walk(target) if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)), None
    )


def _statement_bindings(statement: ast.stmt, name: str, source: Source) -> Iterator[Binding]:
    """The bindings that the statement itself makes, its nested statements left out."""

    def binding(node: ast.AST, form: Form, value: ast.expr | None = None) -> Binding:
        return Binding(name, source, node, statement, form, value)

    match statement:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                if isinstance(target, ast.Name) and target.id == name:
                    yield binding(target, Form.ASSIGNED, value)
                elif not isinstance(target, ast.Name) and (node := _stored(target, name)) is not None:
                    yield binding(node, Form.UNPACKED)
        case ast.AnnAssign(target=ast.Name(id=found) as target, value=ast.expr() as value) if found == name:
            yield binding(target, Form.ASSIGNED, value)
        case ast.AugAssign(target=ast.Name(id=found) as target) if found == name:
            yield binding(target, Form.AUGMENTED)
        case ast.For(target=target) | ast.AsyncFor(target=target) if (node := _stored(target, name)) is not None:
            yield binding(node, Form.LOOPED)
        case ast.With(items=items) | ast.AsyncWith(items=items):
            for item in items:
                if item.optional_vars is not None and (node := _stored(item.optional_vars, name)) is not None:
                    yield binding(node, Form.MANAGED)
        case ast.Try(handlers=handlers):
            yield from (binding(handler, Form.CAUGHT) for handler in handlers if handler.name == name)
        case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
            for alias in aliases:
                bound = alias.asname or (alias.name.partition(".")[0] if isinstance(statement, ast.Import) else alias.name)
                if bound in {name, "*"}:
                    yield binding(alias, Form.IMPORTED)
        case ast.FunctionDef(name=found) | ast.AsyncFunctionDef(name=found) | ast.ClassDef(name=found) if found == name:
            yield binding(statement, Form.DEFINED)
        case ast.Delete(targets=targets):
            yield from (binding(target, Form.DELETED) for target in targets if isinstance(target, ast.Name) and target.id == name)
    if not isinstance(statement, ast.Match) and not source.holds(":="):
        return
    for own in _own_nodes(statement):
        if isinstance(own, ast.NamedExpr) and own.target.id == name:
            yield binding(own.target, Form.ASSIGNED, own.value)
        elif isinstance(own, ast.MatchAs | ast.MatchStar) and own.name == name:
            yield binding(own, Form.UNPACKED)


def _own_nodes(statement: ast.stmt) -> Iterator[ast.AST]:
    """The nodes of the statement that run in its own scope and in no nested statement."""
    pending: list[ast.AST] = [statement]
    while pending:
        node = pending.pop()
        yield node
        pending.extend(
            child
            for child in ast.iter_child_nodes(node)
            if not isinstance(child, ast.stmt) and not (isinstance(node, ast.Lambda) and child is node.body)
        )


def nested_statements(statement: ast.stmt) -> Iterator[ast.stmt]:
    """The statement and those nested in it that run in the same scope, in the order of the text."""
    yield statement
    if isinstance(statement, _SCOPES):
        return
    for child in ast.iter_child_nodes(statement):
        if isinstance(child, ast.stmt):
            yield from nested_statements(child)
        elif isinstance(child, ast.ExceptHandler | ast.match_case):
            for grandchild in child.body:
                yield from nested_statements(grandchild)


def _inner_statements(source: Source, statement: ast.stmt) -> Iterator[ast.stmt]:
    """The statements of the functions that the statement holds."""
    yield from (node for node in ast.walk(statement) if isinstance(node, ast.stmt) and source.scope_of(node) is not None)


def bindings_in(statements: Iterable[ast.stmt], name: str, source: Source) -> list[Binding]:
    """Every binding of the name in the statements and those nested in them, in the order of the text, in their own scope."""
    return [
        binding
        for statement in statements
        for nested in nested_statements(statement)
        for binding in _statement_bindings(nested, name, source)
    ]


def _global_bindings(statement: ast.stmt, name: str, source: Source) -> Iterator[Binding]:
    """Bindings of the global name by functions that declare it `global`."""
    for function in ast.walk(statement):
        if isinstance(function, _FUNCTIONS) and any(isinstance(node, ast.Global) and name in node.names for node in ast.walk(function)):
            yield from bindings_in(function.body, name, source)


def made(binding: Binding, value: object, values: Values) -> bool | None:  # noqa: PLR0911  # one answer a form of binding
    """Whether the statement can have made the object: True if it shows, False if it cannot have, None if nothing tells."""
    if binding.form is Form.DELETED:
        return False
    if binding.form is Form.CAUGHT:
        return is_a(value, BaseException)
    if isinstance(binding.node, ast.ClassDef):
        return is_class(value) or (None if binding.node.decorator_list else False)
    if isinstance(binding.node, _FUNCTIONS):
        return is_function(value) or (None if binding.node.decorator_list else False)
    if binding.form is Form.IMPORTED:
        return _imported(binding, value)
    if binding.value is None:
        return None
    return _evaluates_to(binding.value, value, values)


def imported_object(binding: Binding) -> object:
    """What an import gave the name, as its module still holds it; UNKNOWN if it does not."""
    alias, statement = binding.node, binding.statement
    if not isinstance(alias, ast.alias):
        return UNKNOWN
    if not isinstance(statement, ast.ImportFrom):
        return sys.modules.get(alias.name if alias.asname else alias.name.partition(".")[0], UNKNOWN)
    name = binding.name if alias.name == "*" else alias.name
    module = sys.modules.get(statement.module or "")
    held = (instance_dict(module) or {}).get(name, UNKNOWN) if module is not None else UNKNOWN
    return sys.modules.get(f"{statement.module}.{name}", UNKNOWN) if held is UNKNOWN else held


def _imported(binding: Binding, value: object) -> bool | None:
    if not isinstance(binding.node, ast.alias):
        return None
    held = imported_object(binding)
    if held is UNKNOWN:
        return False if binding.node.name == "*" else None
    return held is value


_DISPLAYS: dict[type[ast.expr], type] = {
    ast.List: list,
    ast.ListComp: list,
    ast.Tuple: tuple,
    ast.Dict: dict,
    ast.DictComp: dict,
    ast.Set: set,
    ast.SetComp: set,
    ast.GeneratorExp: types.GeneratorType,
    ast.JoinedStr: str,
    ast.Lambda: types.FunctionType,
    ast.Compare: bool,
}


def _evaluates_to(expression: ast.expr, value: object, values: Values) -> bool | None:
    if isinstance(expression, ast.Constant):
        # Both are of the same builtin type, so comparing them runs no code of the user's.
        return type(expression.value) is type(value) and bool(expression.value == value)
    if isinstance(expression, ast.Compare):
        # A comparison of arrays is an array.
        return True if type(value) is bool else None
    if (display := _DISPLAYS.get(type(expression))) is not None:
        return type(value) is display
    if isinstance(expression, ast.Name | ast.Attribute):
        held = values.of(expression)
        return True if held is value else (False if _lasting(expression, held, values) else None)
    if isinstance(expression, ast.Call):
        return _returns(values.of(expression.func), value)
    return None


def _lasting(expression: ast.Name | ast.Attribute, held: object, values: Values) -> bool:
    """Whether the expression meant the same object before: a builtin that nothing hides, or a member of a module."""
    if held is UNKNOWN:
        return False
    if isinstance(expression, ast.Name):
        return builtins.__dict__.get(expression.id, UNKNOWN) is held
    return is_a(values.of(expression.value), types.ModuleType)


def _returns(callee: object, value: object) -> bool | None:
    """Whether a call of the object can have returned the value."""
    if is_class(callee):
        if any(base is callee for base in mro(value)):
            return True
        if class_module(callee) == "builtins":  # type: ignore[arg-type]
            # `type(x)` gives the class of x; the others make their own objects.
            return None if callee is type else False
        # Only a `__new__` of its own makes a class return something else.
        own_new = class_member(callee, "__new__")  # type: ignore[arg-type]
        return False if own_new is object.__dict__["__new__"] else None
    return None


def is_self_call(binding: Binding) -> bool:
    """Whether the statement gives the name the result of calling it: `loss = loss(output, y)`."""
    value = binding.value
    if not isinstance(value, ast.expr):
        return False
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == binding.name for node in _evaluated_first(value)
    )


def _evaluated_first(expression: ast.expr) -> Iterator[ast.AST]:
    """The nodes of the expression that are evaluated whenever it is."""
    pending: list[ast.AST] = [expression]
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, ast.IfExp):
            pending.append(node.test)
        elif isinstance(node, ast.BoolOp):
            pending.append(node.values[0])
        elif not isinstance(node, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            pending.extend(ast.iter_child_nodes(node))


def makes_callable(binding: Binding, values: Values) -> bool | None:  # noqa: PLR0911  # one answer a form of binding
    """Whether the statement gives its name something that can be called; None if that cannot be told."""
    if isinstance(binding.node, (*_FUNCTIONS, ast.ClassDef)):
        return True
    if binding.form is Form.IMPORTED:
        held = imported_object(binding)
        return None if held is UNKNOWN else is_callable(held)
    match binding.value:
        case None:
            return None
        case ast.Lambda():
            return True
        case ast.Name() | ast.Attribute():
            return True if is_callable(held := values.of(binding.value)) and held is not UNKNOWN else None
        case ast.Call(func=function):
            cls = values.of(function)
            return class_member(cls, "__call__") is not UNKNOWN if is_class(cls) else None
        case ast.Constant() | ast.JoinedStr() | ast.List() | ast.Tuple() | ast.Dict() | ast.Set() | ast.ListComp() | ast.DictComp():
            return False
    return None


class Scope:
    """The bindings that can be seen from a place in the session: a cell, and the innermost statement of it that failed."""

    def __init__(self, session: Session, values: Values, source: Source | None, failing: ast.stmt | None) -> None:
        self.session = session
        self.values = values
        self._source = source
        self._failing = failing
        self._top = source.top_level_of(failing) if source is not None and failing is not None else None

    def executed(self, *texts: str, either: tuple[str, ...] = ("",)) -> Iterator[tuple[Source, list[ast.stmt]]]:
        """Sources that hold all the texts and either of the others, with their top-level statements that ran or began to, newest first."""
        number = None
        if self._source is not None and self._top is not None:
            number = self._source.cell
            if all(map(self._source.holds, texts)) and any(map(self._source.holds, either)):
                statements = self._source.statements
                yield self._source, statements[: statements.index(self._top) + 1]
        for cell in self.session.newest_first(before=number, holding=texts, either=either):
            yield cell.source, cell.begun

    def _has_run(self, binding: Binding) -> bool:
        """Whether a binding inside the failing statement can have run: it stands before the failure, or in a loop around it."""
        if self._top is None or self._failing is None or binding.top_level is not self._top:
            return True
        if binding.statement is not self._failing and binding.statement.lineno < self._failing.lineno:
            return True
        loops = [node for node in self._source.ancestors(self._failing) if isinstance(node, _LOOPS)] if self._source else []
        return any(binding.statement in ast.walk(loop) for loop in loops)

    def _stopped_at(self, statement: ast.stmt, source: Source) -> bool:
        """Whether the statement failed in an earlier cell before it could bind anything."""
        if source.cell is None or source is self._source or not isinstance(statement, _BINDING_LAST):
            return False
        cell = self.session.cell(source.cell)
        if cell is None or cell.failed_line is None or statement is not cell.begun[-1] or statement in cell.executed:
            return False
        return not any(isinstance(node, ast.NamedExpr) for node in ast.walk(statement))

    def _surely_ran(self, binding: Binding) -> bool:
        """Whether the binding ran to its end whenever its cell got this far."""
        if binding.top_level is not binding.statement or isinstance(binding.statement, (ast.For, ast.AsyncFor)):
            return False
        if binding.statement is self._top:
            return False
        number = binding.source.cell
        cell = self.session.cell(number) if number is not None else None
        return cell is None or binding.source is self._source or binding.statement in cell.executed

    def candidates(self, name: str) -> Iterator[Binding]:
        """The bindings of a global name by statements of cells, newest first, those that may not have run included."""
        for source, statements in self.executed(either=(name, "import *")):
            for statement in reversed(statements):
                if self._stopped_at(statement, source):
                    continue
                yield from filter(self._has_run, reversed(bindings_in([statement], name, source)))

    def global_candidates(self, name: str) -> Iterator[Binding]:
        """The bindings of the name by functions that declare it `global`, which may have run at any time."""
        for source, statements in self.executed(name, "global"):
            for statement in reversed(statements):
                yield from _global_bindings(statement, name, source)

    def binding(self, name: str, value: object) -> Binding | None:
        """The statement that gave the global name the object it holds now; None if more than one can have."""
        possible = self.possible(name, value)
        return possible[0] if len(possible) == 1 else None

    def possible(self, name: str, value: object) -> list[Binding]:
        """The statements that can have given the global name the object it holds now."""
        possible = [candidate for candidate in self.global_candidates(name) if made(candidate, value, self.values) is not False]
        for candidate in self.candidates(name):
            if made(candidate, value, self.values) is not False:
                possible.append(candidate)
            if self._surely_ran(candidate):
                # Whatever came before is overwritten.
                break
        return possible

    def overwriting(self, name: str, value: object) -> Overwriting | None:
        """How a global name that held a callable came to hold this object, which is none; None if it did not or if that cannot be told."""
        taken = self.possible(name, value)
        if not taken:
            return None
        texts = {taker.text for taker in taken}
        called = any(is_self_call(taker) for taker in taken)
        places = {id(taker.node) for taker in taken}
        for candidate in self.candidates(name):
            if id(candidate.node) in places or candidate.form is Form.DELETED:
                continue
            verdict = makes_callable(candidate, self.values)
            if verdict or (verdict is None and called):
                return Overwriting(taken, candidate)
            if is_self_call(candidate) or candidate.text in texts:
                called = called or is_self_call(candidate)
                continue
            return None
        # The call that gave the result shows that the name could be called, wherever it came from.
        return Overwriting(taken, None) if called else None

    def earlier(self, binding: Binding) -> list[Binding]:
        """The bindings of the same name that ran before that one, newest first."""
        candidates = list(self.candidates(binding.name))
        if binding.source.scope_of(binding.statement) is not None:
            # A function that declares the name global may have run after any of them.
            return candidates
        places = [index for index, candidate in enumerate(candidates) if candidate.node is binding.node]
        return candidates[places[-1] + 1 :] if places else []

    # ----------------------------------------------------------- attributes

    def attribute_assignments(self, attribute: str, *, in_functions: bool = False) -> Iterator[tuple[ast.expr, Binding]]:
        """Statements of cells, or of the functions in them, that assign to `something.attribute`, newest first, with the `something`."""
        for source, statements in self.executed(f".{attribute}"):
            found = [
                (target.value, Binding(attribute, source, target, nested, form, value))
                for statement in statements
                for nested in (_inner_statements(source, statement) if in_functions else nested_statements(statement))
                for target, form, value in _attribute_targets(nested)
                if target.attr == attribute
            ]
            yield from reversed(found)

    def outside_assignment(self, holder: object, attribute: str) -> Binding | None:
        """The newest statement of a cell that assigned the attribute of this very object (an instance, a class, a module)."""
        for receiver, binding in self.attribute_assignments(attribute):
            if self.values.of(receiver) is holder:
                return binding
        return None

    def attribute_binding(self, holder: object, attribute: str) -> Binding | None:
        """The statement that gave the attribute its object: one in a cell, else the only one in the methods of the class."""
        outside = self.outside_assignment(holder, attribute)
        if outside is not None:
            return outside
        inside = list(self.method_assignments(holder, attribute))
        return inside[0] if len(inside) == 1 else None

    def method_assignments(self, holder: object, attribute: str) -> Iterator[Binding]:
        """`self.attribute = …` in the methods of the object's classes that the user wrote."""
        yield from self.assignments_in(mro(holder), attribute)

    def assignments_in(self, classes: Iterable[type], attribute: str) -> Iterator[Binding]:
        """`self.attribute = …` in the methods of those of the classes that the user wrote."""
        for cls in classes:
            for source, function in self.methods(cls):
                arguments = [*function.args.posonlyargs, *function.args.args]
                if not arguments:
                    continue
                for statement in function.body:
                    for nested in nested_statements(statement):
                        for target, form, value in _attribute_targets(nested):
                            if target.attr == attribute and isinstance(target.value, ast.Name) and target.value.id == arguments[0].arg:
                                yield Binding(attribute, source, target, nested, form, value)

    def methods(self, cls: type) -> Iterator[tuple[Source, Function]]:
        """The functions that the class itself defines, where their source is the user's."""
        for member in class_dict(cls).values():
            code = function_code(member)
            if code is None:
                continue
            definition = self.definition(code)
            if definition is not None:
                yield definition

    def definition(self, code: types.CodeType) -> tuple[Source, Function] | None:
        """The `def` that the code was compiled from, if it stands in a cell or a file of the user's."""
        source = self.session.source_of_file(code.co_filename)
        if source is None:
            return None
        for node in source.nodes:
            if isinstance(node, _FUNCTIONS) and node.name == code.co_name and _first_line(node) == code.co_firstlineno:
                return source, node
        return None

    def class_definition(self, cls: type) -> tuple[Source, ast.ClassDef] | None:
        """The `class` statement that made the class, found through its methods or else through its name."""
        if "__module__" not in class_dict(cls):
            # A type of compiled code, which no statement made.
            return None
        for source, function in self.methods(cls):
            parent = source.parents.get(function)
            while parent is not None and not isinstance(parent, ast.ClassDef):
                parent = source.parents.get(parent)
            if parent is not None:
                return source, parent
        for candidate in self.candidates(class_name(cls)):
            if isinstance(candidate.node, ast.ClassDef) and self.values.of(ast.Name(candidate.name, ast.Load())) is cls:
                return candidate.source, candidate.node
        return None

    # ---------------------------------------------------------- instances

    def names_of(self, value: object) -> list[str]:
        """The global names that hold this very object."""
        return [name for name, held in list(self.session.namespace.items()) if held is value and not name.startswith("_")]

    def construction(self, instance: object) -> tuple[Binding, ast.Call] | None:
        """The statement `name = Class(…)` that made the object, where a global name holds it."""
        for name in self.names_of(instance):
            binding = self.binding(name, instance)
            if binding is not None and isinstance(binding.value, ast.Call) and self.values.of(binding.value.func) is mro(instance)[0]:
                return binding, binding.value
        return None


def _first_line(function: Function) -> int:
    return min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])


def _attribute_targets(statement: ast.stmt) -> Iterator[tuple[ast.Attribute, Form, ast.expr | None]]:
    match statement:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                if isinstance(target, ast.Attribute):
                    yield target, Form.ASSIGNED, value
                elif isinstance(target, ast.Tuple | ast.List):
                    yield from ((element, Form.UNPACKED, None) for element in target.elts if isinstance(element, ast.Attribute))
        case ast.AnnAssign(target=ast.Attribute() as target, value=ast.expr() as value):
            yield target, Form.ASSIGNED, value
        case ast.AugAssign(target=ast.Attribute() as target):
            yield target, Form.AUGMENTED, None


def function_code(member: Any) -> types.CodeType | None:  # noqa: ANN401  # any member of a class
    """The code of a function, also behind `staticmethod`, `classmethod` and `property`."""
    if is_exactly(member, staticmethod, classmethod):
        member = member.__func__
    elif type(member) is property:
        member = member.fget
    elif type(member) is types.MethodType:
        member = member.__func__
    return member.__code__ if type(member) is types.FunctionType else None


def argument_for(call: ast.Call, function: Function, parameter: str, *, bound: bool = True) -> ast.expr | None:
    """The expression that a call hands to the parameter; None if it is not handed over, or starred arguments hide it.

    `bound`: whether the first parameter is filled by the interpreter (`self`).
    """
    if any(isinstance(argument, ast.Starred) for argument in call.args) or any(keyword.arg is None for keyword in call.keywords):
        return None
    for keyword in call.keywords:
        if keyword.arg == parameter:
            return keyword.value
    positional = [argument.arg for argument in [*function.args.posonlyargs, *function.args.args]][1 if bound else 0 :]
    if parameter in positional and positional.index(parameter) < len(call.args):
        return call.args[positional.index(parameter)]
    return None


def is_builtin_name(name: str) -> bool:
    """Whether Python itself has the name."""
    return name in builtins.__dict__
