"""What a statement binds, uses and changes, read from its text: the edges that replay follows."""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Builtins that change what they are given; a call of any other builtin leaves its arguments alone.
_CHANGING_BUILTINS = frozenset({"setattr", "delattr", "next", "exec", "eval"})

# Methods that train an object, whatever becomes of their result: the verbs of scikit-learn's and Keras' estimators.
_TRAINING = ("fit", "train", "partial_fit")


@dataclass(frozen=True)
class Effects:
    """The names that a statement touches in the scope it stands in."""

    binds: frozenset[str]
    uses: frozenset[str]
    """Names it reads when it runs."""
    later: frozenset[str]
    """Global names that functions defined in it read when they are called."""
    changes: frozenset[str]
    """Names whose objects it may change in place."""
    long: bool
    """Whether it loops or trains."""


def root_name(node: ast.expr) -> str | None:
    """`a` of `a.b[0].c`."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None


def effects(statement: ast.stmt) -> Effects:
    """The effects of the statement with all that is nested in it."""
    reader = _Reader()
    reader.visit(statement)
    return Effects(
        frozenset(reader.binds), frozenset(reader.uses), frozenset(reader.later), frozenset(reader.changes - {""}), long=reader.long
    )


class _Reader(ast.NodeVisitor):
    """Follows what runs when a statement does: bodies of functions do not, bodies of classes and comprehensions do."""

    def __init__(self) -> None:
        self.binds: set[str] = set()
        self.uses: set[str] = set()
        self.later: set[str] = set()
        self.changes: set[str] = set()
        self.long = False
        self._hidden: set[str] = set()

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

    def _visit_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.binds.add(node.name)
        self.later |= free_names(node)
        self._visit_all([*node.decorator_list, *node.args.defaults, *node.args.kw_defaults])

    visit_FunctionDef = _visit_function
    visit_AsyncFunctionDef = _visit_function

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.later |= free_names(node)
        self._visit_all([*node.args.defaults, *node.args.kw_defaults])

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.binds.add(node.name)
        self._visit_all([*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)])
        body = _Reader()
        body._visit_all(node.body)
        self.uses |= body.uses - body.binds
        self.later |= body.later - body.binds
        self.changes |= body.changes - body.binds

    def _visit_comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> None:
        own = {name.id for generator in node.generators for name in ast.walk(generator.target) if isinstance(name, ast.Name)}
        outer, self._hidden = self._hidden, self._hidden | own
        self.generic_visit(node)
        self._hidden = outer

    visit_ListComp = _visit_comprehension
    visit_SetComp = _visit_comprehension
    visit_DictComp = _visit_comprehension
    visit_GeneratorExp = _visit_comprehension

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._visit_part(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self._visit_part(node)

    def _visit_part(self, node: ast.Attribute | ast.Subscript) -> None:
        if not isinstance(node.ctx, ast.Load):
            self.changes.add(root_name(node.value) or "")
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        if isinstance(node.target, ast.Name):
            self.uses.add(node.target.id)
            self.changes.add(node.target.id)
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Call):
            self.changes |= _changed_by(node.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Attribute) and node.func.attr.startswith(_TRAINING):
            self.changes.add(root_name(node.func.value) or "")
            self.long = True
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


def _changed_by(call: ast.Call) -> set[str]:
    """The names that a call whose result nobody keeps may have been made to change."""
    if isinstance(call.func, ast.Name) and call.func.id in builtins.__dict__ and call.func.id not in _CHANGING_BUILTINS:
        return set()
    roots = [root_name(argument) for argument in (*call.args, *(keyword.value for keyword in call.keywords))]
    roots.append(root_name(call.func) if isinstance(call.func, ast.Attribute) else None)
    return {root for root in roots if root is not None}


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
