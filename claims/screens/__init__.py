"""What people at a screen see and do with claims: translate, make one call, translate back."""
