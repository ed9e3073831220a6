"""Objects and exceptions that punish whoever touches them, as cells that bind `thing` or `error`, and failures of code that is not what it seems.

Those that can count their touches append to `touched`; all others only have to be survived.
"""

from __future__ import annotations

COUNTERS = """
touched = []

def trip(name, answer=None):
    def method(self, *args, **kwargs):
        touched.append(name)
        if answer is None:
            raise RuntimeError(f"{name} was touched")
        return answer
    return method
"""

_DUNDERS = (
    "__repr__ __str__ __bytes__ __format__ __hash__ __bool__ __len__ __iter__ __next__ __contains__ __getitem__ __eq__ __ne__ __lt__ __le__ "
    "__gt__ __ge__ __add__ __radd__ __index__ __int__ __float__ __getattr__ __getattribute__ __dir__ __sizeof__ __reduce__ __reduce_ex__ "
    "__enter__ __exit__ __length_hint__ __missing__ __copy__ __deepcopy__ __instancecheck__ __array__ __fspath__"
)


def _subclass(base: str, argument: str, methods: str) -> str:
    body = f"{{name: trip(name) for name in {methods!r}.split()}}"
    return f"Kind = type('Kind', ({base},), {body})\nthing = Kind({argument})"


_ITEMS = "__iter__ __len__ __getitem__ __contains__ __eq__ __hash__ __bool__ __repr__ __str__ __getattribute__ __class_getitem__"
_MAPPING = f"{_ITEMS} keys values items get"

RAISING = {
    "raises at every touch": f"Kind = type('Kind', (), {{name: trip(name) for name in {_DUNDERS!r}.split()}})\nthing = Kind()",
    "answers 0 at every touch": f"Kind = type('Kind', (), {{name: trip(name, 0) for name in {_DUNDERS!r}.split()}})\nthing = Kind()",
    "interrupts": "class Kind:\n    def __getattr__(self, name):\n        touched.append(name)\n        raise KeyboardInterrupt('it was touched')\nthing = Kind()",
    "sleeps": "import time\nclass Kind:\n    def __getattr__(self, name):\n        touched.append(name)\n        time.sleep(0.1)\n"
    "    def __repr__(self):\n        touched.append('repr')\n        time.sleep(0.1)\nthing = Kind()",
    "recurses": "class Kind:\n    def __getattr__(self, name):\n        touched.append(name)\n        return getattr(self, name + '_')\nthing = Kind()",
    "loops": "class Kind:\n    def __iter__(self):\n        touched.append('iter')\n        while True: yield 1\n    def __len__(self):\n"
    "        touched.append('len')\n        return 2**62\nthing = Kind()",
    "answers every name": "class Kind:\n    def __getattr__(self, name):\n        touched.append(name)\n        return self\nthing = Kind()",
    "changes when looked at": "class Kind:\n    def __getattribute__(self, name):\n        touched.append(name)\n        globals()['thing'] = 5\n"
    "        return object.__getattribute__(self, name)\nthing = Kind()",
    "deletes itself": "class Kind:\n    @property\n    def size(self):\n        touched.append('size')\n        globals().pop('thing')\nthing = Kind()",
}

LYING = {
    "says it is a function": "class Kind:\n    @property\n    def __class__(self):\n        touched.append('class')\n        return type(trip)\nthing = Kind()",
    "says it is a type": "class Kind:\n    __class__ = type\nthing = Kind()",
    "says it is a string": "class Kind:\n    __class__ = 'str'\nthing = Kind()",
    "has a class that raises": "class Kind:\n    __class__ = property(trip('class'))\nthing = Kind()",
    "has another name": "Kind = type('int', (), {'__module__': 'builtins'})\nthing = Kind()",
    "has an empty name": "Kind = type('', (), {})\nthing = Kind()",
    "has a name of markup": "Kind = type('<script>alert(1)</script>', (), {})\nthing = Kind()",
    "has a long name": "Kind = type('K' * 100_000, (), {})\nthing = Kind()",
    "has a name with lines": "Kind = type('a\\nb`c\\x1b[31m', (), {})\nthing = Kind()",
    "has no string for a module": "Kind = type('Kind', (), {'__module__': 5})\nthing = Kind()",
    "has a module that raises": "class Kind:\n    __module__ = property(trip('module'))\nthing = Kind()",
    "has no string for a qualified name": "class Kind: pass\nKind.__name__ = 'torch.nn.Module'\nKind.__module__ = 'torch.nn.modules.module'\nthing = Kind()",
    "says it can be called": "class Kind:\n    pass\nthing = Kind()\nthing.__call__ = trip('call')",
    "has a call that is no function": "class Kind:\n    __call__ = 5\nthing = Kind()",
    "has a call that is None": "class Kind:\n    __call__ = None\nthing = Kind()",
    "has a call that is a property": "class Kind:\n    __call__ = property(trip('call'))\nthing = Kind()",
    "has a call of its own class": "class Kind: pass\nKind.__call__ = Kind()\nthing = Kind()",
    "has a signature that raises": "class Kind:\n    __signature__ = property(trip('signature'))\n    def __call__(self): raise TypeError('5')\n"
    "thing = Kind()",
    "wraps itself": "def thing(): pass\nthing.__wrapped__ = thing",
    "has a wrapped that raises": "class Kind:\n    __wrapped__ = property(trip('wrapped'))\nthing = Kind()",
    "replaced its dict": "class Kind:\n    __dict__ = property(trip('dict'))\nthing = Kind()",
    "has a dict of another kind": "class Kind: pass\nthing = Kind()\nthing.__dict__ = type('D', (dict,), {'__getitem__': trip('dict'), 'get': trip('get')})(a=1)",
    "has keys that are no names": "class Kind: pass\nthing = Kind()\nthing.__dict__[5] = thing.__dict__[None] = 'secret'",
}

METACLASSES = {
    "metaclass that raises": "class Meta(type):\n    __getattribute__ = trip('meta')\nclass Kind(metaclass=Meta): pass\nthing = type.__call__(Kind)",
    "class whose metaclass raises": "class Meta(type):\n    __getattribute__ = trip('meta')\nclass thing(metaclass=Meta): pass",
    "metaclass with its own mro": "class Meta(type):\n    def mro(cls):\n        return [cls, object]\nclass Kind(metaclass=Meta): pass\nthing = Kind()",
    "metaclass that checks": "class Meta(type):\n    __instancecheck__ = trip('check')\n    __subclasscheck__ = trip('check')\n"
    "class Kind(metaclass=Meta): pass\nthing = Kind()",
    "metaclass that compares": "class Meta(type):\n    __eq__ = trip('eq')\n    __hash__ = trip('hash')\nclass Kind(metaclass=Meta): pass\nthing = Kind()",
    "metaclass without truth": "class Meta(type):\n    __bool__ = trip('bool')\n    __len__ = trip('len')\nclass thing(metaclass=Meta): pass",
    "metaclass with a name property": "class Meta(type):\n    __name__ = property(trip('name'))\n    __module__ = property(trip('module'))\n"
    "class thing(metaclass=Meta): pass",
    "metaclass with a doc property": "class Meta(type):\n    __doc__ = property(trip('doc'))\nclass thing(metaclass=Meta): pass",
    "metaclass that makes its own dict": "class Meta(type):\n    __dict__ = property(trip('dict'))\nclass Kind(metaclass=Meta): pass\nthing = Kind()",
    "class with bases that are gone": "class A: pass\nclass Kind(A): pass\nclass B: pass\nKind.__bases__ = (B,)\ndel A, B\nthing = Kind()",
    "a thousand classes deep": "Kind = object\nfor _ in range(1000): Kind = type('Kind', (Kind,), {})\nthing = Kind()",
    "abstract": "import abc\nclass thing(abc.ABC):\n    @abc.abstractmethod\n    def go(self): ...\n    @classmethod\n    def __subclasshook__(cls, other):\n"
    "        touched.append('hook')\n        return True",
    "protocol": "import typing\n@typing.runtime_checkable\nclass thing(typing.Protocol):\n    def go(self): ...",
    "enum": "import enum\nclass thing(enum.Enum):\n    A = 1\n    def __repr__(self):\n        touched.append('repr')\n        return 'x'",
}

DESCRIPTORS = {
    "property that counts": "class Kind:\n    shape = size = name = item = property(trip('property'))\nthing = Kind()",
    "property that opens a file": "class Kind:\n    @property\n    def size(self):\n        touched.append('open')\n        return open('/no/such/file')\nthing = Kind()",
    "cached property": "import functools\nclass Kind:\n    @functools.cached_property\n    def size(self):\n        touched.append('cached')\n        return 5\n"
    "thing = Kind()",
    "column of a table": "class Column:\n    def __set_name__(self, owner, name): self.name = name\n    def __get__(self, instance, owner):\n"
    "        touched.append('query')\n        return 5\nclass Kind:\n    id = Column()\n    objects = Column()\nthing = Kind()\ntouched.clear()",
    "class of such columns": "class Column:\n    def __get__(self, instance, owner):\n        touched.append('query')\n        return 5\n"
    "class thing:\n    objects = Column()\ntouched.clear()",
    "data descriptor": "class Data:\n    __get__ = trip('get')\n    __set__ = trip('set')\n    __delete__ = trip('delete')\nclass Kind:\n    size = Data()\nthing = Kind()",
    "empty slots": "class Kind:\n    __slots__ = ('size', 'name')\nthing = Kind()",
    "slots and a dict": "class Kind:\n    __slots__ = ('size', '__dict__', '__weakref__')\nthing = Kind()\nthing.extra = 5",
    "descriptor that returns itself": "class Self:\n    def __get__(self, instance, owner):\n        touched.append('get')\n        return self\n"
    "class Kind:\n    size = Self()\nthing = Kind()\ntouched.clear()",
    "partial method": "import functools\nclass Kind:\n    def go(self, a, b): return a\n    go_on = functools.partialmethod(go, 1)\nthing = Kind()",
}

PROXIES = {
    "proxy by hand": "class Kind:\n    def __init__(self, target): object.__setattr__(self, '_target', target)\n"
    "    def __getattribute__(self, name):\n        touched.append(name)\n        return getattr(object.__getattribute__(self, '_target'), name)\nthing = Kind([1])",
    "weak proxy": "import weakref\nclass Kind: pass\nkept = Kind()\nthing = weakref.proxy(kept)",
    "dead weak proxy": "import weakref\nclass Kind: pass\nthing = weakref.proxy(Kind())",
    "dead weak reference": "import weakref\nclass Kind: pass\nthing = weakref.ref(Kind())",
    "mock": "from unittest.mock import NonCallableMock\nthing = NonCallableMock()",
    "magic mock": "from unittest.mock import NonCallableMagicMock\nthing = NonCallableMagicMock()",
    "mock of a class": "from unittest.mock import NonCallableMock\nthing = NonCallableMock(spec=dict)",
    "callable mock": "from unittest.mock import MagicMock\nthing = MagicMock(side_effect=TypeError(\"'int' object is not callable\"))",
    "namespace": "from types import SimpleNamespace\nthing = SimpleNamespace(a=1)",
    "mapping proxy": "from types import MappingProxyType\nthing = MappingProxyType({'a': 1})",
    "lazy module": "import types\nclass Lazy(types.ModuleType):\n    __getattr__ = trip('import')\nthing = Lazy('thing')",
    "module with a function of its name": "import types\nthing = types.ModuleType('thing')\nthing.thing = trip('call')",
    "module that answers all": "import types\nthing = types.ModuleType('thing')\ndef __getattr__(name):\n    touched.append(name)\n    return 5\n"
    "thing.__getattr__ = __getattr__\ndel __getattr__",
    "module with a lying name": "import types\nthing = types.ModuleType('thing')\nthing.__name__ = 5",
    "module without a name": "import types\nthing = types.ModuleType('thing')\ndel thing.__name__",
    "module not yet loaded": "import importlib.util, sys\nspec = importlib.util.find_spec('this')\n"
    "spec.loader = importlib.util.LazyLoader(spec.loader)\nthing = importlib.util.module_from_spec(spec)\nspec.loader.exec_module(thing)",
}

HUGE = {
    "long list": "thing = [0] * 10**6",
    "long string": "thing = 'x' * 10**7",
    "long bytes": "thing = b'x' * 10**7",
    "large dict": "thing = {str(n): n for n in range(100_000)}",
    "large set": "thing = set(range(100_000))",
    "large number": "thing = 10**10000",
    "range": "thing = range(10**18)",
    "deep list": "thing = []\nfor _ in range(100_000): thing = [thing]",
    "deep tuple": "thing = ()\nfor _ in range(100_000): thing = (thing,)",
    "deep dict": "thing = {}\nfor _ in range(50_000): thing = {'a': thing}",
    "list in itself": "thing = []\nthing.append(thing)",
    "dict in itself": "thing = {}\nthing['a'] = thing",
    "object in itself": "class Kind: pass\nthing = Kind()\nthing.thing = thing",
    "many attributes": "class Kind: pass\nthing = Kind()\nvars(thing).update({f'a{n}': n for n in range(50_000)})",
    "class with many members": "Kind = type('Kind', (), {f'a{n}': n for n in range(10_000)})\nthing = Kind()",
    "text of markup": "thing = '<img src=x onerror=alert(1)>'",
    "text that is no text": "thing = '\\ud800'",
}

SUBCLASSES = {
    "list": _subclass("list", "[1]", _ITEMS),
    "tuple": _subclass("tuple", "(1,)", _ITEMS),
    "dict": _subclass("dict", "a=1", _MAPPING),
    "ordered dict": "from collections import OrderedDict\n" + _subclass("OrderedDict", "a=1", _MAPPING),
    "default dict": "from collections import defaultdict\nthing = defaultdict(trip('missing'))",
    "set": _subclass("set", "[1]", _ITEMS),
    "str": _subclass("str", "'abc'", _ITEMS + " __format__ __add__ split startswith replace strip"),
    "bytes": _subclass("bytes", "b'abc'", _ITEMS),
    "int": _subclass("int", "5", "__repr__ __str__ __eq__ __hash__ __bool__ __index__ __int__ __lt__ __add__"),
    "float": _subclass("float", "5", "__repr__ __str__ __eq__ __hash__ __bool__ __int__ __lt__ __add__"),
    "module": "import types\n" + _subclass("types.ModuleType", "'kind'", "__getattribute__ __repr__ __dir__"),
    "type": _subclass("type", "'Inner', (), {}", "__repr__ __eq__ __hash__ __getattribute__"),
    "property": _subclass("property", "", "__repr__ __getattribute__ __eq__"),
    "partial": "import functools\n" + _subclass("functools.partial", "int", "__repr__ __getattribute__ __eq__"),
    "path": "import pathlib\n" + _subclass("type(pathlib.Path())", "'a'", "__repr__ __str__ __fspath__ __eq__ __hash__"),
    "named tuple": "from collections import namedtuple\nthing = namedtuple('Kind', 'a b')(1, 2)",
    "keys that raise": "class Key:\n    __eq__ = trip('eq')\n    def __hash__(self): return 5\nthing = {Key(): 1}",
    "keys like names": "class Key(str):\n    __eq__ = trip('eq')\n    def __hash__(self): return hash('a')\nthing = {Key('b'): 1}",
    "values that raise": "class Value:\n    __eq__ = __repr__ = __bool__ = trip('value')\nthing = {'a': Value()}",
    "user dict": "from collections import UserDict\nthing = UserDict(a=1)",
    "chain map": "from collections import ChainMap\nthing = ChainMap({'a': 1}, {})",
}

OF_C = {
    name: f"{setup}\nthing = {expression}"
    for name, setup, expression in (
        ("pattern", "import re", "re.compile('a')"),
        ("match", "import re", "re.match('a', 'a')"),
        ("array", "import array", "array.array('i', [1])"),
        ("memory", "", "memoryview(b'abc')"),
        ("released memory", "view = memoryview(b'abc')\nview.release()", "view"),
        ("deque", "from collections import deque", "deque([1])"),
        ("closed file", "import io\nfile = io.StringIO()\nfile.close()", "file"),
        ("closed map", "import mmap\nm = mmap.mmap(-1, 1)\nm.close()", "m"),
        ("generator", "", "(i for i in [1])"),
        ("running generator", "def g():\n    yield sys._getframe()\nimport sys\nrunning = g()\nnext(running)", "running"),
        ("coroutine", "async def go(): pass\nkept = go()\nkept.close()", "kept"),
        ("asynchronous generator", "async def go(): yield 1", "go()"),
        ("frame", "import sys", "sys._getframe()"),
        ("code", "def go(): pass", "go.__code__"),
        ("cell", "import types", "types.CellType()"),
        ("traceback", "try:\n    1/0\nexcept Exception as error:\n    kept = error.__traceback__", "kept"),
        ("lock", "import threading", "threading.Lock()"),
        ("local", "import threading", "threading.local()"),
        ("date", "import datetime", "datetime.date(2020, 1, 1)"),
        ("decimal", "import decimal", "decimal.Decimal('NaN')"),
        ("signalling decimal", "import decimal", "decimal.Decimal('sNaN')"),
        ("fraction", "import fractions", "fractions.Fraction(1, 3)"),
        ("complex", "", "1j"),
        ("not a number", "", "float('nan')"),
        ("pointer", "import ctypes", "ctypes.c_void_p()"),
        ("structure", "import ctypes\nclass Kind(ctypes.Structure):\n    _fields_ = [('a', ctypes.c_int)]", "Kind()"),
        ("row", "import sqlite3\nc = sqlite3.connect(':memory:')\nc.row_factory = sqlite3.Row", "c.execute('select 1 as a').fetchone()"),
        ("closed connection", "import sqlite3\nc = sqlite3.connect(':memory:')\nc.close()", "c"),
        ("zip", "", "zip([1], [2])"),
        ("exhausted zip", "kept = zip([1], [2])\nlist(kept)", "kept"),
        ("count", "import itertools", "itertools.count()"),
        ("property", "", "property(lambda self: 1)"),
        ("static method", "", "staticmethod(len)"),
        ("class method", "", "classmethod(len)"),
        ("super", "class Kind: pass", "super(Kind, Kind())"),
        ("not implemented", "", "NotImplemented"),
        ("ellipsis", "", "..."),
        ("none", "", "None"),
        ("type of none", "", "type(None)"),
        ("list of", "", "list[int]"),
        ("union", "", "int | None"),
        ("type variable", "import typing", "typing.TypeVar('T')"),
        ("forward reference", "import typing", "typing.ForwardRef('T')"),
        ("context variable", "import contextvars", "contextvars.ContextVar('c')"),
        ("hash", "import hashlib", "hashlib.sha256()"),
        ("error", "", "TypeError(\"'int' object is not callable\")"),
        ("error in itself", "e = TypeError()\ne.__context__ = ValueError()\ne.__context__.__context__ = e", "e"),
        ("group", "", "ExceptionGroup('several', [TypeError('one')])"),
        ("method of C", "", "[].append"),
        ("slot of C", "", "int.__add__"),
        ("bound slot of C", "", "(5).__add__"),
        ("function of C", "", "len"),
        ("function without a signature", "", "iter"),
        ("class without a signature", "", "type"),
        ("struct", "import struct", "struct.Struct('i')"),
        ("random", "import random", "random.Random(1)"),
        ("struct sequence", "import time", "time.gmtime(0)"),
        ("data class", "import dataclasses\n@dataclasses.dataclass\nclass Kind:\n    a: int", "Kind(1)"),
        ("environment", "import os", "os.environ"),
        ("standard output", "import sys", "sys.stdout"),
        ("own shell", "", "get_ipython()"),
        ("own history", "", "Out"),
        ("builtins", "import builtins", "builtins"),
        ("globals", "", "globals()"),
    )
}

NUMERIC = {
    "array of objects": "import numpy as np\nclass Kind:\n    __eq__ = __repr__ = __bool__ = trip('item')\nthing = np.array([Kind(), Kind()], dtype=object)",
    "array with hooks": "import numpy as np\nclass Kind(np.ndarray):\n    def __array_finalize__(self, other): touched.append('finalize')\n"
    "    def __array_ufunc__(self, *args, **kwargs): touched.append('ufunc')\n    def __array_function__(self, *args, **kwargs): touched.append('function')\n"
    "thing = np.zeros(3).view(Kind)\ntouched.clear()",
    "huge array": "import numpy as np\nthing = np.zeros(10**7)",
    "empty array": "import numpy as np\nthing = np.zeros((0, 3))",
    "scalar array": "import numpy as np\nthing = np.array(5)",
    "number of NumPy's": "import numpy as np\nthing = np.float32(5)",
    "record array": "import numpy as np\nthing = np.array([(1, 2)], dtype=[('a', int), ('b', int)])",
    "masked array": "import numpy as np\nthing = np.ma.array([1, 2], mask=[0, 1])",
    "frame": "import pandas as pd\nthing = pd.DataFrame({'shape': [1], 'size': [2], 'a b': [3]})",
    "frame of other names": "import pandas as pd\nthing = pd.DataFrame([[1, 2]], columns=[1, ('a', 'b')])",
    "subclass of frame": "import pandas as pd\nclass Kind(pd.DataFrame):\n    @property\n    def _constructor(self):\n        touched.append('constructor')\n"
    "        return Kind\nthing = Kind({'a': [1]})\ntouched.clear()",
    "series": "import pandas as pd\nthing = pd.Series([1, 2], index=['a', 'b'])",
    "series of objects": "import pandas as pd\nclass Kind:\n    __eq__ = __repr__ = trip('item')\nthing = pd.Series([Kind()], dtype=object)",
    "grouped": "import pandas as pd\nthing = pd.DataFrame({'a': [1, 1]}).groupby('a')",
    "missing value": "import pandas as pd\nthing = pd.NA",
    "missing time": "import pandas as pd\nthing = pd.NaT",
    "period": "import pandas as pd\nthing = pd.Period('2020')",
}

TORCH = {
    "tensor with hooks": "import torch\nclass Kind(torch.Tensor):\n    @classmethod\n    def __torch_function__(cls, func, types, args=(), kwargs=None):\n"
    "        touched.append('function')\n        return super().__torch_function__(func, types, args, kwargs or {})\nthing = torch.zeros(3).as_subclass(Kind)\n"
    "touched.clear()",
    "tensor of meta": "import torch\nthing = torch.empty(10**9, device='meta')",
    "tensor that needs a gradient": "import torch\nthing = torch.zeros(3, requires_grad=True) * 2",
    "sparse tensor": "import torch\nthing = torch.eye(3).to_sparse()",
    "quantized tensor": "import torch\nthing = torch.quantize_per_tensor(torch.zeros(3), 0.1, 0, torch.qint8)",
    "module without init": "import torch\nclass Kind(torch.nn.Module):\n    def __init__(self): pass\nthing = Kind()",
    "module that answers all": "import torch\nclass Kind(torch.nn.Module):\n    def __getattr__(self, name):\n        touched.append(name)\n        return super().__getattr__(name)\n"
    "thing = Kind()\ntouched.clear()",
    "module with a property": "import torch\nclass Kind(torch.nn.Module):\n    @property\n    def size(self):\n        touched.append('size')\n        return 5\n"
    "thing = Kind()\ntouched.clear()",
    "module in itself": "import torch\nthing = torch.nn.Sequential()\nthing._modules['0'] = thing",
    "module with broken modules": "import torch\nthing = torch.nn.Module()\nthing._modules = None",
    "lazy module": "import torch\nthing = torch.nn.LazyLinear(3)",
    "state dict": "import torch\nthing = torch.nn.Linear(1, 1).state_dict()",
    "large state dict": "import torch\nfrom collections import OrderedDict\nthing = OrderedDict((f'layer{n}.weight', torch.empty(1, device='meta')) for n in range(2000))",
    "optimizer": "import torch\nthing = torch.optim.SGD(torch.nn.Linear(1, 1).parameters(), lr=1)",
    "size": "import torch\nthing = torch.zeros(2, 3).shape",
    "type of data": "import torch\nthing = torch.float32",
    "device": "import torch\nthing = torch.device('cpu')",
    "data set": "import torch\nclass Kind(torch.utils.data.Dataset):\n    __len__ = trip('len')\n    __getitem__ = trip('item')\nthing = Kind()",
    "scripted": "import torch\nthing = torch.jit.script(torch.nn.Linear(1, 1))",
    "compiled": "import torch\nthing = torch.compile(torch.nn.Linear(1, 1), backend='eager')",
    "module of operations": "import torch\nthing = torch.ops",
}

ZOO = {
    f"{group}: {name}": cell
    for group, animals in {
        "raising": RAISING,
        "lying": LYING,
        "metaclass": METACLASSES,
        "descriptor": DESCRIPTORS,
        "proxy": PROXIES,
        "huge": HUGE,
        "subclass": SUBCLASSES,
        "of C": OF_C,
        "numeric": NUMERIC,
        "torch": TORCH,
    }.items()
    for name, cell in animals.items()
}

ROLES = {
    "called": "thing(1, 2, 3, 4, 5, 6, 7, 8, no_such=9)",
    "argument": "number = 3\nnumber(thing)",
    "named argument": "number = 3\nnumber(a=[thing], **{'b': thing})",
    "receiver": "number = 3\nnumber(thing.no_such_thing)",
    "element": "[thing][0](no_such=9)",
    "entry": "held = {'a': thing}\nheld['a'](no_such=9)",
    "attribute": "class Holder: pass\nholder = Holder()\nholder.thing = thing\nholder.thing(no_such=9)",
    "bystander": "number = 3\nnumber()",
    "builtin's name": "list = thing\nlist('ab')",
    "default": "def f(a, b=thing):\n    number = 3\n    return number(a)\nf(1)",
    "in a closure": "def outer(w):\n    def inner():\n        number = 3\n        return number(w)\n    return inner()\nouter(thing)",
    "as self": "class A:\n    def __init__(self):\n        self.w = thing\n    def go(self):\n        number = 3\n        return number(self.w)\nA().go()",
    "callback": "import functools\nfunctools.reduce(3, [thing, thing])",
    "decorator": "number = 3\n@number\ndef f(a=thing): pass",
    "context": "number = 3\nwith number(thing): pass",
    "unpacked": "number = 3\na, b = number\n",
    "subscripted function": "def f(a): return a\nf[thing]",
    "attribute of None": "x = [].append(thing)\nx.no_such_thing(thing)",
    "missing argument": "def f(a, b): return a\nf(thing)",
    "cause": "try:\n    raise ValueError(thing)\nexcept ValueError:\n    number = 3\n    number(thing)",
    "message": "raise TypeError(thing)",
    "message beside": "raise TypeError(\"'int' object is not callable\", thing)",
}
"""What is done with `thing`, each ending in an error of its own or of `thing`'s."""

# ----------------------------------------------------------------- exceptions

_NOT_CALLABLE = "\"'int' object is not callable\""


def _exception(body: str, base: str = "TypeError", argument: str = _NOT_CALLABLE) -> str:
    """An exception of a class that says it is of the standard library: rules are not asked about the classes of a notebook."""
    return f"class Kind({base}):\n    __module__ = 'json'\n    {body}\nerror = Kind({argument})\ntouched.clear()"


_TOUCHES = "__str__ __repr__ __bool__ __len__ __eq__ __hash__ __iter__ __getitem__ __contains__ __format__ __bytes__ __dir__ __sizeof__ __reduce__ __fspath__ __index__"
_READ = "args __class__ __dict__ __doc__ __traceback__ __cause__ __context__ __suppress_context__ __notes__ msg name obj path"

RAISING_EXCEPTIONS = (
    {f"{name} raises": _exception(f"{name} = trip('{name}')") for name in _TOUCHES.split()}
    | {f"{name} is a property that raises": _exception(f"{name} = property(trip('{name}'))") for name in _READ.split()}
    | {
        "every name raises": _exception("def __getattribute__(self, name):\n        touched.append(name)\n        raise ValueError(name)"),
        "every other name raises": _exception(
            "def __getattr__(self, name):\n        touched.append(name)\n        raise KeyboardInterrupt"
        ),
        "every name is answered": _exception("def __getattr__(self, name):\n        touched.append(name)\n        return self"),
        "sleeps": _exception(
            "def __str__(self):\n        touched.append('str')\n        __import__('time').sleep(1)\n        return 'slept'"
        ),
        "recurses": _exception("def __str__(self):\n        touched.append('str')\n        return str(self)"),
        "str is no string": _exception("def __str__(self):\n        touched.append('str')\n        return 5"),
        "str changes the error": _exception("def __str__(self):\n        touched.append('str')\n        self.args = ()\n        return ''"),
        "metaclass that raises": "class Meta(type):\n    __getattribute__ = trip('meta')\nclass Kind(TypeError, metaclass=Meta): pass\n"
        "error = type.__call__(Kind, 'callable')\ntouched.clear()",
        "metaclass that checks": "class Meta(type):\n    __instancecheck__ = __subclasscheck__ = trip('check')\n"
        "class Kind(TypeError, metaclass=Meta): pass\nerror = Kind('callable')\ntouched.clear()",
        "metaclass that compares": "class Meta(type):\n    __eq__ = trip('eq')\n    __hash__ = trip('hash')\n"
        "class Kind(TypeError, metaclass=Meta): pass\nerror = Kind('callable')\ntouched.clear()",
        "columns like a table's": "class Column:\n    def __get__(self, instance, owner):\n        touched.append('query')\n        return 5\n"
        + _exception("args = name = obj = statement = params = Column()"),
    }
)

ODD_EXCEPTIONS = {
    name: f"{setup}\nerror = {expression}"
    for name, setup, expression in (
        ("no arguments", "", "TypeError()"),
        ("argument that raises", "class Kind: __str__ = __repr__ = trip('argument')", "TypeError(Kind())"),
        (
            "argument that is a string of its own",
            "class Kind(str): __str__ = __eq__ = __len__ = __iter__ = trip('argument')",
            "TypeError(Kind('is not callable'))",
        ),
        ("many arguments", "", "TypeError(*range(10_000))"),
        ("huge message", "", "TypeError('x' * 10**7)"),
        ("message of a million words", "", "TypeError(\"'int' object \" * 10**6 + 'is not callable')"),
        ("message of markup", "", "TypeError(\"'<script>alert(1)</script>' object is not callable\")"),
        ("message with colours", "", "TypeError(\"\\x1b[31m'int' object\\x1b[0m is not callable\")"),
        ("message that is no text", "", "TypeError('\\ud800 is not callable')"),
        ("message of zeros", "", "TypeError('\\0' * 100)"),
        ("message of bytes", "", "TypeError(b\"'int' object is not callable\")"),
        ("message of another type", "", "TypeError(\"'no.such.Type' object is not callable\")"),
        ("message with empty quotes", "", "TypeError(\"'' object is not callable\")"),
        ("message with a quote too many", "", "TypeError(\"''int'' object is not callable\")"),
        ("attribute error without anything", "", "AttributeError()"),
        ("attribute error that lies", "", "AttributeError(\"'list' object has no attribute 'no'\", name=5, obj=error_of_nothing)"),
        ("attribute error of itself", "error = AttributeError('none')\nerror.obj, error.name = error, 'none'", "error"),
        ("name error of another name", "", "NameError('no', name='touched')"),
        ("import error of nothing", "", "ImportError(name=5, path=5)"),
        ("key error of a key that raises", "class Kind: __str__ = __repr__ = __hash__ = __eq__ = trip('key')", "KeyError(Kind())"),
        ("key error of nothing", "", "KeyError()"),
        ("system error", "", "OSError(2, 'no', 'file')"),
        ("unicode error", "", "UnicodeDecodeError('utf-8', b'', 0, 1, 'why')"),
        ("syntax error without a place", "", "SyntaxError('no', ('file', None, None, None))"),
        ("syntax error with a lying place", "", "SyntaxError('no', ('file', 10**9, -5, 5))"),
        ("stop", "", "StopIteration(error_of_nothing)"),
        ("cause is itself", "error = TypeError('one')\nerror.__cause__ = error", "error"),
        ("causes in a ring", "ring = [TypeError(str(n)) for n in range(3)]\nfor n in range(3): ring[n].__cause__ = ring[n - 1]", "ring[0]"),
        (
            "contexts in a ring",
            "ring = [TypeError(str(n)) for n in range(3)]\nring[0].__context__, ring[1].__context__ = ring[1], ring[2]\nring[2].__cause__ = ring[0]",
            "ring[0]",
        ),
        (
            "a thousand causes",
            "error = TypeError('first')\nfor n in range(1000):\n    kept = TypeError(str(n))\n    kept.__cause__ = error\n    error = kept",
            "error",
        ),
        ("notes that are no list", "error = TypeError('no')\nerror.__notes__ = 5", "error"),
        ("notes that raise", "class Note: __str__ = __repr__ = trip('note')\nerror = TypeError('no')\nerror.__notes__ = [Note()]", "error"),
        ("many notes", "error = TypeError('no')\nfor n in range(10_000): error.add_note('note')", "error"),
        (
            "attributes that raise",
            "class Value: __repr__ = __eq__ = __bool__ = trip('value')\nerror = TypeError('no')\nerror.response = Value()",
            "error",
        ),
        ("group", "", "ExceptionGroup('several', [TypeError(\"'int' object is not callable\")] * 5)"),
        ("group in groups", "error = TypeError('no')\nfor n in range(100): error = ExceptionGroup('g', [error])", "error"),
        ("several bases", "class Kind(TypeError, ValueError): pass", "Kind(\"'int' object is not callable\")"),
        ("base exception", "class Kind(BaseException): pass", "Kind('callable')"),
        ("pickled and back", "import pickle", "pickle.loads(pickle.dumps(TypeError('no')))"),
        ("raised before", "try:\n    5 + ''\nexcept TypeError as raised:\n    kept = raised", "kept"),
    )
}

EXCEPTIONS = {f"exception: {name}": f"error_of_nothing = object()\n{cell}" for name, cell in (RAISING_EXCEPTIONS | ODD_EXCEPTIONS).items()}

_LIBRARY = "import json\nexec(compile('def thrower(e): raise e', json.__file__, 'exec'))\n"

EXCEPTION_ROLES = {
    "raised": "raise error",
    "in a function": "def f(error):\n    number = 3\n    raise error\nf(error)",
    "by a library": _LIBRARY + "thrower(error)",
    "by a library in a function": _LIBRARY + "def f(error):\n    number = 3\n    number = thrower(error)\nf(error)",
    "into a generator": "def g():\n    number = yield\n    number()\nrunning = g()\nnext(running)\nrunning.throw(error)",
    "cause": "raise TypeError(\"'int' object is not callable\") from error",
    "context": "number = 3\ntry:\n    raise error\nexcept BaseException:\n    number()",
    "context of a library's": _LIBRARY
    + "try:\n    raise error\nexcept BaseException:\n    thrower(TypeError(\"'int' object is not callable\"))",
    "called": "error(1)",
    "argument": "number = 3\nnumber(error)",
    "without a traceback": _LIBRARY + "thrower(error.with_traceback(None))",
}
"""What is done with `error`, each ending in it or in an error beside it."""

# ------------------------------------------------------------------- failures

_KEPT = "def f():\n    number = 3\n    return number()\ntry:\n    f()\nexcept TypeError as raised:\n    kept = raised\ntb = kept.__traceback__\nimport types\n"
_TB = "raise kept.with_traceback(types.TracebackType({next}, {frame}, {lasti}, {line}))"
_CODE = "def f():\n    number = 3\n    return number()\n"
_FILE = "import linecache, pathlib, sys\nfile = pathlib.Path('thing_of_the_zoo.py').resolve()\nfile.write_text('def f():\\n    number = 3\\n    return number()\\n')\n"
_RUN = "exec(compile(file.read_text(), str(file), 'exec'))\n"

FAILURES = {
    f"failure: {name}": cell
    for name, cell in (
        {
            f"traceback {name}": _KEPT + _TB.format(**{"next": "None", "frame": "tb.tb_next.tb_frame", "lasti": "0", "line": "1"} | odd)
            for name, odd in {
                "at no instruction": {"lasti": "-1"},
                "far behind the code": {"lasti": "10**6"},
                "between instructions": {"lasti": "3"},
                "at line 0": {"line": "0"},
                "at a line before": {"line": "-5"},
                "at a line behind": {"line": "10**6"},
                "of the cell's own frame": {"frame": "tb.tb_frame"},
                "of another function": {"frame": "(lambda: __import__('sys')._getframe())()"},
                "of a library's frame": {"frame": "__import__('sys')._getframe(1)"},
                "of one frame twice": {"next": "tb.tb_next"},
            }.items()
        }
        | {
            "traceback of a thousand frames": "def f(n):\n    number = 3\n    return f(n - 1) if n else number()\nf(800)",
            "endless recursion": "def f(n): return f(n + 1)\nf(0)",
            "recursion in a repr": "class Kind:\n    def __repr__(self): return repr(self)\nrepr(Kind())",
            "frames cleared": _KEPT + "tb.tb_next.tb_frame.clear()\nraise kept",
            "names deleted": "def f():\n    number = 3\n    try:\n        return number()\n    finally:\n        del number\nf()",
            "name deleted in the notebook": "number = 3\ntry:\n    number()\nfinally:\n    del number",
            "name changed since": "number = 3\ntry:\n    number()\nfinally:\n    number = print",
            "every name deleted": "number = 3\ntry:\n    number()\nfinally:\n    for name in list(globals()):\n        if name[0] != '_' and name not in ('touched', 'get_ipython', 'In', 'Out'):\n            del globals()[name]",
            "code with other positions": _CODE + "f.__code__ = f.__code__.replace(co_firstlineno=1000)\nf()",
            "code without positions": _CODE + "f.__code__ = f.__code__.replace(co_linetable=b'')\nf()",
            "code of another name": _CODE + "f.__code__ = f.__code__.replace(co_name='<b>', co_qualname='<i>')\nf()",
            "code of no file": _CODE + "f.__code__ = f.__code__.replace(co_filename='')\nf()",
            "code of a folder": _CODE + "f.__code__ = f.__code__.replace(co_filename='/')\nf()",
            "code of a device": _CODE + "f.__code__ = f.__code__.replace(co_filename='/dev/zero')\nf()",
            "code of a name with zeros": _CODE + "f.__code__ = f.__code__.replace(co_filename='a\\0b')\nf()",
            "code of a name that is no text": _CODE + "f.__code__ = f.__code__.replace(co_filename='\\ud800.py')\nf()",
            "code of a long name": _CODE + "f.__code__ = f.__code__.replace(co_filename='a' * 100_000)\nf()",
            "code that says it is another cell's": _CODE
            + "g = eval(compile('lambda: 1', f.__code__.co_filename, 'eval'))\nexec(compile('5 + chr', f.__code__.co_filename, 'exec'))",
            "executed text": "exec('number = 3\\nnumber()')",
            "evaluated text": "number = 3\neval('number()')",
            "text executed with names of its own": "exec('number()', {'number': 3})",
            "file deleted": _FILE + _RUN + "file.unlink()\nlinecache.clearcache()\nf()",
            "file changed": _FILE + _RUN + "file.write_text('def g(): pass\\n' * 5)\nf()",
            "file of bytes": _FILE + _RUN + "file.write_bytes(bytes(range(256)) * 10)\nlinecache.clearcache()\nf()",
            "file of one long line": _FILE + _RUN + "file.write_text('x = 1;' * 10**5)\nlinecache.clearcache()\nf()",
            "file with other ends of lines": _FILE + "file.write_bytes(file.read_bytes().replace(b'\\n', b'\\r\\n'))\n" + _RUN + "f()",
            "linecache that lies": _FILE + _RUN + "linecache.cache[str(file)] = (10, None, ['a\\n', 'b\\n', 'chr()\\n'], str(file))\nf()",
            "linecache of nothing": _FILE + _RUN + "linecache.cache[str(file)] = (0, None, [], str(file))\nf()",
            "linecache that loads what raises": "import linecache\ndef load():\n    raise OSError\nlinecache.cache['<lazy>'] = (load,)\n"
            "exec(compile('number = 3\\nnumber()', '<lazy>', 'exec'))",
            "linecache that lies about the cell": "number = 3\nimport linecache, sys\nname = sys._getframe().f_code.co_filename\n"
            "linecache.cache[name] = (9, None, ['print()\\n'] * 9, name)\nnumber()",
            "history rewritten": "number = 3\nIn[:] = ['print()'] * len(In)\nnumber()",
            "in a thread's shell": "import threading\nthread = threading.Thread(target=lambda: get_ipython().run_cell('5()')); thread.start(); thread.join()\n[]()",
            "in a class body": "class Kind:\n    number = 3\n    number()",
            "in a generator's end": "def g():\n    try:\n        yield\n    finally:\n        number = 3\n        number()\nrunning = g()\nnext(running)\nrunning.close()",
            "in a long cell": "a = 1\n" * 20_000 + "a()",
            "in a long line": "number = 3\nnumber(" + "1, " * 20_000 + "1)",
            "in deep brackets": "number = 3\nx = " + "[" * 90 + "number()" + "]" * 90,
            "after other letters": "naïve = 'ÄÖÜ 😀'; näme = 3; näme('𝒳', naïve)",
            "in tabs and forms": "if True:\n\tnumber = 3\n\f\n\tnumber()",
            "in a chain of calls": "number = 3\nnumber" + "()" * 500,
        }
    ).items()
}
"""Cells that fail by themselves."""

MENAGERIE = {**{name: (cell, ROLES) for name, cell in ZOO.items()}, **{name: (cell, EXCEPTION_ROLES) for name, cell in EXCEPTIONS.items()}}
MENAGERIE |= {name: ("pass", {"itself": cell}) for name, cell in FAILURES.items()}
"""Everything: what makes the animal, and what is done with it."""
