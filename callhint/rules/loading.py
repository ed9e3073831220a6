"""How saved weights become a model: the statements that build it, load them and set it up, put where the weights were taken for it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.language import tr
from callhint.model import Applicability, Edit, Fix
from callhint.rules.rewrite import indentation, insert_before, replace, unused_name
from callhint.rules.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence, Expression
    from callhint.evidence.holder import Holder
    from callhint.evidence.saved_states import Build, Match, SavedState
    from callhint.source import Source

_TRAINING = frozenset({"eval", "train", "parameters", "named_parameters", "zero_grad"})
"""What is asked of a model right after loading that settles its mode, or needs none."""


def build_and_load(ev: Evidence, expression: Expression, held: Holder | None, state: SavedState, build: Build) -> Fix:
    """Builds the model and loads the weights into it, under the name that the failing line uses."""
    applicability = Applicability.SAFE if build.proved and "..." not in build.text else Applicability.UNSAFE
    title = tr("build {build}, load the weights into it and use that", build=quoted(build.text))
    if held is not None and held.assigned is not None and (not held.is_global or _is_used_once(ev, held)):
        return Fix(title, _in_place(ev, held, state, build), applicability)
    if held is not None and (loop := _loop_over(ev, held)) is not None:
        kept = unused_name("state_dict", ev.names)
        white = indentation(held.source, loop.body[0])
        lines = (f"{kept} = {held.text}", *_lines(ev, held.text, kept, state, build))
        edit = insert_before(held.source, loop.body[0], "".join(f"{line}\n{white}" for line in lines))
        return Fix(title, (edit,), applicability)
    if held is not None and held.is_global:
        kept = unused_name("checkpoint" if state.path else "state_dict", ev.names)
        before = (f"{kept} = {held.text}", *_lines(ev, held.text, kept, state, build))
        return Fix(title, _renamed_uses(ev, held.text, kept, ev.site.source), applicability, before)
    target = unused_name("model", {*ev.names, *ev.locals})
    before = _lines(ev, target, expression.text, state, build)
    return Fix(
        title,
        (replace(expression.source, expression.node, target),),
        applicability if not ev.in_function else Applicability.DISPLAY,
        before,
    )


def _loop_over(ev: Evidence, held: Holder) -> ast.For | None:
    """The loop of the failing cell that hands out the weights one after the other."""
    loop = held.binding.statement if held.binding is not None else None
    is_own = isinstance(loop, ast.For) and held.source is ev.site.source and loop in held.source.ancestors(ev.site.node)
    return loop if is_own and isinstance(loop, ast.For) and loop.body[0].lineno > loop.lineno else None


def load_into(ev: Evidence, expression: Expression, state: SavedState, name: str, prefix: str) -> Fix:
    """Loads the weights into a live model that they fit, and uses that one."""
    before = (f"{name}.load_state_dict({_state(expression.text, state, prefix)})", *_mode(ev, name))
    return Fix(tr("load the weights into `{name}` and use that", name=name), _renamed_model(expression, name), Applicability.UNSAFE, before)


def _lines(ev: Evidence, target: str, weights: str, state: SavedState, build: Build) -> tuple[str, ...]:
    return (f"{target} = {build.text}", f"{target}.load_state_dict({_state(weights, state, build.prefix)})", *_mode(ev, target))


def _state(weights: str, state: SavedState, prefix: str) -> str:
    """The expression for the state dict, with the prefix taken off its keys."""
    entry = weights + "".join(f'["{key}"]' for key in state.path)
    return f'{{key.removeprefix("{prefix}"): value for key, value in {entry}.items()}}' if prefix else entry


def _mode(ev: Evidence, target: str) -> tuple[str, ...]:
    """`eval()`, unless the code sets the mode itself or goes on training."""
    node = ev.site.node
    asked = node.attr if isinstance(node, ast.Attribute) else ""
    text = ev.site.source.text
    return () if asked in _TRAINING or f"{target}.eval()" in text or f"{target}.train()" in text else (f"{target}.eval()",)


def _is_used_once(ev: Evidence, held: Holder) -> bool:
    """Whether nothing that ran between the assignment and the failure reads the name, so that the assignment can be changed in its place."""
    binding = held.binding
    if binding is None or binding.source.cell is None or binding.statement not in binding.source.statements:
        return binding is not None and binding.top_level is (ev.cell_site.top_level if ev.cell_site else None)
    failing = ev.cell_site.top_level if ev.cell_site is not None else None
    for _, statements in ev.scope.executed():
        for statement in reversed(statements):
            if statement is binding.statement:
                return True
            if statement is not failing and any(isinstance(node, ast.Name) and node.id == held.text for node in ast.walk(statement)):
                return False
    return False


def _in_place(ev: Evidence, held: Holder, state: SavedState, build: Build) -> tuple[Edit, ...]:
    """The assignment of the weights, turned into one that builds the model first."""
    assert held.binding is not None  # the caller looked
    assert held.assigned is not None
    source, statement = held.binding.source, held.binding.statement
    weights = source.slice(held.assigned)
    kept = unused_name("checkpoint" if state.path else "state_dict", {*ev.names, *ev.locals})
    renamed = _renamed_uses(ev, held.text, kept, source)
    target = source.slice(held.binding.node) if isinstance(held.binding.node, ast.expr) else held.text
    if state.path or build.prefix or renamed:
        lines = (f"{kept} = {weights}", *_lines(ev, target, kept, state, build))
    else:
        lines = _lines(ev, target, weights, state, build)
    return (replace(source, statement, f"\n{indentation(source, statement)}".join(lines)), *renamed)


def _renamed_uses(ev: Evidence, name: str, kept: str, source: Source) -> tuple[Edit, ...]:
    """What reads entries of the dict after the failing line goes on reading the dict."""
    site = ev.site
    if site.source is not source or site.top_level is None:
        return ()
    rest = site.source.statements[site.source.statements.index(site.top_level) :]
    found = [node for statement in rest for node in ast.walk(statement) if _reads_dict(node, name)]
    return tuple(_renamed(source, node, kept) for node in found)


def _reads_dict(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Subscript(value=ast.Name(id=found), slice=ast.Constant(value=str()), ctx=ast.Load()):
            return found == name
        case ast.Attribute(value=ast.Name(id=found), attr="get" | "items" | "keys" | "values" | "pop"):
            return found == name
    return False


def _renamed(source: Source, node: ast.AST, new: str) -> Edit:
    assert isinstance(node, ast.Subscript | ast.Attribute)  # see _reads_dict
    return replace(source, node.value, new)


def _renamed_model(expression: Expression, new: str) -> tuple[Edit, ...]:
    """The uses of the weights as a model, from the failing line to the end of the cell."""
    source = expression.source
    top = source.top_level_of(expression.node)
    rest = source.statements[source.statements.index(top) :] if top in source.statements else []
    wanted = ast.dump(expression.node)
    return tuple(replace(source, node, new) for statement in rest for node in _model_uses(statement) if ast.dump(node) == wanted)


def _model_uses(statement: ast.stmt) -> Iterator[ast.expr]:
    for node in ast.walk(statement):
        match node:
            case ast.Call(func=func) if not isinstance(func, ast.Attribute):
                yield func
            case ast.Attribute(value=value, attr=attribute) if attribute not in dict.__dict__:
                yield value


def what_fits(match: Match) -> str:
    """What is known about the model that the weights belong to, in words."""
    build, state = match.build, match.state
    prefix = tr(" once `{prefix}` is taken off the keys", prefix=build.prefix) if build is not None and build.prefix else ""
    if build is not None and build.proved:
        name = build.text.partition("(")[0]
        return tr(
            "`{name}` has the same keys and sizes{prefix}: build it, hand the weights to `load_state_dict`, and call that model.",
            name=name,
            prefix=prefix,
        )
    if build is not None:
        return tr(
            "As far as its source can be read, {build} makes the model they belong to{prefix}; `load_state_dict` fills it.",
            build=quoted(build.text),
            prefix=prefix,
        )
    if match.live is not None:
        return tr(
            "`{live}` has the same keys and sizes: `load_state_dict` puts the weights into it, and it can be called.", live=match.live[0]
        )
    first = next(iter(state.shapes))
    told = "; ".join(misfit.text for misfit in match.misfits[:2])
    wanted = tr("`load_state_dict` needs a model with the same layers; the first saved key is `{first}`.", first=first)
    return tr("{wanted} No class here fits: {told}.", wanted=wanted, told=told) if told else wanted
