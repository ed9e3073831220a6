"""What a statement binds, uses and changes, read from its text: what the history of a session is put together from."""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Builtins that change what they are given; a call of any other builtin leaves its arguments alone.
_CHANGING_BUILTINS = frozenset({"setattr", "delattr", "next", "exec", "eval"})

# Methods of Python's own containers: they change the container and nothing that it holds. Some have a result that is kept.
_CONTAINER_METHODS = frozenset(name for kind in (list, dict, set) for name in vars(kind) if not name.startswith("_"))
_TAKING_METHODS = frozenset({"pop", "popitem", "setdefault"})

# Methods that train an object, whatever becomes of their result: the verbs of scikit-learn's and Keras' estimators.
_TRAINING = ("fit", "train", "partial_fit")

# Methods that put an object into a state, so that a second call changes nothing more: PyTorch's and Keras' verbs of configuration.
_SETTING = ("compile", "to", "cpu", "cuda", "eval", "load_", "set_", "requires_grad_", "zero_grad", "clear", "sort")


@dataclass(frozen=True)
class Effects:
    """The names that a statement touches in the scope it stands in."""

    binds: frozenset[str] = frozenset()
    uses: frozenset[str] = frozenset()
    """Names it reads when it runs."""
    changes: frozenset[str] = frozenset()
    """Names whose objects it may change in place."""
    adds: frozenset[str] = frozenset()
    """Those of `changes` that another run would change once more: `losses.append(…)`, not `model.name = …`."""
    deep: frozenset[str] = frozenset()
    """Those of `changes` where what the object holds may change too."""
    later: frozenset[str] = frozenset()
    """Global names that functions defined in it read when they are called."""
    later_binds: frozenset[str] = frozenset()
    later_changes: frozenset[str] = frozenset()
    changers: frozenset[str] = frozenset()
    """Names of the functions and methods defined in it that change what they are given."""
    calls: tuple[tuple[str, frozenset[str]], ...] = ()
    """Its calls whose result is kept: the last name of what is called, and the names that it is given."""
    long: bool = False
    """Whether it loops or trains."""
    trains: bool = False


def root_name(node: ast.expr) -> str | None:
    """`a` of `a.b[0].c`."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None


def effects(statement: ast.stmt) -> Effects:
    """The effects of the statement with all that is nested in it."""
    reader = _Reader()
    reader.visit(statement)
    return reader.effects()


@dataclass
class _Reader(ast.NodeVisitor):
    """Follows what runs when a statement does: bodies of functions do not, bodies of classes and comprehensions do."""

    binds: set[str] = field(default_factory=set)
    uses: set[str] = field(default_factory=set)
    changes: set[str] = field(default_factory=set)
    adds: set[str] = field(default_factory=set)
    deep: set[str] = field(default_factory=set)
    later: set[str] = field(default_factory=set)
    later_binds: set[str] = field(default_factory=set)
    later_changes: set[str] = field(default_factory=set)
    changers: set[str] = field(default_factory=set)
    calls: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    long: bool = False
    trains: bool = False
    _hidden: frozenset[str] = frozenset()

    def effects(self) -> Effects:
        """What was found so far."""
        return Effects(
            frozenset(self.binds),
            frozenset(self.uses),
            frozenset(self.changes),
            frozenset(self.adds),
            frozenset(self.deep),
            frozenset(self.later),
            frozenset(self.later_binds),
            frozenset(self.later_changes),
            frozenset(self.changers),
            tuple(self.calls),
            self.long,
            self.trains,
        )

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in self._hidden:
            return
        (self.uses if isinstance(node.ctx, ast.Load) else self.binds).add(node.id)

    def visit_alias(self, node: ast.alias) -> None:
        self.binds.add(node.asname or node.name.partition(".")[0])

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.binds.add(node.name)
        self.generic_visit(node)

    # ------------------------------------------------------- definitions

    def _visit_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.binds.add(node.name)
        self._visit_body(node, node.body)
        self._visit_all([*node.decorator_list, *node.args.defaults, *node.args.kw_defaults])

    visit_FunctionDef = _visit_function
    visit_AsyncFunctionDef = _visit_function

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._visit_body(node, [node.body])
        self._visit_all([*node.args.defaults, *node.args.kw_defaults])

    def _visit_body(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, body: Iterable[ast.AST]) -> None:
        inner = _Reader()
        inner._visit_all(body)
        self.later |= free_names(node)
        shared = {name for found in ast.walk(node) if isinstance(found, ast.Global) for name in found.names}
        parameters = {argument.arg for argument in ast.walk(node.args) if isinstance(argument, ast.arg)}
        own = (inner.binds | parameters) - shared
        self.later_binds |= (inner.binds & shared) | inner.later_binds
        self.later_changes |= (inner.changes - own) | inner.later_changes
        if not isinstance(node, ast.Lambda) and inner.changes & parameters:
            self.changers.add(node.name)
        self.changers |= inner.changers

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.binds.add(node.name)
        self._visit_all([*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)])
        body = _Reader()
        body._visit_all(node.body)
        self.uses |= body.uses - body.binds
        self.changes |= body.changes - body.binds
        self.adds |= body.adds - body.binds
        self.later |= body.later - body.binds
        self.later_binds |= body.later_binds
        self.later_changes |= body.later_changes - body.binds
        self.changers |= body.changers

    def _visit_comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> None:
        own = {name.id for generator in node.generators for name in ast.walk(generator.target) if isinstance(name, ast.Name)}
        outer, self._hidden = self._hidden, self._hidden | own
        self.generic_visit(node)
        self._hidden = outer

    visit_ListComp = _visit_comprehension
    visit_SetComp = _visit_comprehension
    visit_DictComp = _visit_comprehension
    visit_GeneratorExp = _visit_comprehension

    # ----------------------------------------------------------- changes

    def _change(self, names: Iterable[str | None], *, adds: bool, deep: bool) -> None:
        found = {name for name in names if name is not None} - self._hidden
        self.changes |= found
        self.adds |= found if adds else set()
        self.deep |= found if deep else set()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if not isinstance(node.ctx, ast.Load):
            self._change([root_name(node.value)], adds=False, deep=not isinstance(node.value, ast.Name))
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if not isinstance(node.ctx, ast.Load):
            self._change([root_name(node.value)], adds=isinstance(node.slice, ast.Slice), deep=not isinstance(node.value, ast.Name))
        self.generic_visit(node)

    def visit_Delete(self, node: ast.Delete) -> None:
        self._change([root_name(target) for target in node.targets if not isinstance(target, ast.Name)], adds=True, deep=False)
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        if isinstance(node.target, ast.Name):
            self.uses.add(node.target.id)
        self._change([root_name(node.target)], adds=True, deep=not isinstance(node.target, ast.Name))
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        call = node.value.value if isinstance(node.value, ast.Await) else node.value
        if isinstance(call, ast.Call):
            self._change_by(call)
        self.generic_visit(node)

    def _change_by(self, call: ast.Call) -> None:
        """What a call whose result nobody keeps may have been made to change."""
        arguments = [root_name(argument) for argument in (*call.args, *(keyword.value for keyword in call.keywords))]
        match call.func:
            case ast.Name(id=name):
                if name not in builtins.__dict__ or name in _CHANGING_BUILTINS:
                    self._change(arguments, adds=True, deep=True)
            case ast.Attribute(value=receiver, attr=method):
                contained = method in _CONTAINER_METHODS
                self._change(
                    [root_name(receiver)],
                    adds=not method.startswith(_SETTING),
                    deep=not (contained and isinstance(receiver, ast.Name)),
                )
                if not contained and not method.startswith(_SETTING):
                    self._change(arguments, adds=True, deep=True)

    def visit_Call(self, node: ast.Call) -> None:
        arguments = [root_name(argument) for argument in (*node.args, *(keyword.value for keyword in node.keywords))]
        match node.func:
            case ast.Attribute(value=receiver, attr=method):
                root = root_name(receiver)
                if method.startswith(_TRAINING):
                    self._change([root], adds=True, deep=False)
                    self.long = self.trains = True
                elif method in _TAKING_METHODS:
                    self._change([root], adds=True, deep=not isinstance(receiver, ast.Name))
                self.calls.append((method, frozenset(name for name in (root, *arguments) if name)))
            case ast.Name(id=name):
                if name in _CHANGING_BUILTINS:
                    self._change(arguments, adds=True, deep=True)
                self.calls.append((name, frozenset(name for name in arguments if name)))
        self.generic_visit(node)

    def _visit_loop(self, node: ast.For | ast.AsyncFor | ast.While) -> None:
        self.long = True
        self.generic_visit(node)

    visit_For = _visit_loop
    visit_AsyncFor = _visit_loop
    visit_While = _visit_loop

    def _visit_all(self, nodes: Iterable[ast.AST | None]) -> None:
        for node in nodes:
            if node is not None:
                self.visit(node)


def free_names(definition: ast.AST) -> frozenset[str]:
    """The names that the bodies of the functions in a definition read from outside."""
    read: set[str] = set()
    own: set[str] = set()
    for node in ast.walk(definition):
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                read.add(name)
            case ast.Name(id=name):
                own.add(name)
            case ast.arg(arg=name):
                own.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) if node is not definition:
                own.add(name)
    declared = {name for node in ast.walk(definition) if isinstance(node, ast.Global) for name in node.names}
    return frozenset(read - own | declared)
