# /// case
# title = '''rows sorted by the name of a key'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['''key''', '''lambda''']
# must_not_say = []
# rule = "python/key-for-function"
# ///

# %% setup
players = [{'name': 'Ida', 'points': 7}, {'name': 'Bo', 'points': 12}]
# %% fail
players.sort(key='points', reverse=True)
winner = players[0]['name']
# %% reference
players.sort(key=lambda player: player['points'], reverse=True)
winner = players[0]['name']
# %% check
assert winner == 'Bo'
