# /// case
# title = 'next of a dataset in a for loop'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['iter']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
train = tf.data.Dataset.range(10).batch(2)
# %% fail
total = 0
for step in range(3):
    batch = next(train)
    total += int(tf.reduce_sum(batch))
# %% reference
total = 0
it = iter(train)
for step in range(3):
    batch = next(it)
    total += int(tf.reduce_sum(batch))
# %% check
assert total == 15
