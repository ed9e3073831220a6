# /// case
# title = '''get gives none subscripted'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'NoneType' object is not subscriptable'''
# expect = "silent"
# ///

# %% setup
users = {"ann": {"age": 3}}
def find(name):
    return users.get(name)
# %% fail
u = find("bo")
print(u["age"])
