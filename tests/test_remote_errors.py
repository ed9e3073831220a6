"""Errors that come back from other processes and machines: their frames stayed there, and callhint says nothing rather than something wrong.

In threads the frames are there, and the hint is the one that it would be anywhere. `make remote` has every library that is named here, and tries
more mistakes, of cells and of modules.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

MISTAKES = """
import re

class Circle:
    area = 3.0

    def scaled(self):
        return self.area(2)

def called_list(i):
    rows = [1, 2]
    return rows(i)

def shadowed(i):
    list = [3]
    return list("ab")

def attribute(i):
    return Circle().scaled()

def nothing(i):
    table = {"a": 1}.update(b=2)
    return table["a"]

def text(i):
    return "%d items".upper()(i)

def module(i):
    return re("a")

def keyed(i):
    return sorted([{"a": 1}], key="a")

def iterator(i):
    return zip([1], [2])[0]

def handed(i):
    return [*map([1], [2])]
"""
NAMES = ("called_list", "shadowed", "nothing")
FURTHER = ("attribute", "text", "module", "keyed", "iterator", "handed")
LONG = "CALLHINT_TEST_REMOTE" in os.environ
PLACES = ("cell", "module") if LONG else ("cell",)

PROGRAM = """
import json, sys
from pathlib import Path
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

if __name__ == "__main__":
    where, setup, calls = json.loads(sys.argv[1])
    shell = InteractiveShell.instance(colors="nocolor", config=Config({"HistoryManager": {"enabled": False}}))
    first = Path("mistakes.py").read_text() if where == "cell" else "from mistakes import *"
    for cell in ("%load_ext callhint", first, setup):
        assert shell.run_cell(cell, store_history=True).success, cell
    extension = shell.magics_manager.registry["CallhintMagics"].extension
    said = {}
    for call in calls:
        result = shell.run_cell(call, store_history=True)
        assert result.error_in_exec is not None, call
        said[call] = extension.last_hint.rule if extension.last_hint is not None else None
    shell.run_cell("closing()" if "closing" in shell.user_ns else "")
    print("\\n" + json.dumps(said), flush=True)
"""

POOL = """
import multiprocessing
pool = multiprocessing.get_context("{method}").Pool(1)
closing = pool.terminate

def run(function):
    return pool.map(function, [0, 1])
"""
EXECUTOR = """
import multiprocessing, concurrent.futures
executor = concurrent.futures.{executor}
closing = executor.shutdown

def run(function):
    return executor.submit(function, 0).result()
"""
PROCESSES = "ProcessPoolExecutor(1, mp_context=multiprocessing.get_context('{method}'))"
JOBLIB = """
import joblib

def run(function):
    return joblib.Parallel(n_jobs=2)(joblib.delayed(function)(number) for number in range(2))
"""
SKLEARN = """
from sklearn.base import BaseEstimator
from sklearn.model_selection import cross_val_score

class Estimator(BaseEstimator):
    def __init__(self, function=None):
        self.function = function
    def fit(self, X, y):
        return self.function(0)

def run(function):
    return cross_val_score(Estimator(function), [[1], [2], [3], [4]], [1, 2, 1, 2], n_jobs=2, cv=2, error_score="raise")
"""
TORCH = """
import torch

class Rows(torch.utils.data.Dataset):
    def __init__(self, function):
        self.function = function
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return self.function(i)

def run(function):
    for batch in torch.utils.data.DataLoader(Rows(function), num_workers=1):
        pass
"""
DASK = """
import dask

def run(function):
    return dask.compute(dask.delayed(function)(1), scheduler="processes")
"""
DISTRIBUTED = """
import logging
from dask.distributed import Client, LocalCluster
cluster = LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None, silence_logs=logging.CRITICAL)
client = Client(cluster)

def closing():
    client.close()
    cluster.close()

def run(function):
    return client.submit(function, 1).result()
"""
TBLIB = """
import pickle
from tblib import pickling_support
pickling_support.install()

def run(function):
    try:
        function(0)
    except Exception as error:
        sent = pickle.dumps(error)
    raise pickle.loads(sent)
"""
RAY = """
import os
os.environ["RAY_raylet_start_wait_time_s"] = "200"
import ray
ray.init(num_cpus=1, include_dashboard=False, log_to_driver=False)
closing = ray.shutdown

def run(function):
    return ray.get(ray.remote(function).remote(0))
"""
ENGINES = """
import ipyparallel
cluster = ipyparallel.Cluster(n=1, log_level=40)
client = cluster.start_and_connect_sync()
view = client[:]

def closing():
    cluster.stop_cluster_sync()

def run(function):
    return view.apply_sync(function, 0)
"""


def python(folder: Path, program: str, *arguments: str) -> str:
    (folder / "mistakes.py").write_text(MISTAKES)
    (folder / "program.py").write_text(program)
    process = subprocess.run(
        [sys.executable, "program.py", *arguments],
        cwd=folder,
        env={"PYTHONPATH": f"{ROOT}:{folder}", "HOME": str(folder), "IPYTHONDIR": str(folder), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert process.returncode == 0, process.stderr + process.stdout
    return process.stdout


def said(folder: Path, where: str, setup: str) -> dict[str, str | None]:
    """Which rule speaks of each mistake when `run` of the setup makes it."""
    output = python(folder, PROGRAM, json.dumps([where, setup, [f"run({name})" for name in (NAMES + FURTHER if LONG else NAMES)]]))
    return json.loads(output.strip().splitlines()[-1])


WAYS = {
    "Pool": POOL.format(method="fork"),
    "ProcessPoolExecutor": EXECUTOR.format(executor=PROCESSES.format(method="fork")),
    "DataLoader": TORCH,
}
FURTHER_WAYS = {
    "joblib": JOBLIB,
    "scikit-learn": SKLEARN,
    "tblib": TBLIB,
    "Dask": DASK,
    "distributed": DISTRIBUTED,
    "Ray": RAY,
    "ipyparallel": ENGINES,
}


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("way", WAYS | FURTHER_WAYS if LONG else WAYS)
def test_nothing_is_said_of_another_process(where, way, tmp_path):
    told = said(tmp_path, where, (WAYS | FURTHER_WAYS)[way])
    assert {call: rule for call, rule in told.items() if rule is not None} == {}


def test_nothing_is_said_of_a_process_that_was_started_anew(tmp_path):
    setup = EXECUTOR.format(executor=PROCESSES.format(method="spawn"))
    assert {call: rule for call, rule in said(tmp_path, "module", setup).items() if rule is not None} == {}


@pytest.mark.parametrize("where", PLACES)
def test_in_threads_all_is_said(where, tmp_path):
    alone = said(tmp_path, where, "def run(function):\n    return function(0)")
    assert all(alone[f"run({name})"] for name in NAMES)
    assert said(tmp_path, where, EXECUTOR.format(executor="ThreadPoolExecutor(1)")) == alone


@pytest.mark.skipif(not LONG, reason="`make remote` has ipyparallel")
def test_px(tmp_path):
    """The engines of ipyparallel load the extension, and explain what fails there."""
    output = python(
        tmp_path,
        """
import ipyparallel
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell.instance(colors="nocolor")
with ipyparallel.Cluster(n=1, log_level=40) as client:
    client[:].activate()
    shell.run_cell("%%px --block\\n%load_ext callhint")
    shell.run_cell("%%px --block\\nrows = [1, 2]\\nrows(0)")
""",
    )
    assert "`rows` is a list, not a function" in output
