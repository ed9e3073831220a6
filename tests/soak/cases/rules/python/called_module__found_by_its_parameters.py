# /// case
# title = "svm(nu=..., class_weight=...): only one class has these parameters"
# source = "common: written for this rule"
# frameworks = ["sklearn"]
# error = "TypeError: 'module' object is not callable"
# expect = "fix"
# must_mention = ["svm", "module", "NuSVC"]
# must_not_say = ["upgrade|install"]
# rule = "python/called-module"
# ///

# %% setup
from sklearn import svm
X, y = [[0.0], [1.0], [2.0], [3.0]], [0, 0, 1, 1]

# %% fail
model = svm(nu=0.5, class_weight='balanced')
model.fit(X, y)
guess = int(model.predict([[3.0]])[0])

# %% reference
model = svm.NuSVC(nu=0.5, class_weight='balanced')
model.fit(X, y)
guess = int(model.predict([[3.0]])[0])

# %% check
assert guess == 1
