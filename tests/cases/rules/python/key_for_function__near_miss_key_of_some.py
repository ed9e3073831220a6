# /// case
# title = '''not every row has the key'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'str' object is not callable'''
# expect = "silent"
# near_miss_of = ["python/key-for-function"]
# ///

# %% setup
players = [{'name': 'Ida', 'points': 7}, {'name': 'Bo'}]
# %% fail
best = max(players, key='points')
