# /// case
# title = "A type alias of a class that is not generic"
# source = "own"
# frameworks = ["none"]
# error = "TypeError: .*type 'Box' is not subscriptable"
# expect = "silent"
# near_miss_of = ["python/brackets-for-parens"]
# ///

# %% setup
class Box:
    def __init__(self, content=None):
        self.content = content
# %% fail
Boxes = list[Box[int]]

def unpack(boxes: Boxes):
    return [box.content for box in boxes]
