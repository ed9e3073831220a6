"""The settings of callhint: `%config Callhint` lists and changes them, a configuration file sets them as `c.Callhint.…`."""

from __future__ import annotations

from traitlets import Bool, Enum, Set, Unicode
from traitlets.config import Configurable


class Callhint(Configurable):
    """Explains "object is not callable" and related errors."""

    enabled = Bool(default_value=True, help="Whether errors are explained. `%callhint on` and `%callhint off` change it too.").tag(
        config=True
    )

    mode = Enum(
        ["full", "ladder", "title-only", "off"],
        default_value="full",
        help="How much help there is: all at once, in steps that `%hint` opens one by one, what the object is and no more, or none.",
    ).tag(config=True)

    disabled_rules = Set(
        Unicode(),
        help="Rules that stay silent, by their ids, as in `['python/shadowed-builtin']`. `%callhint rules` lists all ids.",
    ).tag(config=True)

    prefill = Bool(
        default_value=True,
        help="Whether the corrected snippet waits in the next prompt of a terminal. Notebooks are not affected.",
    ).tag(config=True)

    widget = Bool(default_value=True, help="Whether a card in a notebook gets live controls where the front end can show them.").tag(
        config=True
    )
