# /// case
# title = "A method is called on the class where the sort wants the method"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: .*missing 1 required positional argument: 'self'"
# expect = "fix"
# must_mention = ["average", "(key|function)"]
# must_not_say = ["instance of it"]
# ///

# %% setup
class Student:
    def __init__(self, name, marks):
        self.name = name
        self.marks = marks

    def average(self):
        return sum(self.marks) / len(self.marks)

students = [Student("ann", [5, 3]), Student("bob", [2, 2])]
# %% fail
students.sort(key=Student.average())
# %% reference
students.sort(key=Student.average)
# %% check
assert [s.name for s in students] == ["bob", "ann"]
