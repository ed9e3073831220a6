# /// case
# title = 'gradient of DQN through argmax with None and clipping'
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = '''.'''
# expect = "diagnosis"
# must_mention = ['argmax']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf
q = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(3)])
# %% fail
with tf.GradientTape() as tape:
    a = tf.cast(tf.argmax(q(tf.ones((1, 2))), axis=1), tf.float32)
    loss = tf.reduce_mean(a)
grads = tape.gradient(loss, q.trainable_variables)
clipped = [tf.clip_by_norm(g, 1.0) for g in grads]
# %% reference
clipped = []
# %% check
assert clipped == []
