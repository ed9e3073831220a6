# /// case
# title = 'import copy as cp; cp(board)'
# source = 'common: import copy as cp; cp(board)'
# frameworks = ["none"]
# error = '''TypeError: 'module' object is not callable'''
# expect = "fix"
# must_mention = ['module', 'cp\.(deep)?copy']
# must_not_say = []
# ///

# %% setup
import copy as cp

class Game:
    def __init__(self, board):
        self.board = board

    def after(self, move):
        board = cp(self.board)
        board[move] = "x"
        return board
# %% fail
game = Game(["-", "-", "-"])
nxt = game.after(1)
print("".join(nxt))
# %% reference
def after(self, move):
    board = cp.copy(self.board)
    board[move] = "x"
    return board
Game.after = after
game = Game(["-", "-", "-"])
nxt = game.after(1)
# %% check
assert nxt == ["-", "x", "-"] and game.board == ["-", "-", "-"]
