# /// case
# title = 'Playlist.add("song") on the class, the object exists'
# source = 'common: Playlist.add("song") on the class, the object exists'
# frameworks = ["none"]
# error = '''TypeError: Playlist.add\(\) missing 1 required positional argument: 'song''''
# expect = "fix"
# must_mention = ['Playlist', 'instance|object|class', 'road_trip|Playlist\(']
# must_not_say = ['(pass|give).{0,20} song as a second']
# ///

# %% setup
class Playlist:
    def __init__(self, name):
        self.name, self.songs = name, []

    def add(self, song):
        self.songs.append(song)
        return len(self.songs)

road_trip = Playlist("road trip")
# %% fail
count = 0
for title in ("Hurt", "Clocks"):
    count = Playlist.add(title)
print(count)
# %% reference
for title in ("Hurt", "Clocks"):
    count = road_trip.add(title)
# %% check
assert road_trip.songs == ["Hurt", "Clocks"] and count == 2
