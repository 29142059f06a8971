"""How words that attack people are recognised: lexicons, reading through spelling tricks, grammar, frames.

A hint needs a group or a person as target, words against it, and grammar between the
two. Quotation, report, denouncing, negation and other people's eyes silence it.
"""
