-- The cells of some notebooks, with the headings above them: a notebook's first is the lab, the nearest above a cell is the exercise. A file
-- that is no notebook, or has no cells, has one row.
CREATE OR REPLACE TEMP TABLE cell AS
WITH content AS (SELECT filename AS file, try(decode(content)) AS text FROM read_blob($files)),
notebook AS (
    SELECT file, CASE WHEN json_valid(text) THEN CASE WHEN json_type(text, '$.cells') = 'ARRAY' THEN text -> '$.cells[*]' END END AS cells
    FROM content
),
cell AS (
    SELECT
        file,
        cells IS NOT NULL AS is_notebook,
        unnest(coalesce(nullif(cells, []), [NULL])) AS cell,
        generate_subscripts(coalesce(nullif(cells, []), [NULL]), 1) AS place
    FROM notebook
),
part AS (
    SELECT
        file,
        is_notebook,
        place,
        cell ->> '$.id' AS id,
        CASE
            WHEN cell ->> '$.cell_type' <> 'markdown' THEN NULL
            WHEN json_type(cell, '$.source') = 'ARRAY' THEN array_to_string(cell ->> '$.source[*]', '')
            ELSE cell ->> '$.source'
        END AS words,
        cell -> '$.outputs[*].data."application/vnd.callhint.v1+json"' AS cards,
        try_cast(cell ->> '$.metadata.execution."iopub.execute_input"' AS TIMESTAMPTZ) AS made_at
    FROM cell
),
heading AS (
    SELECT * EXCLUDE (words), nullif(regexp_extract_all(words, '(?m)^ {0,3}#{1,6}[ \t]+(.+?)[ \t#]*$', 1), []) AS headings
    FROM part
),
placed AS (
    SELECT
        * EXCLUDE (headings),
        left(first_value(headings[1] IGNORE NULLS) OVER (PARTITION BY file ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), 120) AS title,
        left(last_value(headings[-1] IGNORE NULLS) OVER (PARTITION BY file ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), 120) AS heading
    FROM heading
)
SELECT * REPLACE (nullif(heading, title) AS heading)
FROM placed
