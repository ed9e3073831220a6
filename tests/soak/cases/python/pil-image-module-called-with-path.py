# /// case
# title = '''Image('cat.png') after from PIL import Image'''
# source = 'common: from PIL import Image, then Image(path)'
# frameworks = ["none"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "fix"
# must_mention = ['module', 'Image\.open']
# must_not_say = ['Image\.Image\(']
# ///

# %% setup
from PIL import Image
Image.new("RGB", (6, 4), "red").save("cat.png")
path = "cat.png"
# %% fail
img = Image(path)
width, height = img.size
# %% reference
img = Image.open(path)
width, height = img.size
# %% check
assert (width, height) == (6, 4)
