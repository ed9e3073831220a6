"""The variable behind an expression: the name or attribute that holds the object, and the statement that gave it, in whatever frame.

A function that is handed an object knows it by a parameter; what is to be changed is the variable of its caller.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Form
from callhint.evidence.fact import fact
from callhint.evidence.probe import UNKNOWN
from callhint.evidence.scopes import binds
from callhint.evidence.trail import start, trail

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot
    from callhint.source import Source


@fact
class Holder:
    """A variable, with the place where it is to be changed."""

    source: Source
    node: ast.expr
    """How it is written there."""
    value: Any
    binding: Binding | None
    """The statement that gave it its object, where there is one."""
    is_global: bool
    """Whether it is a name of the notebook, which a statement of the next cell can give another object."""

    @property
    def text(self) -> str:
        """As it was written."""
        return self.source.slice(self.node)

    @property
    def assigned(self) -> ast.expr | None:
        """The expression whose value it was given as a whole, by the only target of an assignment."""
        statement = self.binding.statement if self.binding is not None else None
        if (
            isinstance(statement, ast.Assign)
            and len(statement.targets) == 1
            and self.binding is not None
            and self.binding.value is statement.value
        ):
            return statement.value
        return None


def holder(ev: Evidence, node: ast.expr) -> Holder | None:
    """The variable that the expression of the failing line reads; None if it is no name or attribute, or it cannot be told."""
    spot = start(ev, node)
    steps = trail(ev, spot)
    while steps and steps[0].binding.form is Form.PARAMETER and steps[0].spot is not None:
        spot = steps.pop(0).spot or spot
    if spot.value is UNKNOWN or not isinstance(spot.node, ast.Name | ast.Attribute):
        return None
    return Holder(spot.source, spot.node, spot.value, steps[0].binding if steps else None, is_global=_is_global(ev, spot))


def _is_global(ev: Evidence, spot: Spot) -> bool:
    if not isinstance(spot.node, ast.Name) or ev.session.namespace.get(spot.node.id, UNKNOWN) is not spot.value:
        return False
    name = spot.node.id
    return not any(binds(scope, name, spot.source) for scope in spot.source.ancestors(spot.node))
