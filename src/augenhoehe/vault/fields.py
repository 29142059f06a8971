"""A text column that is encrypted in the database and plain in Python."""

from typing import TYPE_CHECKING, Any, override

from django.db import models

from augenhoehe.vault.crypto import decrypt, encrypt

if TYPE_CHECKING:
    PlainTextField = models.TextField[str, str]
else:
    PlainTextField = models.TextField


class EncryptedTextField(PlainTextField):
    """Text that is readable in Python only. It cannot be searched or sorted by."""

    @override
    def get_prep_value(self, value: Any) -> Any:
        return encrypt(value) if value else value

    def from_db_value(self, value: str | None, *_: object) -> str | None:
        return decrypt(value) if value else value
