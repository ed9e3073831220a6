# /// case
# title = '''text plus int'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
age = 3
# %% fail
print("age: " + age)
