"""What a class stumbles on: a report on journals and executed notebooks.

`files` finds them, `facts` reads them with DuckDB into one table of mistakes, `tables` asks that table, `page` and `terminal` show the answers.
"""
