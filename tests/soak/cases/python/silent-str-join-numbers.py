# /// case
# title = '''str join numbers'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup

# %% fail
",".join([1, 2])
