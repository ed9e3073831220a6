"""The commands of the command line: each file holds one, in a variable called `command`, and its name is the command's."""
