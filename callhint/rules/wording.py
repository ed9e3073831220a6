"""The vocabulary of texts: how a rule names an object, a place and a type, in the same words everywhere."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, full_name, is_a, is_class, is_instance, type_name
from callhint.language import tr, tr_noop

if TYPE_CHECKING:
    from collections.abc import Iterable

    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

LONGEST_TITLE = 72


def title(text: str, *shorter: str) -> str:
    """The first of the texts that fits a title."""
    chosen = next((candidate for candidate in (text, *shorter) if len(candidate) <= LONGEST_TITLE), (shorter or (text,))[-1])
    if len(chosen) <= LONGEST_TITLE:
        return chosen
    # Cut before a name in backticks, never inside one.
    cut = chosen[: LONGEST_TITLE - 2]
    return cut[: cut.rindex("`")].rstrip(" ;:,") + " …" if cut.count("`") % 2 else cut.rstrip() + " …"


def quoted(text: str, longest: int = 40) -> str:
    """Code in backticks, on one line and not too long."""
    line = " ".join(text.split()).replace("`", "'")
    return f"`{line if len(line) <= longest else line[: longest - 1] + '…'}`"


def place(source: Source, line: int) -> str:
    """The cell or file, and the line: `In [3], line 2`."""
    if source.cell is not None:
        return tr("In [{cell}], line {line}", cell=source.cell, line=line)
    return tr("{file}, line {line}", file=(source.file or source.name).rpartition("/")[2], line=line)


def binding_place(binding: Binding) -> str:
    """Where a binding stands."""
    return place(binding.source, binding.line)


def article(noun: str) -> str:
    """The noun with "a" or "an"."""
    return tr("an {noun}", noun=noun) if noun.lstrip("`")[:1].lower() in "aeiou" else tr("a {noun}", noun=noun)


def joined(texts: Iterable[str]) -> str:
    """The texts with "and" between them."""
    return tr(" and ").join(texts)


# The words that people use for the types of the language; every other type goes by its own name.
_PLAIN = {
    type(None): "`None`",  # the same everywhere
    bool: tr_noop("a bool (True or False)"),
    int: tr_noop("a whole number"),
    float: tr_noop("a float"),
    str: tr_noop("a string"),
    list: tr_noop("a list"),
    tuple: tr_noop("a tuple"),
    dict: tr_noop("a dict"),
    set: tr_noop("a set"),
}


def what_it_is(value: object) -> str:
    """The object in words: a list, the class `Adam`, a `Tensor`."""
    if value is UNKNOWN:
        return tr("something that cannot be called")
    if is_class(value):
        return tr("the class `{name}`", name=short_type(full_name(value)))  # type: ignore[arg-type]
    # By identity: a metaclass may have a `hash` of its own.
    plain = next((words for cls, words in _PLAIN.items() if cls is type(value)), "")
    return tr(plain) if plain else article(f"`{short_type(type_name(value))}`")


def short_type(name: str) -> str:
    """The last part of a type's full name."""
    return name.rpartition(".")[2]


def kind_of(value: object) -> str:  # noqa: PLR0911  # one answer a kind
    """`offender.kind` for the objects that belong to no framework's rule."""
    if value is UNKNOWN:
        return "function-result"
    if value is None:
        return "none"
    if is_class(value):
        return "class"
    if is_a(value, "torch.Tensor", "tensorflow.Tensor", "tensorflow.Variable"):
        return "tensor"
    if is_a(value, "numpy.ndarray", "numpy.generic"):
        return "array"
    if is_a(value, "pandas.DataFrame", "pandas.Series", "pandas.Index"):
        return "dataframe"
    if is_a(value, str, bytes):
        return "text"
    if is_a(value, int, float, complex):
        return "number"
    if any(is_instance(value, kind) for kind in (list, tuple, dict, set, frozenset)):
        return "container"
    return "object"


def operation(ev: Evidence) -> str:  # noqa: PLR0911  # one answer a form of node
    """What the failing line was doing, as the subject of a sentence inside which it stands."""
    match ev.site.node:
        case ast.Call(func=callee):
            return quoted(ev.site.source.slice(callee))
        case ast.BinOp() | ast.AugAssign() | ast.UnaryOp():
            return tr("the arithmetic")
        case ast.Compare(ops=[ast.In() | ast.NotIn(), *_]):
            return tr("the `in` test")
        case ast.Compare():
            return tr("the comparison")
        case ast.For() | ast.AsyncFor() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return tr("the loop")
        case ast.With() | ast.AsyncWith():
            return tr("the `with` statement")
        case ast.Tuple() | ast.List():
            return tr("the unpacking")
        case ast.Attribute(attr=name):
            return tr("the attribute `{name}`", name=name)
        case ast.Subscript():
            return tr("the subscript")
    return tr("the line")


def sentence(text: str) -> str:
    """The text with a capital letter, unless it starts with code."""
    return text[:1].upper() + text[1:]
