"""An exported program was called; the module that can be called is made by its method `module()`.

`torch.export.export` and `torch.export.load` return an `ExportedProgram`: a graph with its weights, and no module.

Fails: `program = torch.export.load("net.pt2")`, then `program(x)`
Works: `program.module()(x)`
Fix safety: safe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.export", "https://docs.pytorch.org/docs/stable/export.html"),)


@rule(RuntimeError)
def called_exported_program(ev: Evidence) -> Finding | None:
    """The callee is an `ExportedProgram`, whose own `__call__` raised."""
    callee, call = ev.callee, ev.site.call
    if (
        callee is None
        or call is None
        or not is_a(callee.value, "torch.export.ExportedProgram")
        or ev.raising_frame.code.co_name != "__call__"
    ):
        return None
    edit = insert_after(ev.site.source, callee.node, ".module()")
    meant = f"{callee.text}.module()"
    binding = ev.binding(callee.text) if callee.text.isidentifier() else None
    return Finding(
        title=title(
            tr("`{callee}` is an exported program; `{meant}` can be called", callee=callee.text, meant=meant),
            tr("`{callee}` is an exported program, not a module", callee=callee.text),
        ),
        why=tr(
            "`{callee}` is an `ExportedProgram`: the graph that `torch.export` recorded, together with its weights. It is no module and "
            "cannot be run directly. Its method `module()` makes the module that runs the graph: `{meant}(…)`.",
            callee=callee.text,
            meant=meant,
        ),
        kind="concrete-function",
        fixes=(Fix(tr("call `{meant}`", meant=meant), (edit,)),),
        docs=_DOCS,
        origin=ev.origin(binding),
    )
