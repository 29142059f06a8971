"""How comments come in: each once, whatever happens."""
