"""From the edits of a finding to a snippet that runs as the next cell; sees text, never objects."""
