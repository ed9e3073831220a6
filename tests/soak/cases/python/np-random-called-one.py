# /// case
# title = '''np random called one'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'module' object is not callable'''
# expect = "diagnosis"
# must_mention = ['''np.random''', '''module''']
# must_not_say = []
# ///

# %% setup
import numpy as np
# %% fail
w = np.random(3)
