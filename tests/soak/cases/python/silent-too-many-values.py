# /// case
# title = 'enumerate was left out of the loop'
# source = 'common: enumerate was left out of the loop'
# frameworks = ["none"]
# error = 'ValueError: too many values to unpack \(expected 2|TypeError: cannot unpack'
# expect = "silent"
# ///

# %% setup
triples = [(1, 2, 3), (4, 5, 6)]
# %% fail
for i, row in triples:
    print(i, row)
