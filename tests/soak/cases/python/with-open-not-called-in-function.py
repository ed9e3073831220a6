# /// case
# title = '''with open not called in function'''
# source = 'own'
# frameworks = ['none']
# error = '''context manager protocol'''
# expect = "diagnosis"
# must_mention = ['''open''', '''call|\(''']
# must_not_say = []
# ///

# %% setup
def save(rows):
    with open as f:
        f.write("x")
# %% fail
save([1])
