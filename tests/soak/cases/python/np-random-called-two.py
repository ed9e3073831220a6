# /// case
# title = '''np random called two'''
# source = 'own'
# frameworks = ['numpy']
# error = '''TypeError: 'module' object is not callable'''
# expect = "diagnosis"
# must_mention = ['''np.random''', '''module''']
# must_not_say = ['''np\.random\.random\(3''']
# ///

# %% setup
import numpy as np
# %% fail
w = np.random(3, 2)
