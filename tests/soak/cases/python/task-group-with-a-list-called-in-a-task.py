# /// case
# title = "Tasks of a group call a list; the group carries the error"
# source = "own"
# frameworks = ["none"]
# error = "ExceptionGroup:"
# expect = "fix"
# must_mention = ["\\breadings\\b", "\\["]
# must_not_say = []
# ///

# %% setup
import asyncio

readings = [4, 5, 6]

async def fetch(place):
    return readings(place)

async def both():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(fetch(0))
        second = group.create_task(fetch(1))
    return first.result() + second.result()
# %% fail
total = asyncio.run(both())
# %% reference
async def fetch(place):
    return readings[place]
total = asyncio.run(both())
# %% check
assert total == 9
