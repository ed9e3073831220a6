"""The frames an error went through: the raising frame, the user frame, and the library frames between them."""

from __future__ import annotations

import linecache
from typing import TYPE_CHECKING, Any

from callhint.evidence.fact import fact
from callhint.evidence.session import is_library_file

if TYPE_CHECKING:
    from types import CodeType, FrameType, TracebackType

    from callhint.source import Position

# A recursion of a thousand frames says nothing more than its two ends do.
_LONGEST = 400


@fact
class FrameSite:
    """One entry of a traceback: a frame and the instruction at which the error left it."""

    frame: FrameType
    instruction: int
    line: int

    @property
    def code(self) -> CodeType:
        """The code of the frame."""
        return self.frame.f_code

    @property
    def filename(self) -> str:
        """The file name that the code was compiled under."""
        return self.frame.f_code.co_filename

    @property
    def is_library(self) -> bool:
        """Whether the code belongs to Python or an installed package."""
        return is_library_file(self.filename)

    @property
    def position(self) -> Position | None:
        """Where the failing instruction stands in the text, columns in bytes; None if the code does not tell."""
        for index, (first, last, start, end) in enumerate(self.code.co_positions()):
            if index == self.instruction // 2:
                if first is None or last is None or start is None or end is None:
                    return None
                return first, last, start, end
        return None

    @property
    def segment(self) -> str:
        """The text of the failing instruction, read from the file; empty if it is not to be had."""
        position = self.position
        if position is None:
            return ""
        first, last, start, end = position
        lines = linecache.getlines(self.filename)[first - 1 : last]
        if len(lines) != last - first + 1:
            return ""
        lines[-1] = lines[-1].encode()[:end].decode(errors="replace")
        lines[0] = lines[0].encode()[start:].decode(errors="replace")
        return "".join(lines)


def is_module_of(site: FrameSite, namespace: dict[str, Any]) -> bool:
    """Whether the frame is that of a module's top level, with those global names."""
    return site.code.co_name == "<module>" and site.frame.f_globals is namespace


def frame_sites(traceback: TracebackType | None) -> list[FrameSite]:
    """The entries of a traceback, outermost first; the middle of a very long one is left out."""
    sites: list[FrameSite] = []
    while traceback is not None:
        sites.append(FrameSite(traceback.tb_frame, traceback.tb_lasti, traceback.tb_lineno))
        traceback = traceback.tb_next
    if len(sites) > _LONGEST:
        sites = sites[: _LONGEST // 2] + sites[-_LONGEST // 2 :]
    return sites
