"""Two kernels, one with callhint and one without, else alike: every cell is run in both, and what came of it is compared."""

from __future__ import annotations

import os
import queue
import re
import time
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from tests.harness import kernel

MIME = "application/vnd.callhint.v1+json"

# A hint for every error, whatever it is about: the more callhint speaks, the more it could disturb.
LOAD = """
import callhint.pipeline
from tests.sample_hints import SHADOWED
callhint.pipeline.handled_types = lambda: (Exception,)
callhint.pipeline.hint_for = lambda *_, hint=SHADOWED: hint
del callhint, SHADOWED
%load_ext callhint
"""

# No constant is called: Python would warn when it compiles the cell.
FAIL = "(lambda number: number())(5)"

NOTED = """\
import sys
error, tb, exc = (getattr(sys, f'last_{name}', None) for name in ('value', 'traceback', 'exc'))
print(type(error), tb is getattr(error, '__traceback__', None), exc)
del error, tb, exc
"""


class Kernel:
    def __init__(self, client):
        self.client = client

    def run(self, code, **options):
        """The reply and what was published for a cell; cards apart."""
        options = {"stop_on_error": False, "allow_stdin": True, **options}
        request = self.client.execute(code, **options)
        outputs, cards = [], []
        end = time.monotonic() + kernel.CELL_TIMEOUT
        while True:
            assert time.monotonic() < end
            try:
                message = self.client.get_iopub_msg(timeout=0.2)
            except queue.Empty:
                try:
                    self.client.get_stdin_msg(timeout=0)
                    self.client.input("q")
                except queue.Empty:
                    pass
                continue
            kind, content = message["msg_type"], message["content"]
            if message["parent_header"].get("msg_id") != request:
                continue
            if kind == "status" and content["execution_state"] == "idle":
                break
            if kind == "display_data" and MIME in content["data"]:
                cards.append((content["data"], [output[0] for output in outputs]))
            elif kind == "stream":
                self._add(outputs, content["name"], content["text"])
            elif kind not in {"status", "execute_input"}:
                outputs.append((kind, content))
        while (reply := self.client.get_shell_msg(timeout=kernel.CELL_TIMEOUT))["parent_header"]["msg_id"] != request:
            pass
        reply = {key: value for key, value in reply["content"].items() if key != "engine_info"}
        return comparable([reply, outputs]), cards

    @staticmethod
    def _add(outputs, name, text):
        # IPython 8 says so, sooner or later, when a hostile exception has kept it from counting its cell.
        text = re.sub(r"ERROR! Session/line number was not unique.*\n", "", text)
        if not text:
            return
        # How the kernel cuts and interleaves its two streams is a matter of time.
        if not outputs or outputs[-1][0] != "streams":
            outputs.append(("streams", {"stdout": "", "stderr": ""}))
        outputs[-1][1][name] += text


def comparable(part):
    """Without what differs between two runs of the same kernel."""
    if isinstance(part, str):
        part = re.sub(r"ipykernel_\d+", "ipykernel_PID", part)
        part = re.sub(r"\btb-[\w-]{16}", "tb-ID", part)  # tracerite's
        part = re.sub(r"0x[0-9a-f]+(\s+[0-9a-f]+>)?|\b[0-9a-f]{12}\b", "0xADDRESS", part)  # stackprinter breaks long lines
        part = re.sub(r"/case-\w{8}/", "/case-FOLDER/", part)
        part = re.sub(r"Thread-\d+|Task-\d+|\b\d{10,}\b", "NUMBER", part)
        return re.sub(r"[\d.]+ (ns|[uµμm]?s)\b.*", "TIME", part)
    if isinstance(part, dict):
        return {key: comparable(value) for key, value in part.items()}
    if isinstance(part, (list, tuple)):
        return [comparable(value) for value in part]
    return part


class Kernels:
    """One kernel without callhint and one with it, else alike: every cell is run in both."""

    def __init__(self, plain, hosting):
        self.plain, self.hosting = Kernel(plain), Kernel(hosting)

    def run(self, code, **options):
        """What came of the cell without callhint, with it, and the cards."""
        expected, _ = self.plain.run(code, **options)
        found, cards = self.hosting.run(code, **options)
        return expected, found, cards

    def run_hosting(self, code):
        """A cell that only the kernel with callhint runs; the other counts one, too."""
        self.plain.run("pass")
        return self.hosting.run(code)


@contextmanager
def started():
    """Two kernels that can import what is tested."""
    with mock.patch.dict(os.environ, PYTHONPATH=str(Path(__file__).parent.parent)), kernel.started() as plain, kernel.started() as hosting:
        yield Kernels(plain, hosting)
