# /// case
# title = "`minimize` of a class of the user's is called without its second argument"
# source = "own"
# frameworks = ["tensorflow", "keras"]
# error = "TypeError: .*minimize\\(\\) missing 1 required positional argument: 'var_list'"
# expect = "silent"
# near_miss_of = ["keras/misused-minimize"]
# ///

# %% setup
import tensorflow as tf


class Search:
    def minimize(self, loss, var_list):
        return loss()


x = tf.Variable(5.0)
search = Search()
# %% fail
search.minimize(lambda: (x - 3.0) ** 2)
