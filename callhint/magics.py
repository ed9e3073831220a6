"""The line magics `%callhint` and `%hint`, and the completion of the former's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from IPython.core.error import UsageError
from IPython.core.magic import Magics, line_magic, magics_class

from callhint.language import tr

if TYPE_CHECKING:
    from types import SimpleNamespace

    from callhint.extension import Extension
    from callhint.model import Correction

WORDS = ("apply", "journal", "off", "on", "rules", "run", "why")


@magics_class
class CallhintMagics(Magics):
    def __init__(self, extension: Extension) -> None:
        super().__init__(extension.shell)
        self.extension = extension

    @line_magic
    def callhint(self, line: str) -> None:
        """Explain the last error, or apply its correction.

        %callhint
            Explain the last error again, whole; in a course, as far as help is open.
        %callhint apply
            Put the corrected cell in place of the current one; in a terminal, in the next prompt.
        %callhint run
            Run the corrected cell now. It counts as a cell of its own.
        %callhint why RULE
            Show what a rule knows, as in `%callhint why python/shadowed-builtin`.
        %callhint rules
            List the rules.
        %callhint journal
        %callhint journal wipe
            Show or delete what your course keeps of the mistakes that are explained to you.
        %callhint on
        %callhint off
            Explain errors from now on, or stop explaining them.

        `%config Callhint` lists the settings.
        """
        match line.split():
            case []:
                self._explain()
            case ["apply"]:
                self._apply()
            case ["run"]:
                self._run()
            case ["why", rule]:
                self._why(rule)
            case ["rules"]:
                self._rules()
            case ["journal"]:
                self._journal()
            case ["journal", "wipe"]:
                self._wipe_journal()
            case ["on" | "off" as word]:
                self.extension.settings.enabled = word == "on"
            case ["why"]:
                raise UsageError("%callhint why RULE: name the rule; %callhint rules lists them")
            case _:
                raise UsageError(
                    f"%callhint {line.strip()}: use %callhint alone or with one of {', '.join(WORDS)}; %callhint? describes them"
                )

    @line_magic
    def hint(self, line: str) -> None:
        """Open the next step of help with the last error, where `Callhint.mode` is "ladder".

        %hint
            Open the next step.
        %hint yes
            Open it also if it is the corrected lines.
        """
        if line.strip() not in {"", "yes"}:
            raise UsageError(f"%hint {line.strip()}: use %hint alone or %hint yes")
        hint = self.extension.hint_for_last_error()
        if hint is None:
            self._explain()
        elif self.extension.open_next_step(hint, confirmed=line.strip() == "yes"):
            self.extension.show_again(hint)
        else:
            progress = self.extension.course.seen(hint).progress
            if progress is not None and progress.tries:
                from callhint.presentation import phrases

                print(phrases.closed(progress))
            elif progress is not None and progress.confirm:
                print(tr("Next come {following}: %hint yes shows them.", following=progress.following))
            else:
                print(tr("No step of help is left: %callhint shows again what is open."))

    def _explain(self) -> None:
        hint = self.extension.hint_for_last_error()
        if hint is not None:
            self.extension.show_again(hint)
        else:
            print(
                tr("callhint has nothing to say about the last error.") if self.extension.has_error else tr("There is no error to explain.")
            )

    def _correction(self) -> Correction | None:
        hint = self.extension.hint_for_last_error()
        if hint is not None and hint.corrections:
            correction = self.extension.course.seen(hint).corrections[:1]
            if correction and correction[0].code:
                return correction[0]
            print(tr("The corrected lines are not open."))
            return None
        print(tr("callhint has no correction for the last error.") if self.extension.has_error else tr("There is no error to correct."))
        return None

    def _apply(self) -> None:
        correction = self._correction()
        if correction is not None:
            self.extension.shell.set_next_input(correction.code, replace=True)

    def _run(self) -> None:
        from callhint.model import Applicability

        correction = self._correction()
        if correction is None:
            return
        if correction.applicability is Applicability.DISPLAY:
            print(tr("This correction is to be completed first: %callhint apply puts it into the cell."))
        elif self._has_to_await(correction.code):
            print(tr("This correction awaits something, which a cell has to do itself: %callhint apply puts it into the cell."))
        else:
            self.extension.run(correction.code)

    def _has_to_await(self, code: str) -> bool:
        """Whether the code needs an event loop while this thread's loop is busy with the present cell."""
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        shell = self.extension.shell
        return bool(shell.should_run_async(code, transformed_cell=shell.transform_cell(code)))

    def _why(self, rule: str) -> None:
        from callhint.rules import catalog

        documentation = catalog.documentation(rule)
        if documentation is None:
            raise UsageError(f"%callhint why {rule}: there is no such rule; %callhint rules lists them")
        print(documentation if self.extension.is_open(rule) else tr("What a rule knows can be read when all steps of its help are open."))

    def _rules(self) -> None:
        from callhint.rules import catalog

        disabled, policy = self.extension.settings.disabled_rules, self.extension.course.policy
        for rule in catalog.rule_ids():
            print(rule if rule not in disabled and policy.allows(rule) else f"{rule} (disabled)")

    def _journal(self) -> None:
        parts = self.extension.course.journal_parts()
        for part in parts:
            print(part.read_text(encoding="utf-8", errors="replace"), end="")
        if not parts:
            print(tr("There is no journal of yours."))

    def _wipe_journal(self) -> None:
        parts = self.extension.course.journal_parts()
        for part in parts:
            part.unlink()
        print(tr("Your journal was deleted.") if parts else tr("There is no journal of yours."))

    def complete(self, _shell: object, event: SimpleNamespace) -> list[str]:
        """The words that may follow, for the hook `complete_command`."""
        words = event.text_until_cursor.split(" ")[1:]
        match [word for word in words[:-1] if word]:
            case []:
                return list(WORDS)
            case ["why"]:
                from callhint.rules import catalog

                return list(catalog.rule_ids())
            case _:
                return []
