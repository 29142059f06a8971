"""Advice on plain words. It is advice, and never makes a text "Leichte Sprache"."""

SENTENCE = "long_sentence"
NESTED = "nested"
PASSIVE = "passive"
NOMINAL = "nominal"
WORD = "difficult_word"
ABBREVIATION = "abbreviation"
NEGATION = "double_negation"
COMPOUND = "long_compound"
KINDS = (SENTENCE, NESTED, PASSIVE, NOMINAL, WORD, ABBREVIATION, NEGATION, COMPOUND)
