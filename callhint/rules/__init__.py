"""The mistakes callhint knows: one kind of mistake per file, found by its place."""
