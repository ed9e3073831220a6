"""The settings of callhint: `%config Callhint` lists and changes them, a configuration file sets them as `c.Callhint.…`.

Those tagged as policy are what a course may set, and lock, in its own file (`labs/policy.py`).
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from traitlets import Bool, Bunch, Dict, Enum, Int, List, Set, TraitError, Unicode, Union, validate
from traitlets.config import Config, Configurable

from callhint.language import code_of, languages

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from IPython.core.interactiveshell import InteractiveShell

logger = logging.getLogger("callhint")

STEPS = ("what", "where", "instead", "lines", "why")
"""The steps of help, by name (`labs/ladder.py` has them too, but is not imported before there is an error)."""


class Callhint(Configurable):
    """Explains "object is not callable" and related errors."""

    on_config: Callable[[Collection[str]], None] | None = None
    """Told which settings a person has set with `%config`, also to what they were: an observer would not hear of those."""

    def update_config(self, config: Config) -> None:
        super().update_config(config)
        if self.on_config is not None:
            self.on_config(list(config.get(type(self).__name__, {})))

    enabled = Bool(default_value=True, help="Whether errors are explained. `%callhint on` and `%callhint off` change it too.").tag(
        config=True
    )

    mode = Enum(
        ["full", "ladder", "title-only", "off"],
        default_value="full",
        help="How much help there is: all at once, in steps that `%hint` opens one by one, what the object is and no more, or none.",
    ).tag(config=True, policy=True)

    highest_step = Enum(
        STEPS,
        default_value="why",
        help="In mode 'ladder', the last step that may be opened: "
        "'what' it is, 'where' it came from, what to use 'instead', the corrected 'lines', 'why'.",
    ).tag(config=True, policy=True)

    tries = Union(
        [Int(min=0), Dict(value_trait=Int(min=0), key_trait=Enum(STEPS))],
        default_value=0,
        help="In mode 'ladder', how often a mistake has to come again before the next step opens: "
        "a number, or one for each step as in `{'instead': 1, 'lines': 2}`.",
    ).tag(config=True, policy=True)

    confirm = Bool(default_value=True, help="In mode 'ladder', whether the corrected lines are opened only to who confirms.").tag(
        config=True, policy=True
    )

    rules_on = List(Unicode(), default_value=["*"], help="The rules that may speak, by their ids, as in `['python/*', 'torch/*']`.").tag(
        config=True, policy=True
    )

    rules_off = List(Unicode(), help="The rules among them that stay silent, as in `['python/called-none']`.").tag(config=True, policy=True)

    notes = Dict(
        help="What a course adds to the card of a rule: `{'torch/called-state-dict': {'text': 'See lab 2.', 'link': 'https://…'}}`. "
        "`'step': 'why'` holds the note back until that step is open.",
        key_trait=Unicode(),
        value_trait=Dict(key_trait=Enum(["text", "link", "step"]), value_trait=Unicode()),
    ).tag(config=True, policy=True)

    journal = Bool(
        default_value=False,
        help="Whether it is noted which mistakes are made, opened step by step and corrected: no code, no values, no messages, no names.",
    ).tag(config=True, policy=True)

    journal_key = Unicode(help="The secret with which the journal makes pseudonyms of names. Without one there is no journal.").tag(
        config=True, policy=True
    )

    journal_folder = Unicode(help="Where the journal is kept; `~/.callhint/journal` if not given.").tag(config=True, policy=True)

    lock = Bool(
        default_value=False,
        help="Whether a course's settings hold against those of its students; set in a file of the course.",
    ).tag(config=True, policy=True)

    disabled_rules = Set(
        Unicode(),
        help="Rules that stay silent, by their ids, as in `['python/shadowed-builtin']`. `%callhint rules` lists all ids.",
    ).tag(config=True)

    language = Unicode(
        help="The language of the hints: 'en', 'es' or 'zh'. If it is not given, that of the environment (`LANGUAGE`, `LC_ALL`, `LANG`)."
    ).tag(config=True)

    @validate("language")
    def _is_spoken(self, proposal: Bunch) -> str:
        language: str = proposal.value
        if language and code_of(language) not in languages():
            raise TraitError(f"callhint has no hints in {language!r}, but in {', '.join(languages())}")
        return language

    prefill = Bool(
        default_value=True,
        help="Whether the corrected snippet waits in the next prompt of a terminal. Notebooks are not affected.",
    ).tag(config=True)

    widget = Bool(default_value=True, help="Whether a card in a notebook gets live controls where the front end can show them.").tag(
        config=True
    )


def settings_of(shell: InteractiveShell) -> Callhint:
    """The settings as configured, without those that a configuration file has got wrong: each of them is a line in the log."""
    try:
        return Callhint(parent=shell)
    except (TraitError, AttributeError, TypeError):
        given: Any = shell.config.get("Callhint")
    good = Config()
    for name, value in given.items() if isinstance(given, dict) else ():
        try:
            Callhint(config=Config(Callhint={name: value}))
        except TraitError as error:
            logger.warning("callhint: the setting %s is left out: %s", name, error)
        else:
            good.Callhint[name] = value
    if not isinstance(given, dict):
        logger.warning("callhint: the settings are left out: `c.Callhint` is no section")
    return Callhint(parent=shell, config=good)
