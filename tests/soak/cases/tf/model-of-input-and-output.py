# /// case
# title = "Model(input=…, output=…) as Keras 1 had it"
# source = "own"
# frameworks = ["keras"]
# error = "ValueError: Unrecognized keyword arguments passed to Model"
# expect = "fix"
# must_mention = ["inputs", "outputs"]
# must_not_say = ["upgrade", "downgrade"]
# rule = "keras/renamed-argument"
# on.keras2.error = "TypeError"
# on.tf-keras.error = "ValueError: Unrecognized keyword arguments passed to Model"
# ///

# %% setup
from keras.layers import Dense, Input
from keras.models import Model
a = Input((4,))
b = Dense(1)(a)
# %% fail
net = Model(input=a, output=b)
net.compile(optimizer="sgd", loss="mse")
# %% reference
net = Model(inputs=a, outputs=b)
# %% check
assert net.count_params() == 5
