"""Explaining an error runs none of the user's code: objects that count every touch stay untouched."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from tests.notebook import Notebook

if TYPE_CHECKING:
    import weakref

TRIPWIRE = """
touched = []

def trip(name):
    def method(self, *args, **kwargs):
        touched.append(name)
        raise RuntimeError(f"{name} was touched")
    return method

class Descriptor:
    def __get__(self, instance, owner):
        if instance is not None:
            touched.append("descriptor")
        return 5

class Meta(type):
    __instancecheck__ = trip("__instancecheck__")
    __subclasscheck__ = trip("__subclasscheck__")
    def __getattribute__(cls, name):
        touched.append(f"metaclass {name}")
        return super().__getattribute__(name)

body = {
    name: trip(name)
    for name in (
        "__repr__ __str__ __bytes__ __format__ __hash__ __bool__ __len__ __iter__ __next__ __contains__ __getitem__ __eq__ __ne__ __lt__ "
        "__le__ __gt__ __ge__ __add__ __radd__ __index__ __int__ __float__ __getattr__ __getattribute__ __dir__ __sizeof__ __reduce__ "
        "__reduce_ex__ __enter__ __exit__ __length_hint__ __missing__ __copy__ __deepcopy__ __instancecheck__ __array__ __fspath__"
    ).split()
}
body["__class__"] = property(trip("__class__"))
body["size"] = property(trip("property"))
body["shape"] = Descriptor()
Wire = Meta("Wire", (), body)
wire = Wire()
wires = [wire]
wire_dict = {"a": wire}
class Holder: pass
holder = Holder()
holder.wire = wire
touched.clear()
"""

FAILURES = {
    "callee": "wire(1)",
    "callee with a builtin's name": "list = wire\nlist('ab')",
    "element": "wires[0](1)",
    "value of a dict": "wire_dict['a'](1)",
    "attribute": "holder.wire(1)",
    "argument": "(3)(wire)",
    "argument of a builtin": "sorted([1, 2], key=5 if wires else wire)",
    "keyword argument": "x = 3\nx(key=wire)",
    "in a function": "def f(w):\n    n = 3\n    return n(w)\nf(wire)",
    "global beside it": "other = 3\nother(1)",
    "as a class": "def f(a): return a\nf(Wire, wire)",
    "subscripted": "import math\nmath.sqrt[wire]",
    "compared": "import math\nx = math.sqrt + 3",
    "in a closure": "def outer(w):\n    def inner():\n        return (3)(w)\n    return inner()\nouter(wire)",
    "as self": "class A:\n    def __init__(self):\n        self.w = wire\n    def go(self):\n        return self.w(1)\nA().go()",
    "assigned over": "len = wire\nlen('a')",
    "module attribute": "import math\nmath.w = wire\nmath.w(1)",
    "missing argument": "def f(a, b): return a\nf(wire)",
    "attribute error": "x = 3\nx.missing(wire)",
    "value error": "a, b = [wire]",
    "serialized": "import json\njson.dumps({'a': holder.wire, 'b': len})",
    "key function": "sorted([3, 1], key=wire_dict)",
    "mapped": "list(map(wire, [1]))",
    "function subscripted by it": "def f(a): return a\nf[wire]",
    "function unpacked": "def f(a): return a\na, b = f",
    "function compared with it": "def f(a): return a\nf < wire",
    "loop over a function": "for a in len: wire",
    "attribute of None": "x = wires.clear()\nx.append(wire)",
    "attribute of its list": "wires.missing",
    "attribute of a function": "def f(a): return a\nf.wire",
    "one argument too many": "class A:\n    def go(self): pass\na = A()\na.w = wire\na.go(wire)",
    "constructor": "class A:\n    def __init__(self, a, b): pass\nA(wire)",
    "class used": "class A:\n    def go(self, w): pass\nA.go(wire)",
    "in a default": "class A:\n    def __init__(self, f=None):\n        self.f, self.w = f, wire\n    def go(self):\n        return self.f(self.w)\na = A()\na.go()",
    "overwritten": "def f(w): return 3\nf = f(wire)\nf(wire)",
    "import": "from math import wire",
    "unknown index": "[wire][5]",
    "key error": "{'a': wire}['b']",
    "tuple attribute": "pair = (wire, 3)\npair.append(wire)",
    "two levels": "def outer(w):\n    n = [w, 3]\n    return n[1](w)\n[outer(v) for v in wires]",
}


@pytest.mark.parametrize("cell", FAILURES.values(), ids=FAILURES.keys())
def test_nothing_is_touched(cell: str) -> None:
    notebook = Notebook()
    notebook.run(TRIPWIRE)
    error = notebook.run(cell)
    assert error is not None
    touched = notebook.shell.user_ns["touched"]
    before = list(touched)

    notebook.explain()

    assert touched == before


def test_the_wires_would_trip() -> None:
    notebook = Notebook()
    notebook.run(TRIPWIRE)

    notebook.run("wire == 3")

    assert notebook.shell.user_ns["touched"]


@pytest.mark.parametrize(
    "cell",
    ["x = Held()\nx(1)", "def f():\n    x = Held()\n    return x(1)\nf()", "list = [Held()]\nlist('a')"],
    ids=["global", "local", "shadowed"],
)
def test_nothing_is_kept(cell: str) -> None:
    notebook = Notebook()
    notebook.run("import weakref\nheld = []\nclass Held:\n    def __init__(self):\n        held.append(weakref.ref(self))")
    notebook.run(cell)

    hint = notebook.explain()
    notebook.error = None
    forget(notebook)

    references: list[weakref.ref[object]] = notebook.shell.user_ns["held"]
    assert references
    assert [reference() for reference in references] == [None] * len(references)
    del hint


def forget(notebook: Notebook) -> None:
    """What the next cells of a person do: other names for the names, and no last error."""
    notebook.run("x = list = f = None")
    notebook.forget_errors()
    gc.collect()
