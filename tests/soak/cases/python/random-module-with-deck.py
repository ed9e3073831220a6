# /// case
# title = '''random module with deck'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'module' object is not callable'''
# expect = "diagnosis"
# must_mention = ['''random''']
# must_not_say = ['''random\.Random''']
# ///

# %% setup
import random
deck = ["a", "b"]
# %% fail
card = random(deck)
