"""Help in a course: steps of help, what the teacher allows, what was stumbled on."""
