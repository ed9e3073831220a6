# callhint: turns itself on in every kernel and terminal that runs this file at its start. CALLHINT_NO_AUTOLOAD=1 in the environment leaves it off.
# Whatever this file left behind would be in the namespace of every notebook, a docstring included.


def _load_callhint() -> None:
    import os
    import sys

    from IPython import get_ipython

    shell = get_ipython()
    if shell is None or os.environ.get("CALLHINT_NO_AUTOLOAD"):
        return
    try:
        shell.extension_manager.load_extension("callhint")
    except Exception as error:
        if isinstance(error, ModuleNotFoundError) and error.name == "callhint":  # a kernel of an environment that does not have it
            return
        print(f"callhint was not loaded: {type(error).__name__}: {error}", file=sys.stderr)


_load_callhint()
del _load_callhint
