# /// case
# title = '''apply clean without argument'''
# source = 'own'
# frameworks = ['pandas']
# error = '''TypeError: clean\(\) missing 1 required positional argument: 'text''''
# expect = "fix"
# must_mention = ['''clean''', '''apply''']
# must_not_say = []
# ///

# %% setup
import pandas as pd
def clean(text):
    return text.strip().lower()
df = pd.DataFrame({"city": [" Rome", "OSLO "]})
# %% fail
df["city"] = df["city"].apply(clean())
print(df.city.tolist())
# %% reference
df["city"] = df["city"].apply(clean)
# %% check
assert df.city.tolist() == ["rome", "oslo"]
