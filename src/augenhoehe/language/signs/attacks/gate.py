"""Which comments are worth a closer look."""

INSULT_GATE = HATE_GATE = THREAT_GATE = r"[a-z]"
