# /// case
# title = '''StandardScaler(False)'''
# source = 'own'
# frameworks = ['sklearn']
# error = '''TypeError: StandardScaler.__init__\(\) takes 1 positional argument'''
# expect = "silent"
# near_miss_of = ["python/positional-for-keyword"]
# ///

# %% setup
from sklearn.preprocessing import StandardScaler
# %% fail
scaler = StandardScaler(False)
