# /// case
# title = '''submit function that returns function'''
# source = 'own'
# frameworks = ['none']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
from concurrent.futures import ThreadPoolExecutor
def worker(n):
    return n["size"]
# %% fail
with ThreadPoolExecutor() as ex:
    jobs = [ex.submit(worker, n) for n in (3, 4)]
    out = [j.result() for j in jobs]
