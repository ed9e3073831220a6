# /// case
# title = 'train(model, tf.keras.optimizers.Adam, ...): the class instead of an optimizer is the argument'
# source = 'common: train(model, tf.keras.optimizers.Adam, ...): the class instead of an optimizer is the argument'
# frameworks = ["tensorflow", "keras"]
# error = '''TypeError: .*apply_gradients\(\) missing 1 required positional argument: 'grads_and_vars''''
# expect = "fix"
# must_mention = ['Adam\(', 'class|instan', '\bopt\b|Adam']
# must_not_say = ['forgot(ten)? (the |to )?zip', 'apply_gradients\(.*grads_and_vars *=']
# ///

# %% setup
import tensorflow as tf
tf.keras.utils.set_random_seed(0)
model = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(1)])
x, y = tf.random.normal((8, 3)), tf.random.normal((8, 1))

def train(model, opt, steps):
    losses = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x) - y) ** 2)
        grads = tape.gradient(loss, model.trainable_variables)
        opt.apply_gradients(zip(grads, model.trainable_variables))
        losses.append(float(loss))
    return losses
# %% fail
losses = train(model, tf.keras.optimizers.Adam, steps=3)
print(losses[-1])
# %% reference
losses = train(model, tf.keras.optimizers.Adam(), steps=3)
# %% check
assert len(losses) == 3 and losses[2] < losses[0]
