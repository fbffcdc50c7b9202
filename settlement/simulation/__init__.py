"""An invented year of an invented region, lived through the same commands as a real one.

``population`` says who lives there, ``story`` what happens to them and what they and the clerks do about it: both plain
Python, drawn from a seed alone. ``run`` lives the days one after the other, ``funds`` keeps the project's money moving,
and ``summary`` counts what came of it. Nothing here reads a wall clock.
"""
