"""Errors of programs that nobody wrote for callhint: on almost all of them it has to be silent."""
