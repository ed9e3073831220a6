# /// case
# title = 'two classes of the notebook have the same layers; only one of them was built'
# source = 'own'
# frameworks = ["torch"]
# error = '''TypeError: 'collections.OrderedDict' object is not callable'''
# expect = "fix"
# must_mention = ['Student\(\)', 'load_state_dict']
# must_not_say = ['Teacher\(\)']
# ///

# %% setup
import torch
from torch import nn

class Student(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 1)

    def forward(self, x):
        return self.fc(x)

class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 1)

    def forward(self, x):
        return self.fc(x).exp()

student = Student()
torch.save(student.state_dict(), "student.pt")
# %% setup
def restore(path):
    return torch.load(path, map_location="cpu")

best = restore("student.pt")
# %% fail
with torch.no_grad():
    y = best(torch.zeros(2, 3))
# %% reference
best_ = best
best = Student()
best.load_state_dict(best_)
y = best(torch.zeros(2, 3))
# %% check
assert torch.equal(y, student(torch.zeros(2, 3)))
