# /// case
# title = "The result of a coroutine function is used without `await`"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'coroutine' object is not subscriptable"
# expect = "silent"
# near_miss_of = ["python/uncalled-method"]
# ///

# %% setup
import warnings
warnings.simplefilter("ignore")

async def fetch(name):
    return {"name": name, "size": 3}
# %% fail
size = fetch("tea")["size"]
