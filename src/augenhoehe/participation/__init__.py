"""What belongs to the people affected: for now, the words and what the check looks for."""
