"""What a model would hold, read from the source that builds it: the keys and sizes of its state dict, with no class of the user's run.

A small reader of `__init__`: it follows assignments to `self`, loops and conditions over known values, and calls of the user's own
functions and classes. Layers of torch itself are made on the "meta" device, which holds no numbers and draws none; what they then hold
is a fact and no table here. What cannot be read is marked as open instead of guessed.
"""

from __future__ import annotations

import ast
import builtins
import operator
import warnings
from dataclasses import dataclass, field
from types import FunctionType
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import signature
from callhint.evidence.fact import fact
from callhint.evidence.peeks import torch
from callhint.evidence.probe import (
    UNKNOWN,
    class_dict,
    class_member,
    class_mro,
    defining_class,
    elements,
    full_name,
    function_name,
    instance_dict,
    is_a,
    is_class,
    is_exactly,
    is_function,
    is_subclass_of,
    items,
)
from callhint.evidence.session import is_library_file
from callhint.evidence.values import Values, member

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from callhint.evidence.bindings import Scope
    from callhint.evidence.peeks.torch import Shape

_MOST_STEPS = 4000
_MOST_TURNS = 100
_DEEPEST = 12

_FAILURES = (TypeError, ValueError, RuntimeError, AttributeError, AssertionError, LookupError, ArithmeticError, NotImplementedError)
"""What a constructor of torch may raise when it is given what it cannot use."""

_PLAIN = (int, float, bool, str, type(None))

_SAME = frozenset({"to", "cuda", "cpu", "float", "double", "half", "eval", "train", "requires_grad_", "apply", "share_memory"})
"""Methods of a module that return the module."""

_FACTORIES = frozenset({"zeros", "ones", "randn", "rand", "empty"})

_OPERATORS: dict[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.FloorDiv: operator.floordiv,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.In: lambda left, right: left in right,
    ast.NotIn: lambda left, right: left not in right,
}

_BUILTINS: dict[str, Any] = {
    "range": range,
    "len": len,
    "list": list,
    "tuple": tuple,
    "zip": lambda *values: list(zip(*values, strict=False)),
    "enumerate": lambda *values: list(enumerate(*values)),
    "reversed": lambda value: list(reversed(value)),
    "int": int,
    "max": max,
    "min": min,
    "sum": sum,
    "str": str,
    "dict": dict,
}
"""Builtins that are run over values read here, never over live ones."""


@fact
class Tensor:
    """A tensor that the source would make."""

    shape: Shape
    trained: bool = False
    """Whether it is an `nn.Parameter`, which a module keeps among its weights."""


@dataclass(eq=False)
class Part:
    """A module as far as it was read."""

    cls: type | None = None
    held: dict[str, Part | Tensor] = field(default_factory=dict)
    """Submodules, parameters and buffers, in order."""
    values: dict[str, Any] = field(default_factory=dict)
    """Plain attributes."""
    whole: bool = True
    """False: it may hold more than was read."""

    def keys(self, prefix: str = "") -> dict[str, Shape]:
        """The keys that its state dict would have."""
        found: dict[str, Shape] = {}
        for name, held in self.held.items():
            found |= {prefix + name: held.shape} if isinstance(held, Tensor) else held.keys(f"{prefix}{name}.")
        return found

    def open_places(self, prefix: str = "") -> list[str]:
        """The prefixes below which it may hold more than was read."""
        inside = [place for name, held in self.held.items() if isinstance(held, Part) for place in held.open_places(f"{prefix}{name}.")]
        return inside if self.whole else [prefix, *inside]


@fact
class Difference:
    """Why a state dict and a model do not go together."""

    key: str
    saved: Shape | None
    """None: the saved state has no such key."""
    made: Shape | None
    """None: the model has no such key."""


def difference(part: Part, state: Mapping[str, Shape]) -> Difference | None:
    """The first key in which the saved state and the model contradict each other; None if nothing that was read speaks against them."""
    keys, places = part.keys(), part.open_places()
    for key, shape in keys.items():
        if key not in state:
            return Difference(key, None, shape if shape is not None else ())
        saved = state[key]
        if shape is not None and saved is not None and shape != saved:
            return Difference(key, saved, shape)
    for key, saved in state.items():
        if key not in keys and not any(key.startswith(place) for place in places):
            return Difference(key, saved if saved is not None else (), None)
    return None


def is_proved(part: Part, state: Mapping[str, Shape]) -> bool:
    """Whether every key and every size was read, so that the state is sure to fit."""
    keys = part.keys()
    return not part.open_places() and all(shape is not None for shape in keys.values()) and keys.keys() == state.keys()


class _TooLongError(Exception):
    """More is to be read than is worth it."""


class _Returned(Exception):  # noqa: N818  # no error: the way out of nested statements
    def __init__(self, value: Any) -> None:  # noqa: ANN401
        super().__init__()
        self.value = value


@dataclass
class _Place:
    """Where the reader is: the names there, the module being built and the class whose `__init__` builds it."""

    names: dict[str, Any]
    globals: Values
    part: Part | None = None
    owner: type | None = None
    this: str = ""
    """The name of the first parameter."""


class Reader:
    """Reads the constructions of a session."""

    def __init__(self, scope: Scope, names: Mapping[str, Any]) -> None:
        self._scope = scope
        self._globals = Values(names, builtins.__dict__)
        self._steps = 0
        self._depth = 0

    def read(self, expression: ast.expr) -> Part | None:
        """The module that an expression of the notebook's top level would make; None if it makes none or cannot be followed."""
        self._steps = self._depth = 0
        try:
            value = self._value(expression, _Place({}, self._globals))
        except (_TooLongError, _Returned):
            return None
        return value if isinstance(value, Part) else None

    def make(self, cls: type, keywords: Mapping[str, Any]) -> Part:
        """The module that a call of the class with these arguments would make."""
        self._steps = self._depth = 0
        try:
            return self._made(cls, [], dict(keywords))
        except _TooLongError:
            return Part(cls, whole=False)

    # ---------------------------------------------------------- statements

    def _run(self, statements: Iterable[ast.stmt], place: _Place) -> None:
        for statement in statements:
            self._step()
            self._statement(statement, place)

    def _step(self) -> None:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise _TooLongError

    def _statement(self, statement: ast.stmt, place: _Place) -> None:
        match statement:
            case ast.Assign(targets=targets, value=value):
                found = self._value(value, place)
                for target in targets:
                    self._assign(target, found, place)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._assign(target, self._value(value, place), place)
            case ast.AugAssign(target=target, op=op, value=value):
                held = self._value(_loaded(target), place)
                self._assign(target, self._operation(type(op), held, self._value(value, place)), place)
            case ast.Expr(value=ast.Call() as call):
                self._value(call, place)
            case ast.If(test=test, body=body, orelse=orelse):
                decided = self._value(test, place)
                if decided is UNKNOWN:
                    self._leave_open([*body, *orelse], place)
                else:
                    self._run(body if _is_true(decided) else orelse, place)
            case ast.For(target=target, iter=iterable, body=body):
                self._loop(target, self._value(iterable, place), body, place)
            case ast.Return(value=value):
                raise _Returned(self._value(value, place) if value is not None else None)
            case ast.While() | ast.With() | ast.Try() | ast.Match():
                self._leave_open([statement], place)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                place.names[name] = UNKNOWN

    def _loop(self, target: ast.expr, iterable: Any, body: list[ast.stmt], place: _Place) -> None:  # noqa: ANN401
        turns = _iterated(iterable)
        if turns is None or len(turns) > _MOST_TURNS:
            self._leave_open(body, place)
            return
        for turn in turns:
            self._assign(target, turn, place)
            self._run(body, place)

    def _leave_open(self, statements: list[ast.stmt], place: _Place) -> None:
        """What the statements may assign or fill is no longer known."""
        for statement in statements:
            for node in ast.walk(statement):
                match node:
                    case ast.Name(id=name, ctx=ast.Store()):
                        place.names[name] = UNKNOWN
                    case ast.Attribute(value=ast.Name(id=this), attr=attribute, ctx=ast.Store()) if this == place.this and place.part:
                        place.part.held[attribute] = Part(whole=False)
                    case ast.Call(func=ast.Attribute(value=receiver)):
                        filled = self._value(receiver, place)
                        if isinstance(filled, Part):
                            filled.whole = False
                        elif isinstance(receiver, ast.Name):
                            place.names[receiver.id] = UNKNOWN

    def _assign(self, target: ast.expr, value: Any, place: _Place) -> None:  # noqa: ANN401
        match target:
            case ast.Name(id=name):
                place.names[name] = value
            case ast.Attribute(value=ast.Name(id=this), attr=attribute) if this == place.this and place.part is not None:
                _hold(place.part, attribute, value)
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                parts = _iterated(value)
                if parts is None or len(parts) != len(targets) or any(isinstance(one, ast.Starred) for one in targets):
                    parts = [UNKNOWN] * len(targets)
                for one, part in zip(targets, parts, strict=True):
                    self._assign(one, part, place)
            case ast.Attribute(value=receiver):
                outer = self._value(receiver, place)
                if isinstance(outer, Part):
                    _hold(outer, target.attr, value)
            case ast.Subscript(value=receiver):
                outer = self._value(receiver, place)
                if isinstance(outer, Part):
                    outer.whole = False

    # --------------------------------------------------------- expressions

    def _values(self, nodes: Iterable[ast.expr], place: _Place) -> list[Any] | None:
        """The values of arguments or elements, starred ones spread out; None if one of those cannot be."""
        found: list[Any] = []
        for node in nodes:
            if isinstance(node, ast.Starred):
                inside = _iterated(self._value(node.value, place))
                if inside is None:
                    return None
                found += inside
            else:
                found.append(self._value(node, place))
        return found

    def _value(self, node: ast.expr, place: _Place) -> Any:  # noqa: ANN401, PLR0911  # one answer a form of expression
        self._step()
        match node:
            case ast.Constant(value=value):
                return value
            case ast.Name(id=name):
                return place.names[name] if name in place.names else _read_live(place.globals.of(node))
            case ast.Attribute(value=receiver, attr=attribute):
                return _attribute(self._value(receiver, place), attribute)
            case ast.BinOp(left=left, op=op, right=right):
                return self._operation(type(op), self._value(left, place), self._value(right, place))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return self._operation(type(op), self._value(left, place), self._value(right, place))
            case ast.BoolOp(op=op, values=values):
                return self._either(isinstance(op, ast.And), values, place)
            case ast.UnaryOp(op=op, operand=operand):
                return _unary(op, self._value(operand, place))
            case ast.IfExp(test=test, body=body, orelse=orelse):
                decided = self._value(test, place)
                return UNKNOWN if decided is UNKNOWN else self._value(body if _is_true(decided) else orelse, place)
            case ast.List(elts=inside) | ast.Tuple(elts=inside):
                found = self._values(inside, place)
                return UNKNOWN if found is None else (found if isinstance(node, ast.List) else tuple(found))
            case ast.Dict(keys=keys, values=values) if all(isinstance(key, ast.Constant) for key in keys):
                return {
                    key.value: self._value(value, place) for key, value in zip(keys, values, strict=True) if isinstance(key, ast.Constant)
                }
            case (
                ast.ListComp(elt=elt, generators=[ast.comprehension(target=target, iter=iterable, ifs=[])])
                | ast.GeneratorExp(elt=elt, generators=[ast.comprehension(target=target, iter=iterable, ifs=[])])
            ):
                return self._comprehension(elt, target, self._value(iterable, place), place)
            case ast.Subscript(value=value, slice=index):
                return self._element(self._value(value, place), index, place)
            case ast.JoinedStr(values=pieces):
                texts = [self._value(piece.value if isinstance(piece, ast.FormattedValue) else piece, place) for piece in pieces]
                return "".join(map(str, texts)) if all(type(text) in {str, int} for text in texts) else UNKNOWN
            case ast.Call():
                return self._call(node, place)
        return UNKNOWN

    def _operation(self, op: type[ast.AST], left: Any, right: Any) -> Any:  # noqa: ANN401
        if op in {ast.Is, ast.IsNot} and (left is None or right is None) and UNKNOWN not in (left, right):
            return _OPERATORS[op](left, right)
        if not (_is_plain(left) and _is_plain(right)) or op not in _OPERATORS:
            return left + right if op is ast.Add and type(left) is type(right) and is_exactly(left, list, tuple) else UNKNOWN
        big = [value for value in (left, right) if type(value) is int and abs(value) > 10**6]
        if op in {ast.Pow, ast.LShift} and big:
            return UNKNOWN
        try:
            return _OPERATORS[op](left, right)
        except _FAILURES:
            return UNKNOWN

    def _either(self, every: bool, nodes: list[ast.expr], place: _Place) -> Any:  # noqa: ANN401, FBT001
        value: Any = UNKNOWN
        for node in nodes:
            value = self._value(node, place)
            if value is UNKNOWN or _is_true(value) is not every:
                return value
        return value

    def _comprehension(self, elt: ast.expr, target: ast.expr, iterable: Any, place: _Place) -> Any:  # noqa: ANN401
        turns = _iterated(iterable)
        if turns is None or len(turns) > _MOST_TURNS:
            return UNKNOWN
        inner = _Place(dict(place.names), place.globals, place.part, place.owner, place.this)
        found = []
        for turn in turns:
            self._assign(target, turn, inner)
            found.append(self._value(elt, inner))
        return found

    def _element(self, value: Any, index: ast.expr, place: _Place) -> Any:  # noqa: ANN401
        if isinstance(index, ast.Slice):
            bounds = [None if bound is None else self._value(bound, place) for bound in (index.lower, index.upper, index.step)]
            fits = is_exactly(value, list, tuple) and all(bound is None or type(bound) is int for bound in bounds)
            return value[slice(*bounds)] if fits else UNKNOWN
        key = self._value(index, place)
        if isinstance(value, Part):
            value = value.held if type(key) is str else (_iterated(value) or [])
        if is_exactly(value, list, tuple) and type(key) is int and -len(value) <= key < len(value):
            return value[key]
        return value.get(key, UNKNOWN) if type(value) is dict and type(key) in {str, int} else UNKNOWN

    # --------------------------------------------------------------- calls

    def _call(self, call: ast.Call, place: _Place) -> Any:  # noqa: ANN401, PLR0911
        if _is_super_init(call):
            return self._base_init(call, place)
        arguments = self._values(call.args, place)
        keywords = {keyword.arg or "": self._value(keyword.value, place) for keyword in call.keywords}
        if arguments is None or "" in keywords:
            arguments, keywords, known = [], {}, False
        else:
            known = True
        if isinstance(call.func, ast.Attribute):
            receiver = self._value(call.func.value, place)
            if isinstance(receiver, Part):
                return self._method(receiver, call.func.attr, arguments, keywords, known)
            if type(receiver) is list:
                return _list_method(receiver, call.func.attr, arguments) if known else UNKNOWN
        callee = self._value(call.func, place)
        if is_subclass_of(callee, "torch.nn.Module"):
            return self._made(callee, arguments, keywords) if known else Part(callee, whole=False)
        if is_subclass_of(callee, "torch.Tensor"):
            first = arguments[0] if arguments else UNKNOWN
            return Tensor(first.shape if isinstance(first, Tensor) else None, is_subclass_of(callee, "torch.nn.Parameter"))
        if not known:
            return UNKNOWN
        if is_class(callee) or is_function(callee):
            return self._other_call(callee, arguments, keywords)
        return UNKNOWN

    def _other_call(self, callee: Any, arguments: list[Any], keywords: dict[str, Any]) -> Any:  # noqa: ANN401
        name = function_name(callee)
        run = _BUILTINS.get(name) if builtins.__dict__.get(name) is callee else (dict if is_subclass_of(callee, dict) else None)
        if run is not None:
            if keywords or any(value is UNKNOWN for value in arguments):
                return UNKNOWN
            try:
                return run(*arguments)
            except _FAILURES:
                return UNKNOWN
        if type(callee) is FunctionType:
            return self._function(callee, arguments, keywords, None, None)
        if name in _FACTORIES:
            sizes = elements(arguments[0]) if len(arguments) == 1 and type(arguments[0]) in {tuple, list} else arguments
            return Tensor(tuple(sizes) if all(type(size) is int for size in sizes) else None)
        return UNKNOWN

    def _function(
        self, function: FunctionType, arguments: list[Any], keywords: dict[str, Any], part: Part | None, owner: type | None
    ) -> Any:  # noqa: ANN401
        """What a function of the user's returns; with `part`, a method of that module."""
        definition = self._scope.definition(function.__code__)
        if definition is None or self._depth > _DEEPEST:
            if part is not None:
                part.whole = False
            return UNKNOWN
        names = _bound(definition[1].args, function, ([part] if part is not None else []) + arguments, keywords)
        parameters = [*definition[1].args.posonlyargs, *definition[1].args.args]
        place = _Place(
            names, Values(function.__globals__, builtins.__dict__), part, owner, parameters[0].arg if part and parameters else ""
        )
        self._depth += 1
        try:
            self._run(definition[1].body, place)
        except _Returned as returned:
            return returned.value
        finally:
            self._depth -= 1
        return None

    def _made(self, cls: type, arguments: list[Any], keywords: dict[str, Any]) -> Part:
        part = Part(cls)
        self._init(part, class_mro(cls), arguments, keywords)
        return part

    def _init(self, part: Part, classes: Iterable[type], arguments: list[Any], keywords: dict[str, Any]) -> None:
        """Runs the `__init__` that the first of the classes with one of its own defines."""
        for cls in classes:
            init = class_dict(cls).get("__init__")
            if init is None:
                continue
            if full_name(cls).startswith("torch.nn."):
                _fill(part, cls, arguments, keywords)
            elif type(init) is FunctionType:
                self._function(init, arguments, keywords, part, cls)
            elif cls is not object:
                part.whole = False
            return

    def _base_init(self, call: ast.Call, place: _Place) -> None:
        arguments = self._values(call.args, place)
        keywords = {keyword.arg or "": self._value(keyword.value, place) for keyword in call.keywords}
        if place.part is None or place.part.cls is None or place.owner is None:
            return
        if arguments is None or "" in keywords:
            place.part.whole = False
            return
        classes = class_mro(place.part.cls)
        following = next((index + 1 for index, cls in enumerate(classes) if cls is place.owner), len(classes))
        if isinstance(call.func, ast.Attribute) and not isinstance(call.func.value, ast.Call):
            # `Base.__init__(self, …)`
            arguments = arguments[1:]
        self._init(place.part, classes[following:], arguments, keywords)

    def _method(self, part: Part, name: str, arguments: list[Any], keywords: dict[str, Any], known: bool) -> Any:  # noqa: ANN401, FBT001
        """A call of a method of a module that is being built."""
        owner = defining_class(part.cls, name) if part.cls is not None else None
        own = class_dict(owner)[name] if owner is not None else None
        if type(own) is FunctionType and not is_library_file(own.__code__.co_filename):
            return self._function(own, arguments, keywords, part, owner)
        if name in _SAME:
            return part
        if not known or not arguments:
            part.whole = part.whole and name not in {"append", "extend", "insert", "add_module", "register_module", "register_parameter"}
            return UNKNOWN
        match name:
            case "append":
                _hold(part, str(len(part.held)), arguments[0])
            case "extend" if (inside := _iterated(arguments[0])) is not None:
                for value in inside:
                    _hold(part, str(len(part.held)), value)
            case "add_module" | "register_module" | "register_parameter" if len(arguments) == 2 and type(arguments[0]) is str:
                _hold(part, arguments[0], arguments[1])
            case "register_buffer" if type(arguments[0]) is str:
                if keywords.get("persistent", True) is True:
                    buffer = arguments[1] if len(arguments) > 1 else UNKNOWN
                    part.held[arguments[0]] = Tensor(buffer.shape if isinstance(buffer, Tensor) else None)
            case "extend" | "insert" | "add_module" | "register_module" | "register_parameter" | "register_buffer" | "update":
                part.whole = False
        return UNKNOWN


def _hold(part: Part, name: str, value: Any) -> None:  # noqa: ANN401
    """`self.name = value`: modules and parameters are kept in the state, other values are not, and what is unknown may be."""
    part.values.pop(name, None)
    part.held.pop(name, None)
    if isinstance(value, Part) or (isinstance(value, Tensor) and value.trained):
        part.held[name] = value
    elif value is UNKNOWN:
        part.held[name] = Part(whole=False)
    else:
        part.values[name] = value


def _attribute(value: Any, name: str) -> Any:  # noqa: ANN401
    if isinstance(value, Part):
        if name in value.held:
            return value.held[name]
        default = class_member(value.cls, name) if value.cls is not None else UNKNOWN
        return value.values.get(name, default if _is_plain(default) else UNKNOWN)
    if value is UNKNOWN or isinstance(value, Tensor):
        return UNKNOWN
    return _read_live(member(value, name))


def _read_live(value: Any) -> Any:  # noqa: ANN401
    """A live object as the reader sees it: modules and tensors by their keys and sizes, plain lists and dicts by copy."""
    if torch.is_module(value):
        held = {name: _read_live(child) for name, child in torch.children(value)}
        own = {key: Tensor(shape, trained=True) for key, shape in torch.state(value).items() if "." not in key}
        return Part(type(value), {**own, **held}, _plain_attributes(value))
    if is_a(value, "torch.Tensor"):
        return Tensor(torch.shape(value), is_a(value, "torch.nn.Parameter"))
    if is_exactly(value, list, tuple):
        return type(value)(map(_read_live, elements(value)[:_MOST_TURNS]))
    if type(value) is dict:
        return {key: _read_live(held) for key, held in items(value) if is_exactly(key, str, int)}
    return value


def _plain_attributes(module: object) -> dict[str, Any]:
    return {name: value for name, value in (instance_dict(module) or {}).items() if type(name) is str and _is_plain(value)}


def _fill(part: Part, cls: type, arguments: list[Any], keywords: dict[str, Any]) -> None:
    """What a class of torch itself puts into the module when it is made with the arguments."""
    values = [*arguments, *keywords.values()]
    if is_subclass_of(cls, "torch.nn.Sequential", "torch.nn.ModuleList", "torch.nn.ParameterList"):
        inside = arguments[0] if len(arguments) == 1 and not isinstance(arguments[0], Part) else arguments
        _fill_container(part, inside)
    elif is_subclass_of(cls, "torch.nn.ModuleDict", "torch.nn.ParameterDict"):
        _fill_container(part, arguments[0] if arguments else {})
    elif is_subclass_of(cls, "torch.nn.DataParallel") and arguments:
        _hold(part, "module", arguments[0])
    elif is_subclass_of(cls, "torch.nn.TransformerEncoder", "torch.nn.TransformerDecoder") and values and isinstance(values[0], Part):
        _fill_stack(part, arguments, keywords)
    elif not all(value is UNKNOWN or _is_plain(value) or is_exactly(value, list, tuple) for value in values):
        part.whole = False
    else:
        _fill_layer(part, cls, arguments, keywords)


def _fill_container(part: Part, inside: Any) -> None:  # noqa: ANN401
    named = inside.items() if type(inside) is dict else [(str(index), value) for index, value in enumerate(_iterated(inside) or [])]
    if type(inside) is not dict and _iterated(inside) is None:
        part.whole = False
    # `OrderedDict([("fc", nn.Linear(2, 3))])` was read as a dict.
    for name, value in named:
        _hold(part, str(name), value)


def _fill_stack(part: Part, arguments: list[Any], keywords: dict[str, Any]) -> None:
    """A stack of copies of one layer."""
    count = arguments[1] if len(arguments) > 1 else keywords.get("num_layers", UNKNOWN)
    if type(count) is int and count <= _MOST_TURNS and arguments:
        part.held["layers"] = Part(held={str(index): arguments[0] for index in range(count)})
    else:
        part.held["layers"] = Part(whole=False)
    norm = arguments[2] if len(arguments) > 2 else keywords.get("norm")
    if norm is not None:
        _hold(part, "norm", norm)


def _fill_layer(part: Part, cls: type, arguments: list[Any], keywords: dict[str, Any]) -> None:
    # One fits wherever a size has to divide another. Where it is put for what is not known, the sizes that come out are not used, and
    # with another number the same keys must come out.
    layer = _on_meta(cls, [_known(value, 1) for value in arguments], {name: _known(value, 1) for name, value in keywords.items()})
    sizes_known = not any(_has_unknown(value) for value in [*arguments, *keywords.values()])
    if layer is not None and not sizes_known:
        other = _on_meta(cls, [_known(value, 2) for value in arguments], {name: _known(value, 2) for name, value in keywords.items()})
        if other is None or torch.state(other).keys() != torch.state(layer).keys() or _has_unknown_switch(cls, arguments, keywords):
            part.whole = False
            return
    if layer is None:
        part.whole = False
        return
    if sizes_known:
        part.values |= _plain_attributes(layer)
    for name, shape in torch.state(layer).items():
        outer = part
        *path, last = name.split(".")
        for step in path:
            inner = outer.held.setdefault(step, Part())
            outer = inner if isinstance(inner, Part) else outer
        outer.held[last] = Tensor(shape if sizes_known else None, trained=True)


def _has_unknown(value: Any) -> bool:  # noqa: ANN401
    return value is UNKNOWN or (is_exactly(value, list, tuple) and any(map(_has_unknown, value)))


def _has_unknown_switch(cls: type, arguments: list[Any], keywords: dict[str, Any]) -> bool:
    """Whether an argument that is not known may be one that decides which tensors there are (`bias=False`)."""
    found = signature(cls)
    if found is None:
        return True
    parameters = list(found.parameters.values())
    given = [*zip(parameters, arguments, strict=False), *((found.parameters.get(name), value) for name, value in keywords.items())]
    return any(
        _has_unknown(value) and (parameter is None or parameter.kind is parameter.VAR_KEYWORD or type(parameter.default) is bool)
        for parameter, value in given
    )


def _known(value: Any, instead: int) -> Any:  # noqa: ANN401
    """The argument, with a number for what is not known."""
    if is_exactly(value, list, tuple):
        return type(value)(_known(inside, instead) for inside in value)
    return instead if value is UNKNOWN else value


def _on_meta(cls: type, arguments: list[Any], keywords: dict[str, Any]) -> object | None:
    """A layer of torch's own, made without memory for its numbers; None if torch refuses."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # Layers that take no device hold nothing that could be big.
        for place in ({"device": "meta"}, {}):
            try:
                return cls(*arguments, **{**keywords, **place})  # type: ignore[no-any-return]
            except _FAILURES:
                continue
    return None


def _bound(parameters: ast.arguments, function: FunctionType, arguments: list[Any], keywords: dict[str, Any]) -> dict[str, Any]:
    """The values of a function's parameters; what is not handed over has its default, or is unknown."""
    positional = [parameter.arg for parameter in [*parameters.posonlyargs, *parameters.args]]
    names: dict[str, Any] = dict.fromkeys([*positional, *(parameter.arg for parameter in parameters.kwonlyargs)], UNKNOWN)
    defaults = function.__defaults__ or ()
    if defaults:
        names |= dict(zip(positional[-len(defaults) :], map(_read_live, defaults), strict=False))
    names |= {name: _read_live(value) for name, value in (function.__kwdefaults__ or {}).items()}
    names |= dict(zip(positional, arguments, strict=False))
    names |= {name: value for name, value in keywords.items() if name in names}
    if parameters.vararg is not None:
        names[parameters.vararg.arg] = tuple(arguments[len(positional) :])
    if parameters.kwarg is not None:
        names[parameters.kwarg.arg] = {name: value for name, value in keywords.items() if name not in names}
    return names


def _list_method(receiver: list[Any], name: str, arguments: list[Any]) -> Any:  # noqa: ANN401
    match name, arguments:
        case "append", [value]:
            receiver.append(value)
            return None
        case "extend", [values] if (inside := _iterated(values)) is not None:
            receiver.extend(inside)
            return None
        case "insert", [int() as index, value]:
            receiver.insert(index, value)
            return None
        case "pop", []:
            return receiver.pop() if receiver else UNKNOWN
    return UNKNOWN


def _is_super_init(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr="__init__"):
            return True
        case ast.Attribute(value=ast.Name() | ast.Attribute(), attr="__init__"):
            return True
    return False


def _iterated(value: Any) -> list[Any] | None:  # noqa: ANN401
    """The elements of a value that the reader made itself; None if they are not known."""
    if is_exactly(value, list, tuple, range):
        return list(value) if len(value) <= _MOST_STEPS else None
    if type(value) is dict:
        return list(value)
    if isinstance(value, Part) and value.whole and is_subclass_of(value.cls, "torch.nn.ModuleList", "torch.nn.Sequential"):
        return list(value.held.values())
    return None


def _is_plain(value: Any) -> bool:  # noqa: ANN401
    return is_exactly(value, *_PLAIN)


def _is_true(value: Any) -> bool:  # noqa: ANN401
    """The truth of a value that the reader made: a module or a tensor counts as true, as a live module does."""
    return bool(value) if _is_plain(value) or is_exactly(value, list, tuple, dict, range) else True


def _unary(op: ast.unaryop, value: Any) -> Any:  # noqa: ANN401
    if value is UNKNOWN or not _is_plain(value):
        return UNKNOWN
    if isinstance(op, ast.Not):
        return not value
    return -value if isinstance(op, ast.USub) and is_exactly(value, int, float) else UNKNOWN


def _loaded(target: ast.expr) -> ast.expr:
    """A target of an assignment as an expression to be read."""
    match target:
        case ast.Name(id=name):
            return ast.Name(name, ast.Load())
        case ast.Attribute(value=value, attr=attribute):
            return ast.Attribute(value, attribute, ast.Load())
    return target
