-- The lines of some journals; a line that is no event has NULL in the place of its rule. jupyter_events ends its times with `+00:00Z`.
INSERT INTO event
SELECT filename, CASE WHEN regexp_full_match(rule, '[a-z0-9_]+(/[a-z0-9_-]+)+') AND len(rule) <= 120 AND len(mistake) <= 64 AND event IN ('made', 'opened', 'corrected') THEN rule END,
    event, mistake, left(student, 64), left(notebook, 64), left(cell, 64), step, tries, seconds, try_cast(replace(__timestamp__, '+00:00Z', 'Z') AS TIMESTAMPTZ) AT TIME ZONE 'UTC'
FROM read_json(
    $files,
    format = 'newline_delimited',
    ignore_errors = true,
    filename = true,
    maximum_object_size = 65536,
    columns = {
        __timestamp__: 'VARCHAR', event: 'VARCHAR', mistake: 'VARCHAR', rule: 'VARCHAR', student: 'VARCHAR', notebook: 'VARCHAR', cell: 'VARCHAR',
        step: 'INTEGER', tries: 'INTEGER', seconds: 'INTEGER'
    }
)
