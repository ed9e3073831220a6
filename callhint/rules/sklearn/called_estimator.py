"""An estimator or transformer of scikit-learn was called; its methods do the work.

Fails: `model = LinearRegression().fit(X, y)`, then `model(X_test)`
Works: `model.predict(X_test)`, `scaler.transform(X_test)`
Fix safety: unsafe; `predict` is assumed to be meant, or `transform` where there is no `predict`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import takes_call
from callhint.evidence.probe import class_member, class_name, instance_dict, is_a, is_callable
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Estimators: the API", "https://scikit-learn.org/stable/developers/develop.html#apis-of-scikit-learn-objects"),)


@rule(TypeError)
def called_estimator(ev: Evidence) -> Finding | None:
    """What was called derives from `BaseEstimator`, and the method takes the arguments."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, "sklearn.base.BaseEstimator") or not call.args:
        return None
    cls = type(callee.value)
    present = [name for name in ("predict", "transform") if is_callable(class_member(cls, name))]
    fitted = any(name.endswith("_") and not name.startswith("_") for name in instance_dict(callee.value) or ())
    if not fitted and len(call.args) == 1 and "transform" in present and is_callable(class_member(cls, "fit_transform")):
        # It has learned nothing yet.
        present = ["fit_transform", *present]
    statement = ev.site.statement
    target = statement.targets[0] if isinstance(statement, ast.Assign) and statement.value is call else None
    if not fitted and target is not None and ev.site.source.slice(target) == callee.text:
        # `model = model(X)`: what `fit` returns is the model.
        present = ["fit"]
    method = "fit" if len(call.args) == 2 else next(iter(present), "")
    bound: Any = class_member(cls, method) if method else None
    if not method or takes_call(bound.__get__(callee.value) if type(bound).__name__ == "function" else bound, call) is False:
        return None
    meant = f"{callee.text}.{method}"
    return Finding(
        title=title(
            tr(
                "`{callee}` is a `{class_name}` object; `{meant}` is the method",
                callee=callee.text,
                class_name=class_name(cls),
                meant=meant,
            ),
            tr("`{callee}` is a `{class_name}` object", callee=callee.text, class_name=class_name(cls)),
        ),
        why=tr(
            "`{callee}` is an object of scikit-learn's `{class_name}`. Such objects are not called like functions; they learn with `.fit` "
            "and are used through their methods, here {methods}. With these arguments, `{meant}(…)` is the call.",
            callee=callee.text,
            class_name=class_name(cls),
            methods=", ".join(f"`.{name}`" for name in present) or "`.fit`",
            meant=meant,
        ),
        kind="object",
        fixes=(
            Fix(
                tr("call `{meant}(…)`, assuming it is meant", meant=meant),
                (replace_callee(ev.site.source, call, meant),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(ev.binding(callee.text)) if callee.text.isidentifier() else None,
    )
