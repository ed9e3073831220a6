"""Everything that looks at live objects, and nothing else does: what was called, where, and how it came to be what it is."""
