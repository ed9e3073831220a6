-- One mistake for all events of one.
INSERT INTO mistake BY NAME
WITH mistake AS (
    SELECT
        mistake,
        any_value(rule) AS rule,
        any_value(student) AS student,
        any_value(notebook) AS notebook,
        any_value(cell) AS cell,
        min(made_at) AS made_at,
        max(tries) AS tries,
        max(step) AS step,
        bool_or(event = 'corrected') AS corrected,
        max(seconds) FILTER (event = 'corrected') AS seconds
    FROM event
    WHERE rule IS NOT NULL
    GROUP BY mistake
),
lab AS (SELECT notebook, any_value(lab) AS lab FROM name GROUP BY notebook)
SELECT
    'journal' AS source,
    student,
    coalesce(lab.lab, 'notebook ' || left(mistake.notebook, 6), '') AS lab,
    coalesce(name.exercise, CASE WHEN lab.lab IS NULL THEN 'cell ' || left(mistake.cell, 6) END, '') AS exercise,
    rule,
    made_at,
    tries,
    step,
    corrected,
    seconds
FROM mistake
LEFT JOIN lab ON lab.notebook = mistake.notebook
LEFT JOIN name ON name.notebook = mistake.notebook AND name.cell = mistake.cell
