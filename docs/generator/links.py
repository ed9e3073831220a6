"""Looks whether the pages elsewhere that the documentation and the cards link to are there: `python -m docs.generator.links`.

A server that does not want to be asked by a program (401, 403, 405, 429 and the like) has the page as far as can be told.
"""

from __future__ import annotations

import http
import re
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from pathlib import Path

ROOT = Path(__file__).parents[2]
_GONE = {http.HTTPStatus.NOT_FOUND, http.HTTPStatus.GONE}
_PLACES = ("build/site/**/*.html", "callhint/rules/*/*.py", "README.md")
_LINK = re.compile(r"""https?://(?!example\.)[^\s"'`<>)\\]+""")


def main() -> int:
    """Prints every link that leads nowhere, with a file that has it."""
    found = links(ROOT)
    with ThreadPoolExecutor(8) as pool:
        broken = [(link, fault) for link, fault in zip(found, pool.map(fault_of, found), strict=True) if fault]
    for link, fault in broken:
        print(f"{found[link]}: {link}: {fault}")
    print(f"{len(found)} links, {len(broken)} broken")
    return 1 if broken else 0


def links(root: Path) -> dict[str, Path]:
    """Each link without its fragment, and one of the files that have it."""
    found: dict[str, Path] = {}
    for file in sorted(file for place in _PLACES for file in root.glob(place)):
        for link in _LINK.findall(unescape(file.read_text(encoding="utf-8"))):
            found.setdefault(link.partition("#")[0].rstrip(".,;"), file.relative_to(root))
    return found


def fault_of(link: str) -> str:
    """Why a link leads nowhere; "" if it does not."""
    request = urllib.request.Request(link, headers={"User-Agent": "Mozilla/5.0 (callhint's check of links)"})  # noqa: S310  # http by the pattern
    try:
        with urllib.request.urlopen(request, timeout=30):  # noqa: S310  # as above
            return ""
    except urllib.error.HTTPError as error:
        return f"{error.code} {error.reason}" if error.code in _GONE else ""
    except OSError as error:
        return str(error)


if __name__ == "__main__":
    sys.exit(main())
