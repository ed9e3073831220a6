"""callhint beside other tools for tracebacks, in whatever people do with an error: nothing but the card differs from a session without it."""
