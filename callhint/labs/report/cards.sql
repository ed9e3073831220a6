-- One mistake for each card; a card that `%callhint` showed again in the same cell counts once. Students get the pseudonyms they have in journals.
INSERT INTO mistake BY NAME
WITH card AS (
    SELECT
        file,
        place,
        title,
        heading,
        made_at,
        CASE
            WHEN $by_folder THEN parse_dirpath(file)
            ELSE coalesce(nullif(regexp_extract(file, '[/\\](?:submitted|autograded|feedback)[/\\]([^/\\]+)[/\\][^/\\]+[/\\][^/\\]+$', 1), ''), file)
        END AS student,
        unnest(cards) AS card
    FROM cell
    WHERE len(cards) > 0
)
SELECT DISTINCT ON (file, place, rule, card ->> '$.offender.text')
    'notebook' AS source,
    left(sha256($outer || unhex(sha256($inner || encode(student)))), 16) AS student,
    coalesce(title, parse_filename(file, true)) AS lab,
    coalesce(heading, '') AS exercise,
    card ->> '$.rule' AS rule,
    made_at AT TIME ZONE 'UTC' AS made_at
FROM card
WHERE regexp_full_match(card ->> '$.rule', '[a-z0-9_]+(/[a-z0-9_-]+)+') AND len(card ->> '$.rule') <= 120
