"""Hand-made hints, for tests that look at how a hint is shown and not at how it is found."""

from __future__ import annotations

from dataclasses import replace

from callhint.model import Applicability, Correction, Doc, ErrorText, Offender, Origin, Span
from callhint.presentation.hint import Hint

SAVED_MODEL = Hint(
    rule="tensorflow/called-saved-model",
    title="`detect_fn` is a loaded SavedModel that has no `__call__`",
    why=(
        "`tf.saved_model.load` gave back an object with what was saved and nothing else. No `__call__` was saved with it. "
        "Its signatures are in `detect_fn.signatures`; there is one, `serving_default`, and it accepts the argument of this call."
    ),
    error=ErrorText("TypeError", "'_UserObject' object is not callable"),
    offender=Offender(
        text="detect_fn",
        type="tensorflow.python.saved_model.load.Loader._recreate_base_user_object.<locals>._UserObject",
        kind="saved-model",
        cell=4,
        line=3,
        quote="boxes = detect_fn(image)",
        mark=Span(8, 17),
    ),
    origin=Origin(cell=2, line=1, text="detect_fn = tf.saved_model.load(path)"),
    corrections=(
        Correction(
            title="call the signature `serving_default`",
            code='boxes = detect_fn.signatures["serving_default"](image)\nprint(boxes["detection_scores"].shape)\n',
            diff=(
                "@@ -1,2 +1,2 @@\n"
                "-boxes = detect_fn(image)\n"
                '+boxes = detect_fn.signatures["serving_default"](image)\n'
                ' print(boxes["detection_scores"].shape)'
            ),
            applicability=Applicability.SAFE,
            reruns=False,
        ),
        Correction(
            title="call the exported function `detect_fn.infer`",
            code="boxes = detect_fn.infer(image)\n",
            diff="",
            applicability=Applicability.UNSAFE,
            reruns=False,
        ),
    ),
    docs=(Doc("Using the SavedModel format", "https://www.tensorflow.org/guide/saved_model"),),
)

SHADOWED = Hint(
    rule="python/shadowed-builtin",
    title="`list` is a list here, not the builtin",
    why="In [1] bound the name `list` to a list, and since then the name hides the builtin in this notebook.",
    error=ErrorText("TypeError", "'list' object is not callable"),
    offender=Offender(
        text="list",
        type="list",
        kind="container",
        cell=3,
        line=2,
        quote="squares = list(map(lambda x: x**2, range(10)))",
        mark=Span(10, 14),
    ),
    origin=Origin(cell=1, line=1, text="list = [66.25, 333, 333, 1, 1234.5]"),
    corrections=(
        Correction(
            title="delete `list`, which gives the name back to the builtin",
            code="del list\nsquares = list(map(lambda x: x**2, range(10)))\n",
            diff="@@ -1 +1,2 @@\n+del list\n squares = list(map(lambda x: x**2, range(10)))",
            applicability=Applicability.SAFE,
            reruns=False,
        ),
    ),
    docs=(),
)


def with_code(hint: Hint, code: str, *, diff: str = "") -> Hint:
    """The hint with another snippet in its only correction."""
    return replace(hint, corrections=(replace(hint.corrections[0], code=code, diff=diff),))
