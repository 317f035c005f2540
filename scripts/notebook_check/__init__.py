"""Runs the notebooks, and keeps their plots."""
