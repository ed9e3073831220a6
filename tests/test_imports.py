"""Loading callhint loads next to nothing."""

from __future__ import annotations

import json
import subprocess
import sys

PROGRAM = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell.instance()
before = set(sys.modules)
result = shell.run_cell("%load_ext callhint")
assert result.success, result
print(json.dumps(sorted(set(sys.modules) - before)))
"""

FRAMEWORKS = {"tensorflow", "keras", "torch", "numpy", "pandas", "sklearn", "matplotlib"}
WIDGETS = {"ipywidgets", "anywidget", "psygnal"}


def test_loading_imports_no_framework_no_widgets_and_no_rule(tmp_path) -> None:
    process = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, cwd=tmp_path)
    imported = json.loads(process.stdout.splitlines()[-1])
    top_level = {name.partition(".")[0] for name in imported}

    assert "callhint" in top_level
    assert top_level & (FRAMEWORKS | WIDGETS) == set()
    assert [name for name in imported if name.startswith("callhint.rules.") and name.count(".") > 2] == []
