"""The garbage collector while an error is explained."""

from __future__ import annotations

import gc
from contextlib import suppress

import pytest

from callhint.uncollected import uncollected


@pytest.mark.parametrize("enabled", [True, False])
def test_it_is_held_back_and_left_as_it_was(*, enabled: bool) -> None:
    (gc.enable if enabled else gc.disable)()
    try:
        with suppress(KeyError), uncollected():
            assert not gc.isenabled()
            raise KeyError
        assert gc.isenabled() == enabled
    finally:
        gc.enable()
