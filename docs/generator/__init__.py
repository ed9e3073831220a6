"""Makes the pages of the documentation that nobody writes by hand: of rules and their cases, of settings, of magics and commands."""
