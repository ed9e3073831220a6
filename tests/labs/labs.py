"""The labs that lie in the repository."""

from __future__ import annotations

from pathlib import Path

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
SOURCES = sorted((NOTEBOOKS / "source").glob("*/*.ipynb"))

RULES = {
    "what-is-callable": {
        "order-mistake": "python/shadowed-builtin",
        "date-mistake": "python/called-module",
        "grader-mistake": "python/misspelled-special-method",
        "tank-mistake": "python/attribute-hides-method",
    },
    "reading-a-traceback": {
        "scaler-mistake": "python/missing-return",
        "library-mistake": "python/result-handed-over",
        "converter-mistake": "python/trailing-comma",
        "example-mistake": "python/shadowed-builtin",
    },
    "what-did-i-load": {
        "weights-mistake": "torch/called-state-dict",
        "checkpoint-mistake": "torch/checkpoint-for-state-dict",
        "report-mistake": "python/kept-result",
        "scale-mistake": "torch/model-without-base",
    },
    "savedmodel-and-signatures": {
        "object-mistake": "tensorflow/called-saved-model",
        "map-mistake": "tensorflow/called-signature-map",
        "output-mistake": "tensorflow/dict-used-as-tensor",
        "exported-mistake": "tensorflow/saved-model-used-as-keras-model",
        "advice-mistake": "tensorflow/saved-model-given-to-load-model",
    },
    "optimizers-and-gradients": {
        "pairs-mistake": "keras/unpaired-gradients",
        "class-mistake": "python/class-for-instance",
        "late-mistake": "tensorflow/loss-after-tape",
        "minimize-mistake": "keras/removed-minimize",
    },
}
"""The rule that explains a mistake, by lab and the cell it is made in."""
