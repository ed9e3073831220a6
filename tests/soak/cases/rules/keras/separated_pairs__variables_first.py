# /// case
# title = "variables first, gradients second, as two arguments in a method"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: .*takes 2 positional arguments but 3 were given"
# expect = "fix"
# must_mention = ["zip\\(grads, variables\\)", "first|order|before"]
# rule = "keras/separated-pairs"
# on.keras2.error = "^ValueError: not enough values to unpack \\(expected 2, got 1\\)"
# ///

# %% setup
import tensorflow as tf

class Agent:
    def __init__(self):
        self.q = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
        self.opt = tf.keras.optimizers.SGD(0.1)

    def learn(self, s, target):
        variables = self.q.trainable_variables
        with tf.GradientTape() as tape:
            td = tf.reduce_mean((self.q(s) - target) ** 2)
        grads = tape.gradient(td, variables)
        self.opt.apply_gradients(variables, grads)
        return td

agent = Agent()
# %% fail
td = agent.learn(tf.ones((2, 2)), tf.ones((2, 1)))
print(td)
# %% reference
Agent.learn = None
class Agent:
    def __init__(self):
        self.q = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(1)])
        self.opt = tf.keras.optimizers.SGD(0.1)

    def learn(self, s, target):
        variables = self.q.trainable_variables
        with tf.GradientTape() as tape:
            td = tf.reduce_mean((self.q(s) - target) ** 2)
        grads = tape.gradient(td, variables)
        self.opt.apply_gradients(zip(grads, variables))
        return td

agent = Agent()
td = agent.learn(tf.ones((2, 2)), tf.ones((2, 1)))
# %% check
assert float(td) >= 0 and int(agent.opt.iterations) == 1
