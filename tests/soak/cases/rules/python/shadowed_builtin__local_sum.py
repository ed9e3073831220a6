# /// case
# title = "sum is added up in a loop and called at the end of the same function"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "TypeError: 'int' object is not callable"
# expect = "fix"
# must_mention = ["\\bsum\\b", "spread|function", "built-?in"]
# must_not_say = ["del sum"]
# rule = "python/shadowed-builtin"
# ///

# %% setup
def spread(rows):
    sum = 0
    for row in rows:
        sum += row
    mean = sum / len(rows)
    return sum(abs(row - mean) for row in rows)

# %% fail
total = spread([1, 2, 3])

# %% reference
def spread(rows):
    total = 0
    for row in rows:
        total += row
    mean = total / len(rows)
    return sum(abs(row - mean) for row in rows)

total = spread([1, 2, 3])

# %% check
assert total == 2
