# /// case
# title = 'a search without a hit is subscripted'
# source = 'common: a search without a hit is subscripted'
# frameworks = ["none"]
# error = '''TypeError: 'NoneType' object is not subscriptable'''
# expect = "silent"
# ///

# %% setup
import re
text = "no digits here"
# %% fail
m = re.search(r"\d+", text)
number = int(m[0])
