"""`callhint report`: what a class stumbles on, from journals and executed notebooks."""

from __future__ import annotations

from pathlib import Path

import click

_FILE = click.Path(dir_okay=False, writable=True, path_type=Path)
_PATH = click.Path(exists=True, path_type=Path)


@click.command
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=_PATH)
@click.option("--html", type=_FILE, help="Write a page with tables and pictures, complete in one file.")
@click.option("--csv", type=_FILE, help="Write the counts by lab, exercise, rule and day.")
@click.option("--parquet", type=_FILE, help="The same as a Parquet file.")
@click.option("--title", default="What the class stumbled on", show_default=True, help="The page's title.")
@click.option(
    "--labs", multiple=True, metavar="PATH", type=_PATH, help="The course's own notebooks, which name the labs and exercises of journals."
)
@click.option(
    "--course",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    show_default=True,
    help="The folder with callhint.toml, whose notes come into the page and whose key names what is in journals.",
)
@click.option(
    "--by-folder", is_flag=True, help="All notebooks of a folder are one student's. [else: each is, and nbgrader's folders are known]"
)
@click.option("--memory", default="512MB", show_default=True, help="What DuckDB may use; the rest goes through temporary files.")
@click.option("--threads", type=click.IntRange(min=1), help="How many files are read at a time. [default: one for each processor]")
def command(
    paths: tuple[Path, ...],
    html: Path | None,
    csv: Path | None,
    parquet: Path | None,
    title: str,
    labs: tuple[Path, ...],
    course: Path,
    by_folder: bool,  # noqa: FBT001  # click passes options by their names
    memory: str,
    threads: int | None,
) -> None:
    """Tell which mistakes a class makes, how often, where, and how they are corrected.

    A PATH is a journal, an executed notebook with callhint's cards, or a folder of such files. Files that cannot be read are listed.
    """
    try:
        import duckdb  # noqa: PLC0415  # an optional extra, and 20 ms
    except ImportError:
        raise click.ClickException("the report needs DuckDB: pip install callhint[report]") from None

    from callhint.labs.report import page, tables, terminal  # noqa: PLC0415  # as DuckDB
    from callhint.labs.report.facts import Facts  # noqa: PLC0415  # as DuckDB
    from callhint.labs.sources import Place, Sources  # noqa: PLC0415  # as DuckDB
    from callhint.rules import catalog  # noqa: PLC0415  # as DuckDB
    from callhint.settings import Callhint  # noqa: PLC0415  # as DuckDB

    policy = Sources(Callhint(), Place(course.absolute())).policy
    if policy.problem is not None:
        raise click.ClickException(f"the course's settings cannot be read: {policy.problem}")
    key = policy.journaling.key if policy.journaling is not None else ""
    try:
        with Facts(memory, threads) as facts:
            facts.read(paths, labs=labs, key=key, by_folder=by_folder)
            answer = tables.ask(facts)
            for file, form in ((csv, "csv"), (parquet, "parquet")):
                if file is not None:
                    facts.write(tables.GRAIN, file, form)
        if html is not None:
            html.write_text(page.render(answer, title, catalog.documentation, policy.note), encoding="utf-8")
    except (duckdb.Error, OSError) as error:
        raise click.ClickException(str(error)) from None
    click.echo(terminal.render(answer), nl=False)
