"""What people at a screen see of the log itself."""
