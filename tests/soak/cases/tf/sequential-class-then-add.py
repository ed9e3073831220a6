# /// case
# title = 'model = Sequential without parentheses, then model.add(...)'
# source = 'common: model = Sequential without parentheses, then model.add(...)'
# frameworks = ["keras"]
# error = '''TypeError: .*add\(\) missing 1 required positional argument: 'layer''''
# expect = "fix"
# must_mention = ['Sequential\(\)', 'class|instan|paren', 'model']
# must_not_say = ['layer=']
# ///

# %% setup
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Input
# %% fail
model = Sequential
model.add(Input((4,)))
model.add(Dense(3, activation="relu"))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
# %% reference
model = Sequential()
model.add(Input((4,)))
model.add(Dense(3, activation="relu"))
model.add(Dense(1))
model.compile(loss="mse", optimizer="adam")
# %% check
assert len(model.layers) == 2 and model.count_params() == 19
