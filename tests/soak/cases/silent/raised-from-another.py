# /// case
# title = "A parser reports its own error from the one underneath"
# source = "own"
# frameworks = ["none"]
# error = "ValueError: bad line 2"
# expect = "silent"
# ///

# %% setup
def read(lines):
    rows = []
    for number, line in enumerate(lines, 1):
        name, amount = line.split(",")
        try:
            rows.append((name, amount.count(1)))
        except TypeError as cause:
            raise ValueError(f"bad line {number + 1}") from cause
    return rows
# %% fail
rows = read(["tea,3", "milk,1"])
