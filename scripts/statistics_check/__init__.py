"""Recomputes the statistics of threads from an export of comments, and compares.

Written from the definitions alone; knows nothing of how belowline computes them.
"""
