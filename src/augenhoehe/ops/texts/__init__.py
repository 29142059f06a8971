"""Commands that read text and write what the engine says of it. They know no database."""
