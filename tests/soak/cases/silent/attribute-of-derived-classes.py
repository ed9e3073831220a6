# /// case
# title = '''an attribute that only subclasses get'''
# source = 'own'
# frameworks = ['none']
# error = '''AttributeError: type object 'Shape' has no attribute 'registry''''
# expect = "silent"
# near_miss_of = ["python/class-for-instance"]
# ///

# %% setup
class Shape:
    def __init_subclass__(cls):
        cls.registry = cls.__name__
class Square(Shape):
    pass
# %% fail
Shape.registry
