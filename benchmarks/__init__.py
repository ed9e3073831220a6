"""What callhint costs, beside IPython's own traceback and other tools: `python -m benchmarks` prints the README's tables."""
