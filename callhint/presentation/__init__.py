"""Presentation: turns a `Hint` into what a person reads, and knows nothing of the objects it is about.

`hint` is the data, `card` draws it as HTML, `markdown` and `text` for those who read no HTML, `mimebundle` ties the views together for a
notebook. `phrases` holds the sentences they share, `excerpt` makes the user's text fit to be shown: whatever stands in a name, a message or a
line of code, it stays text. Nothing here imports a widget library, IPython or (before colour is asked for) pygments.
"""
