"""`Evidence`: everything that is known about one error, each fact looked up when a rule first asks for it.

`collect` ties the pieces together and cross-checks them; it is None where there is nothing of the user's to look at.
"""

from __future__ import annotations

import ast
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Scope
from callhint.evidence.call_site import Site, executed_source, node_at
from callhint.evidence.fact import fact
from callhint.evidence.frames import FrameSite, frame_sites, is_module_of
from callhint.evidence.peeks import tensorflow
from callhint.evidence.probe import UNKNOWN, error_args, error_detail, is_callable, message_names, own_member, type_name
from callhint.evidence.scopes import lost_names
from callhint.evidence.session import is_rewritten_file, traceback_of
from callhint.evidence.values import Values, local_names
from callhint.model import Offender, Origin, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import TracebackType

    from callhint.evidence.bindings import Binding
    from callhint.evidence.session import Session
    from callhint.model import Edit
    from callhint.source import Located, Source

_GRAPH_NODE = re.compile(r"\A\{\{function_node [^}]*\}\} ")
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
# From 3.12 on, Python adds a guess of its own for modules.
_NOT_CALLABLE = re.compile(r"'([^']+)' object is not callable(?:\. Did you mean: .*)?")
# The last line that names an error is what was raised; AutoGraph quotes the user's lines before it.
_IN_USER_CODE = re.compile(r"\Ain user code:.*^\s*\w+(?:Error|Exception): ([^\n]*)$", re.MULTILINE | re.DOTALL)
# What Keras puts around the message of an error in a layer's `call`, and around that of one with symbolic inputs.
_KERAS_CALL = re.compile(
    r"\AException encountered when calling .*?\n\n(.*?)(?:\n\n(?:Arguments received by|Call arguments received).*)?\Z", re.DOTALL
)
_KERAS_INFERENCE = re.compile(r"\ACould not automatically infer the output shape / dtype of .*? Error encountered:\n\n(.*)", re.DOTALL)

_LONGEST_MESSAGE = 5000
"""Characters of a message that are looked at: what is searched for it has at its beginning, and some patterns take the square of its length."""


def plain_message(error: BaseException) -> str:
    """What the error says, without colours and without what Keras and AutoGraph put around it.

    Read from the arguments: the exception's own `__str__` is not asked.
    """
    args = error_args(error)
    # TensorFlow's own errors keep their text beside the arguments, with the place in the graph before it.
    message = args[0] if args and type(args[0]) is str else own_member(error, "_message")
    message = _GRAPH_NODE.sub("", _ANSI.sub("", message[: 10 * _LONGEST_MESSAGE] if type(message) is str else ""))
    # A layer inside another layer wraps what is wrapped already; in Keras 2 AutoGraph comes in between.
    while wrapped := _KERAS_CALL.match(message) or _KERAS_INFERENCE.match(message) or _IN_USER_CODE.match(message):
        message = wrapped[1]
    return message.strip()[:_LONGEST_MESSAGE]


@fact
class Expression:
    """An expression of the user's, and what it holds."""

    source: Source
    node: ast.expr
    value: Any
    """The live object, or UNKNOWN."""

    @property
    def text(self) -> str:
        """As it was written."""
        return self.source.slice(self.node)

    @property
    def type_name(self) -> str:
        """Full name of the object's type; empty if the object is not known."""
        return "" if self.value is UNKNOWN else type_name(self.value)


@fact
class Argument(Expression):
    """An argument of a call."""

    keyword: str | None
    """Its name, if it was handed over by one."""
    index: int | None
    """Its place among the positional ones."""


class Evidence:
    """What is known about one error."""

    def __init__(self, error: BaseException, sites: list[FrameSite], user: int, site: Site, values: Values, session: Session) -> None:
        self.error = error
        self.session = session
        self.site = site
        self.values = values
        self.found: dict[Callable[[Evidence], Any], Any] = {}
        """What looks of other modules have found: see `once`."""
        self._sites = sites
        self._user = user

    # ---------------------------------------------------------------- error

    @cached_property
    def message(self) -> str:
        """What the error says, see `plain_message`."""
        return plain_message(self.error)

    @cached_property
    def uncalled_type(self) -> str:
        """The type that the message says is not callable, as the interpreter names it; empty for other messages."""
        match = _NOT_CALLABLE.fullmatch(self.message)
        return match[1] if match else ""

    # --------------------------------------------------------------- frames

    @property
    def user_frame(self) -> FrameSite:
        """The innermost frame of the user's code."""
        return self._sites[self._user]

    @property
    def raising_frame(self) -> FrameSite:
        """The innermost frame."""
        return self._sites[-1]

    @property
    def in_library(self) -> bool:
        """Whether the error was raised by Python code that the user's code called."""
        return self._user != len(self._sites) - 1

    @property
    def is_rewritten(self) -> bool:
        """Whether the failing code ran as AutoGraph has rewritten it: a library's functions then make every call."""
        return is_rewritten_file(self.user_frame.filename)

    @property
    def library_frames(self) -> list[FrameSite]:
        """The frames behind the user's, outermost first; the last one is the raising frame."""
        return self._sites[self._user + 1 :]

    @property
    def first_library_frame(self) -> FrameSite | None:
        """The library's frame that the user's code called; None if the user's own code failed."""
        return self._sites[self._user + 1] if self.in_library else None

    @property
    def callers(self) -> list[tuple[FrameSite, Source]]:
        """The user's frames around the user frame, innermost first, with their sources."""
        outer = [index for index in range(self._user - 1, -1, -1) if not self._sites[index].is_library]
        sources = [(index, executed_source(self.session, self._sites, index)) for index in outer]
        return [(self._sites[index], source) for index, source in sources if source is not None]

    def call_in(self, frame: FrameSite, source: Source) -> ast.Call | None:
        """The call at which another frame of the user's stands."""
        node = node_at(source, frame)
        return node if isinstance(node, ast.Call) else None

    @cached_property
    def locals(self) -> Mapping[str, Any]:
        """The local names of the user frame."""
        return local_names(self.user_frame.frame)

    @property
    def in_notebook(self) -> bool:
        """Whether the global names of the user frame are those of the session: the notebook's, or the failing module's of a program."""
        return self.user_frame.frame.f_globals is self.session.namespace

    @cached_property
    def in_function(self) -> bool:
        """Whether the failing expression stands in a function, as against at the top level of a cell or file."""
        return self.site.source.scope_of(self.site.node) is not None

    @cached_property
    def cell_site(self) -> Site | None:
        """The place in the current cell, or in the script: the site itself, or the line that led to it. None if there is neither."""
        if self._is_entered(self.user_frame, self.site.source) and self.site.source.scope_of(self.site.node) is None:
            return self.site
        for index in range(len(self._sites)):
            source = executed_source(self.session, self._sites, index)
            if source is not None and self._is_entered(self._sites[index], source):
                node = node_at(source, self._sites[index]) or _statement_on(source, self._sites[index].line)
                return Site(source, node, self._sites[index].line) if node is not None else None
        return None

    def _is_entered(self, frame: FrameSite, source: Source) -> bool:
        """Whether the frame is of a cell, or of the module that a program is seen from, itself."""
        return source.cell is not None or is_module_of(frame, self.session.namespace)

    @cached_property
    def scope(self) -> Scope:
        """The global bindings that can be seen from the current cell."""
        site = self.cell_site
        statement = site.statement if site is not None else None
        return Scope(self.session, self.values, site.source if site is not None else None, statement)

    # ---------------------------------------------------------- expressions

    def expression(self, node: ast.expr) -> Expression:
        """The node of the site's source as an expression."""
        return Expression(self.site.source, node, self.values.of(node))

    @cached_property
    def callee(self) -> Expression | None:
        """The callee of the failing call, None if no call failed."""
        call = self.site.call
        return self.expression(call.func) if call is not None else None

    @property
    def failing(self) -> Expression | None:
        """The expression that failed, None if it was a statement."""
        return self.expression(self.site.node) if isinstance(self.site.node, ast.expr) else None

    @cached_property
    def uncallable(self) -> Expression | None:
        """The callee, if it is what the message says is not callable: proved by its type, or by nothing else being callable there."""
        if not self.uncalled_type or self.callee is None or (self.in_library and not self.is_rewritten):
            return None
        value = self.callee.value
        if value is UNKNOWN:
            # AutoGraph makes the calls of a function that it has rewritten in a function of its own.
            return self.callee if not self.in_library or self.raising_frame.code.co_name == "_call_unconverted" else None
        if is_callable(value) or self.uncalled_type not in message_names(value):
            return None
        return self.callee

    @cached_property
    def receiver(self) -> Expression | None:
        """What stands before the dot of the callee (or of the failing attribute)."""
        node = self.callee.node if self.callee is not None else self.site.node
        return self.expression(node.value) if isinstance(node, ast.Attribute) else None

    @cached_property
    def arguments(self) -> list[Argument]:
        """The arguments of the failing call; empty if starred ones hide which is which."""
        return self.arguments_of(self.site.call) if self.site.call is not None else []

    def arguments_of(self, call: ast.Call) -> list[Argument]:
        """The arguments of a call in the user frame; empty if starred ones hide which is which."""
        if any(isinstance(argument, ast.Starred) for argument in call.args) or any(keyword.arg is None for keyword in call.keywords):
            return []
        source = self.site.source
        positional = [Argument(source, node, self.values.of(node), None, index) for index, node in enumerate(call.args)]
        return positional + [Argument(source, keyword.value, self.values.of(keyword.value), keyword.arg, None) for keyword in call.keywords]

    @cached_property
    def library_offence(self) -> tuple[str, Any] | None:
        """The text and value of the callee that a library's frame tried to call; None if no library's call failed or it is not known."""
        if not self.in_library or not self.uncalled_type:
            return None
        try:
            tree = ast.parse(self.raising_frame.segment.strip(), mode="eval")
        except (SyntaxError, ValueError):
            return None
        if not isinstance(tree.body, ast.Call):
            return None
        value = Values.of_frame(self.raising_frame.frame).of(tree.body.func)
        if value is UNKNOWN or is_callable(value) or self.uncalled_type not in message_names(value):
            return None
        return ast.unparse(tree.body.func), value

    @cached_property
    def called_argument(self) -> Argument | None:
        """The argument of the failing call that something behind the call tried to call itself (`sorted(xs, key=5)`)."""
        if not self.uncalled_type or (self.uncallable is not None and self.uncallable.value is not UNKNOWN):
            return None
        if self.in_library:
            if self.library_offence is not None:
                wanted = [argument for argument in self.arguments if argument.value is self.library_offence[1]]
            elif not self.raising_frame.segment:
                # Compiled code, which shows no frame of its own that could be read.
                wanted = self._uncallable_arguments
            else:
                return None
        else:
            if self.callee is None or not (self.callee.value is UNKNOWN or is_callable(self.callee.value)):
                return None
            wanted = self._uncallable_arguments
        return wanted[0] if len(wanted) == 1 else None

    @property
    def _uncallable_arguments(self) -> list[Argument]:
        """The arguments of the type that the message says is not callable."""
        return [
            argument
            for argument in self.arguments
            if argument.value is not UNKNOWN and not is_callable(argument.value) and self.uncalled_type in message_names(argument.value)
        ]

    # -------------------------------------------------------------- bindings

    def is_local(self, name: str) -> bool:
        """Whether the name is local to the function that failed (a parameter, a variable or a closure's)."""
        return self.in_function and name in self.locals

    def binding(self, name: str) -> Binding | None:
        """The statement that gave the global name its object; None for locals and where it cannot be told."""
        if self.is_local(name) or not self.in_notebook or self.values.of(ast.Name(name, ast.Load())) is UNKNOWN:
            return None
        return self.scope.binding(name, self.user_frame.frame.f_globals.get(name))

    # ----------------------------------------------------------------- texts

    def offender(self, expression: Expression, kind: str) -> Offender:
        """The expression as the hint names it."""
        return offender(expression.source, expression.node, kind, expression.type_name or self.uncalled_type)

    def origin(self, binding: Binding | None) -> Origin | None:
        """The binding as the hint names it."""
        return origin(binding) if binding is not None else None

    @property
    def names(self) -> frozenset[str]:
        """The names that a snippet in the next cell can use."""
        return frozenset(self.session.namespace) or frozenset(self.user_frame.frame.f_globals)


def offender(source: Source, node: Located, kind: str, type_: str) -> Offender:
    """An expression of a source as the hint names it."""
    statement, span = source.statement_of(node), source.span(node)
    line = source.span_in_line(statement, node.lineno) if statement is not None else span
    one_line = node.end_lineno == node.lineno
    mark = Span(span.start - line.start, span.end - line.start) if one_line else Span(0, 0)
    return Offender(source.slice(node), type_, kind, source.cell, node.lineno, source.file, source.text[line.start : line.end], mark)


def origin(binding: Binding) -> Origin:
    """A binding as the hint names it."""
    return Origin(binding.source.cell, binding.line, binding.first_line, binding.source.file)


def origin_at(source: Source, node: Located) -> Origin:
    """The line that an expression or statement begins in, as the hint names it."""
    statement = source.statement_of(node)
    text = source.statement_in_line(statement, node.lineno) if statement is not None else source.slice(node)
    return Origin(source.cell, node.lineno, text, source.file)


def corrected_origin(source: Source, edits: Iterable[Edit]) -> Origin | None:
    """The line that edits of one source change; None if it is no line of a statement."""
    start = min(edit.span for edit in edits).start
    number = source.line_of(start)
    # An edit may take the indentation with it.
    start = max(start, source.offset(number, source.byte_indent(number)))
    around = [node for node in source.nodes if isinstance(node, ast.stmt) and source.span(node).start <= start <= source.span(node).end]
    if not around:
        return None
    statement = around[-1]
    if all(edit.span.start == edit.span.end and "\n" in edit.text for edit in edits):
        # Something is lacking: the line that it is put next to has no part in that.
        statement, number = around[0], around[0].lineno
    return Origin(source.cell, number, source.statement_in_line(statement, number), source.file, corrected=True)


def _statement_on(source: Source, line: int) -> ast.stmt | None:
    """The innermost statement that begins on the line or spans it."""
    found = [node for node in source.nodes if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or node.lineno)]
    return found[-1] if found else None


def _translated_site(error: BaseException, sites: list[FrameSite], session: Session) -> tuple[list[FrameSite], int, Site] | None:
    """The user's line behind an error that AutoGraph raised from its own rewriting of that line."""
    translated, context = tensorflow.translated_frames(error), error_detail(error, "__context__")
    # Keras 2 raises what AutoGraph raised once more for every layer around the one that failed, in more words each time.
    cause, message = context, plain_message(error)
    while type(cause) is type(error) and plain_message(cause) == message and (frames := tensorflow.translated_frames(cause)):
        translated, context, cause = frames, cause, error_detail(cause, "__context__")
    for frame in reversed(translated):
        source = session.source_of_file(frame.filename)
        if source is None:
            continue
        # The rewritten function runs in the frames of the original error; its local names are the user's. The frames that led to it are
        # those of the error raised in its place.
        users = [index for index, entry in enumerate(sites) if not entry.is_library]
        original = frame_sites(traceback_of(context))
        inner = sites[: users[-1] + 1] + original if users and original else original or sites
        rewritten = [index for index, entry in enumerate(inner) if entry.code.co_name in {f"tf__{frame.function}", frame.function}]
        statement = _statement_on(source, frame.line)
        if statement is None or not rewritten:
            return None
        calls = [node for node in ast.walk(statement) if isinstance(node, ast.Call) and node.lineno <= frame.line <= (node.end_lineno or 0)]
        values = Values.of_frame(inner[rewritten[-1]].frame)
        node = _failing_operation(statement, message) or _failing_call(calls, message, values) or statement
        return inner, rewritten[-1], Site(source, node, frame.line)
    return None


def _failing_operation(statement: ast.stmt, message: str) -> ast.BinOp | None:
    """The only operation of a statement, if the message speaks of operands."""
    found = [node for node in ast.walk(statement) if isinstance(node, ast.BinOp)]
    return found[0] if len(found) == 1 and message.startswith("unsupported operand type") else None


def _failing_call(calls: list[ast.Call], message: str, values: Values) -> ast.Call | None:
    """Which of the calls in a statement failed: the one whose callee the message speaks of, else the only one around all others."""
    if match := _NOT_CALLABLE.fullmatch(message):
        named = [call for call in calls if (callee := values.of(call.func)) is not UNKNOWN and match[1] in message_names(callee)]
        if len(named) == 1 and not is_callable(values.of(named[0].func)):
            return named[0]
        # What is known can be called; the one that is not known cannot.
        unknown = [call for call in calls if values.of(call.func) is UNKNOWN]
        if len({ast.dump(call.func) for call in unknown}) == 1:
            return unknown[0]
    outer = [call for call in calls if not any(call in ast.walk(other) and call is not other for other in calls)]
    return outer[0] if len(outer) == 1 else None


def collect(error: BaseException, traceback: TracebackType | None, session: Session) -> Evidence | None:
    """Gathers what can be known about the error; None if it was raised by hand or no line of the user's can be found."""
    sites = frame_sites(traceback)
    translated = _translated_site(error, sites, session)
    if translated is not None:
        inner, index, site = translated
        return Evidence(error, inner, index, site, Values.of_frame(inner[index].frame), session)
    users = [index for index, entry in enumerate(sites) if not entry.is_library]
    if not users:
        return None
    user = users[-1]
    source = executed_source(session, sites, user)
    if source is None:
        return None
    node = node_at(source, sites[user])
    if node is None or isinstance(node, ast.Raise | ast.Assert):
        return None
    globals_ = sites[user].frame.f_globals
    session = session.seen_from(source, globals_, is_running=any(is_module_of(entry, globals_) for entry in sites))
    values = Values.of_frame(sites[user].frame, lost_names(source, node, sites[user].code))
    return Evidence(error, sites, user, Site(source, node, sites[user].line), values, session)
