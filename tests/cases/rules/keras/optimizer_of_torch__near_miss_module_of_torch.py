# /// case
# title = "an optimizer of torch gets a module of torch with a misspelled method, while a Keras model is there, too"
# source = "own"
# frameworks = ["tensorflow", "keras", "torch"]
# error = "AttributeError: 'Linear' object has no attribute 'paramters'"
# expect = "silent"
# near_miss_of = ["keras/optimizer-of-torch"]
# on.keras2.absent = "there is no torch in this environment"
# ///

# %% setup
import tensorflow as tf
import torch

model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
head = torch.nn.Linear(3, 1)
# %% fail
optimizer = torch.optim.Adam(head.paramters(), lr=0.01)
