# /// case
# title = '''the custom layer's build is defined without input_shape'''
# source = '''common: the custom layer's build is defined without input_shape'''
# frameworks = ["tensorflow", "keras"]
# error = 'TypeError: .*build\(\) takes 1 positional argument but 2 were given'
# expect = "diagnosis"
# must_mention = ['build', 'input_shape|shape']
# must_not_say = []
# ///

# %% setup
import tensorflow as tf

class Scale(tf.keras.layers.Layer):
    def build(self):
        self.s = self.add_weight(shape=(1,), initializer="ones")

    def call(self, x):
        return x * self.s
# %% fail
y = Scale()(tf.ones((2, 3)))
