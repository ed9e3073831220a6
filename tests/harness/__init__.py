"""Runs case files, in a forked process or in a real kernel, and judges what callhint said and what its correction did."""
