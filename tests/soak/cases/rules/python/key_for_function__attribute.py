# /// case
# title = '''the oldest by the name of an attribute'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError: 'str' object is not callable'''
# expect = "fix"
# must_mention = ['''key''', '''lambda''']
# must_not_say = []
# rule = "python/key-for-function"
# ///

# %% setup
class Pet:
    def __init__(self, name, age):
        self.name = name
        self.age = age
pets = [Pet('Rex', 4), Pet('Tom', 9)]
# %% fail
oldest = max(pets, key='age')
print(oldest.name)
# %% reference
oldest = max(pets, key=lambda pet: pet.age)
# %% check
assert oldest.name == 'Tom'
