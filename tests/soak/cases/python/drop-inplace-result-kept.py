# /// case
# title = 'df = df.dropna(inplace=True), then df.groupby'
# source = 'common: df = df.dropna(inplace=True), then df.groupby'
# frameworks = ["pandas"]
# error = '''AttributeError: 'NoneType' object has no attribute 'groupby''''
# expect = "fix"
# must_mention = ['inplace', 'None', 'dropna']
# must_not_say = []
# ///

# %% setup
import pandas as pd
survey = pd.DataFrame({"city": ["A", "A", "B"], "age": [20.0, None, 40.0]})
# %% setup
survey = survey.dropna(inplace=True)
# %% fail
ages = survey.groupby("city")["age"].mean()
print(ages)
# %% reference
survey = pd.DataFrame({"city": ["A", "A", "B"], "age": [20.0, None, 40.0]})
survey = survey.dropna()
ages = survey.groupby("city")["age"].mean()
# %% check
assert ages.to_dict() == {"A": 20.0, "B": 40.0}
