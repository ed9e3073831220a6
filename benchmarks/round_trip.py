"""What callhint adds to a cell in a real kernel: milliseconds from the request until the kernel is idle again, and bytes in the notebook."""

from __future__ import annotations

import json
import statistics
import time
from typing import TYPE_CHECKING, Any

from jupyter_client.manager import start_new_kernel

if TYPE_CHECKING:
    from jupyter_client.blocking.client import BlockingKernelClient

TURNS = 100
CELLS = {
    "a cell that succeeds": "total = 1 + 1",
    "an error of a type that callhint does not handle": "1 / 0",
    "an error that it does not explain": "len(3)",
    "an error that it explains": "list('ab')",
}


def run(client: BlockingKernelClient, code: str) -> tuple[float, list[dict[str, Any]]]:
    """Seconds until the kernel was idle, and the outputs as a notebook holds them."""
    outputs: list[dict[str, Any]] = []

    def keep(message: dict[str, Any]) -> None:
        if message["header"]["msg_type"] in {"display_data", "error", "execute_result", "stream"}:
            outputs.append(message["content"])

    started = time.perf_counter()
    client.execute_interactive(code, output_hook=keep, timeout=60)
    return time.perf_counter() - started, outputs


def measured() -> dict[str, dict[str, float]]:
    """For each cell the median time without and with callhint, taken in turns, and the bytes that callhint adds."""
    kernels = [start_new_kernel(kernel_name="python3") for _ in range(2)]
    plain, hinted = (client for _, client in kernels)
    try:
        run(hinted, "%load_ext callhint")
        found = {}
        for name, code in CELLS.items():
            for client in (plain, hinted):
                run(client, "list = [1, 2]")
                run(client, code)
            seconds: dict[BlockingKernelClient, list[float]] = {plain: [], hinted: []}
            sizes = {}
            for turn in range(TURNS):
                # Whoever comes second in a turn finds the processor warmer, or busy with what the first has left to do.
                for client in (plain, hinted) if turn % 2 else (hinted, plain):
                    taken, outputs = run(client, code)
                    seconds[client].append(taken)
                    sizes[client] = len(json.dumps(outputs))
            without, with_it = (1000 * statistics.median(seconds[client]) for client in (plain, hinted))
            found[name] = {"without": without, "with": with_it, "bytes": sizes[hinted] - sizes[plain]}
        return found
    finally:
        for manager, client in kernels:
            client.stop_channels()
            manager.shutdown_kernel(now=True)
