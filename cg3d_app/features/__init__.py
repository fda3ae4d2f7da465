"""What people do in the window beside finding: one module a feature, each with its tab and its commands."""
