"""Encryption at rest: MultiFernet, so that a new key can be put before the old ones.

Fernet: https://github.com/fernet/spec (AES-128-CBC with HMAC-SHA256).
"""

from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


class CannotDecrypt(Exception):
    """None of the keys in ``vault.keys`` fits what is stored."""


def encrypt(text: str) -> str:
    """Return ``text`` encrypted under the newest key, as ASCII."""
    return _fernet(tuple(settings.VAULT_KEYS)).encrypt(text.encode()).decode()


def decrypt(token: str) -> str:
    """Return the text again; raises :class:`CannotDecrypt`."""
    try:
        return _fernet(tuple(settings.VAULT_KEYS)).decrypt(token.encode()).decode()
    except InvalidToken as error:
        raise CannotDecrypt(
            "A stored secret cannot be read with the keys in vault.keys. "
            "Put the key it was written with back into that file."
        ) from error


@lru_cache(maxsize=4)
def _fernet(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])
