"""`torch.fft` was called as the function it was before torch 1.8; it is a package of functions now.

The old function took real and imaginary part as a last dimension of size two; the new ones take and return complex tensors.

Fails: `torch.fft(x, signal_ndim=1)`
Works: `torch.view_as_real(torch.fft.fft(torch.view_as_complex(x)))`
Fix safety: unsafe: that the last dimension holds real and imaginary part is read off the call, not off the data.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.peeks.torch import shape
from callhint.evidence.probe import is_a, module_name
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("torch.fft", "https://docs.pytorch.org/docs/stable/fft.html"),)

# What the old function computed over so many last dimensions, as the new functions are named.
_FUNCTIONS = {1: "fft", 2: "fft2", 3: "fftn"}


@rule(TypeError)
def called_fft_package(ev: Evidence) -> Finding | None:
    """The module that was called is `torch.fft`."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, ModuleType) or module_name(callee.value) != "torch.fft" or not ev.arguments:
        return None
    given = ev.arguments[0]
    given_dimensions = next((one.value for one in ev.arguments if one.index == 1 or one.keyword == "signal_ndim"), None)
    dimensions = given_dimensions if type(given_dimensions) is int else 0
    function = f"{callee.text}.{_FUNCTIONS.get(dimensions or 1, 'fftn')}"
    package = callee.text.rpartition(".")[0] or "torch"
    in_pairs = bool(dimensions) and (shape(given.value) or ())[-1:] == (2,)
    calls = [call, *(_others(ev.site.source, call, callee.text) if in_pairs else [])]
    texts = [ev.site.source.slice(one.args[0] if one.args else given.node) for one in calls]
    meant = [
        f"{package}.view_as_real({function}({package}.view_as_complex({text})))" if in_pairs else f"{function}({text})" for text in texts
    ]
    fix = Fix(
        tr("call `{function}`, assuming the last dimension holds real and imaginary part", function=function)
        if in_pairs
        else tr("call `{function}`", function=function),
        tuple(replace(ev.site.source, one, text) for one, text in zip(calls, meant, strict=True)),
        Applicability.UNSAFE,
    )
    return Finding(
        title=title(
            tr("`{callee}` is a package; the functions in it are `{function}` and others", callee=callee.text, function=function),
            tr("`{callee}` is a package, not a function", callee=callee.text),
        ),
        why=tr(
            "Until torch 1.7, `torch.fft` was a function; since then it is the package of the Fourier transforms: `{callee}.fft`, "
            "`{callee}.rfft`, `{callee}.fftn`. They work on complex tensors, where the old one had real and imaginary part in a last dimension of "
            "size 2; `torch.view_as_complex` and `torch.view_as_real` turn one into the other.",
            callee=callee.text,
        ),
        kind="python-module",
        fixes=(fix,),
        docs=_DOCS,
    )


def _others(source: Source, call: ast.Call, callee: str) -> list[ast.Call]:
    """The same call with other data in the same function."""
    scope, settings = (
        source.scope_of(call) or source.statement_of(call) or call,
        [ast.dump(one) for one in (*call.args[1:], *call.keywords)],
    )
    calls = [
        node
        for node in ast.walk(scope)
        if isinstance(node, ast.Call) and node is not call and node.args and source.slice(node.func) == callee
    ]
    return [node for node in calls if [ast.dump(one) for one in (*node.args[1:], *node.keywords)] == settings]
