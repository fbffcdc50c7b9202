"""Wiring only: no rule of the business lives here.

Nothing is imported here: bootstrap.py must load on a Python that has no Django yet.
"""
