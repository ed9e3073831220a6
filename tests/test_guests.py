"""callhint beside other tools for tracebacks, whichever came first: their output stays byte for byte what it is without callhint.

`make guests` runs the whole product: every tool in every situation.
"""

from __future__ import annotations

import pytest

from tests.guests import kernels, programs
from tests.guests.situations import SITUATIONS
from tests.guests.tools import ORDERS, TOOLS, lacking

pytestmark = pytest.mark.kernel

CORE = ("call", "other type", "%%time", "%%capture", "nested run_cell", "%tb", "success")


def sample(tool):
    """The core, and of the other situations every fifth, other ones with each tool."""
    others = [name for name in SITUATIONS if name not in CORE]
    return [*CORE, *others[list(TOOLS).index(tool) % 5 :: 5]]


def test_every_situation_is_met():
    assert {name for tool in TOOLS for name in sample(tool)} == set(SITUATIONS)


@pytest.mark.parametrize("tool", TOOLS)
def test_beside_a_tool(tool):
    if package := lacking(tool):
        pytest.skip(f"{package} is not installed")

    assert [found for found in kernels.differences(tool, sample(tool)) if found[-1]] == []


@pytest.mark.parametrize("order", ORDERS)
def test_in_a_notebook_that_a_program_runs(order):
    assert programs.difference(programs.installed()["nbclient"], "plain", order) == ""
