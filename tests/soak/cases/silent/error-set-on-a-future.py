# /// case
# title = "A future hands on an error that was made by hand"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: 'NoneType' object is not callable"
# expect = "silent"
# ///

# %% setup
from concurrent.futures import Future

answer = Future()
answer.set_exception(TypeError("'NoneType' object is not callable"))
callback = None
# %% fail
value = answer.result()
print(value)
