"""What people at a screen see and do with bills, payments, funds and the books."""
