"""What else sits in a notebook and has to do with errors, as a cell that puts it there; and when callhint comes and goes."""

from __future__ import annotations

from importlib.util import find_spec

from tests.kernel_pair import LOAD

_HANDLER = """
def shown(shell, etype, value, tb, tb_offset=None):
    {body}
get_ipython().set_custom_exc({exceptions}, shown)
"""

TOOLS = {
    "plain": "pass",
    "rich": "%load_ext rich",
    "friendly": "%load_ext friendly",
    "tracerite": "%load_ext tracerite",
    "stackprinter": "import stackprinter; stackprinter.set_excepthook()",
    "jupyter_ai_magics": "%reload_ext jupyter_ai_magics",
    "jupyter_ai_magics, unloaded": "%reload_ext jupyter_ai_magics\n%unload_ext jupyter_ai_magics",
    "handler that raises": _HANDLER.format(body="raise ValueError('in the handler')", exceptions="(TypeError,)"),
    "handler for Exception": _HANDLER.format(body="print('shown', etype.__name__)", exceptions="(Exception,)"),
    "handler that shows": _HANDLER.format(body="shell.showtraceback((etype, value, tb), tb_offset=tb_offset)", exceptions="(Exception,)"),
    "careless restore": "found = get_ipython().custom_exceptions, get_ipython().CustomTB"
    + _HANDLER.format(body="pass", exceptions="(Exception,)")
    + "get_ipython().set_custom_exc(*found)",
    "handler given back as another": _HANDLER.format(body="pass", exceptions="(TypeError,)") + "get_ipython().set_custom_exc((), None)\n"
    "get_ipython().set_custom_exc((TypeError,), lambda s, t, v, tb, tb_offset=None: s.showtraceback())",
}

UNLOAD = "%unload_ext callhint"

ORDERS = {
    "callhint first": (LOAD, "tool"),
    "callhint last": ("tool", LOAD),
    "callhint unloaded": (LOAD, "tool", UNLOAD),
}
"""When callhint comes, as cells; "tool" stands for the tool's."""


def lacking(tool: str) -> str | None:
    """The package that the tool needs and that is not installed."""
    package = tool.split(",", maxsplit=1)[0]
    return package if package.isidentifier() and package != "plain" and find_spec(package) is None else None
