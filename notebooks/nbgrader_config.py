"""This folder as a course of nbgrader's: `nbgrader generate_assignment what-is-callable --create` makes release/what-is-callable anew."""

c = get_config()  # noqa: F821

c.CourseDirectory.course_id = "callhint"
