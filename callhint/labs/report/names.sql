-- What the hashes in journals stand for: the names of notebooks and the ids of their cells, hashed with the course's key (RFC 2104).
INSERT OR IGNORE INTO name
SELECT
    left(sha256($outer || unhex(sha256($inner || encode(parse_filename(file))))), 16),
    left(sha256($outer || unhex(sha256($inner || encode(coalesce(id, ''))))), 16),
    coalesce(title, parse_filename(file, true)),
    coalesce(heading, '')
FROM cell
WHERE is_notebook
