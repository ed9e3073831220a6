# /// case
# title = "Image = Image.open(...) and a second picture"
# source = "common: written for this rule"
# frameworks = ["none"]
# error = "AttributeError: '?\\w+'? object has no attribute 'open'|AttributeError: open"
# expect = "fix"
# must_mention = ["Image", "overwr|hid|no longer|by now|gave|stored", "from PIL import Image"]
# rule = "python/overwritten-import"
# ///

# %% setup
from PIL import Image
Image.new('RGB', (4, 2)).save('a.png')

# %% setup
Image = Image.open('a.png')

# %% fail
second = Image.open('a.png')
width = second.size[0]

# %% reference
from PIL import Image
second = Image.open('a.png')
width = second.size[0]

# %% check
assert width == 4
