# /// case
# title = 'Dog = Dog("Rex"), then Dog("Fido")'
# source = 'common: Dog = Dog("Rex"), then Dog("Fido")'
# frameworks = ["none"]
# error = '''TypeError: 'Dog' object is not callable'''
# expect = "fix"
# must_mention = ['\bDog\b', 'instance|object', 'shadow|overwr|overrid|reassign|re-assign|rebound|rebind|replac|redefin|hid(es|den|ing)|assigned|no longer|mask|reus|clobber|variable (called|named)|\bbound\b|\bbinds?\b|\bholds\b|refers to|points to|set to|\bgave\b|\bgiven\b|taken|your own|a variable|same name|is now|put .{0,30}in its place']
# must_not_say = ['__call__']
# ///

# %% setup
class Dog:
    def __init__(self, name):
        self.name = name

    def bark(self):
        return self.name + " barks"
# %% setup
Dog = Dog("Rex")
print(Dog.bark())
# %% fail
other = Dog("Fido")
said = other.bark()
# %% reference
class Dog:
    def __init__(self, name):
        self.name = name

    def bark(self):
        return self.name + " barks"
other = Dog("Fido")
said = other.bark()
# %% check
assert said == "Fido barks"
