"""Words for people and disabilities: which to leave, which to weigh, and what to say."""
