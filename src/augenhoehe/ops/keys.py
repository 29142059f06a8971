"""Encrypting again, under the newest key, what older keys have encrypted."""

from collections.abc import Iterator
from itertools import batched
from typing import Any

from allauth.mfa.models import Authenticator
from django.apps import apps
from django.db import connection, models, transaction

from augenhoehe.vault.crypto import decrypt, encrypt
from augenhoehe.vault.fields import EncryptedTextField

AT_ONCE = 500
TOKEN = "gAAAA"  # noqa: S105 - how every Fernet token begins


def rotate() -> int:
    """Encrypt everything anew; return how many values. May be stopped and run again.

    A value that somebody changes meanwhile is left alone: it has the newest key.
    Raises ``CannotDecrypt`` where a key is missing; what was done before stays.
    """
    tables = sum(_rotate_column(model, field) for model, field in _columns())
    return tables + _rotate_factors()


def try_keys() -> None:
    """Read one value of every column; raises ``CannotDecrypt`` where no key fits."""
    for model, field in _columns():
        filled = model._default_manager.exclude(**{field: ""}).order_by("-pk")
        filled.values_list(field, flat=True).first()


def _columns() -> Iterator[tuple[type[models.Model], str]]:
    for model in apps.get_models():
        for field in model._meta.local_fields:
            if isinstance(field, EncryptedTextField):
                yield model, field.attname


def _rotate_column(model: type[models.Model], column: str) -> int:
    """Write as the database sees it: the comparison is of what is stored."""
    table, name = map(connection.ops.quote_name, (model._meta.db_table, column))
    done = 0
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM {table} WHERE {name} <> ''")  # noqa: S608 - our own names
        keys = [row[0] for row in cursor.fetchall()]
        for some in batched(keys, AT_ONCE):
            places = ", ".join(["%s"] * len(some))
            with transaction.atomic():
                cursor.execute(
                    f"SELECT id, {name} FROM {table} WHERE id IN ({places})",  # noqa: S608 - our own names
                    some,
                )
                rows = cursor.fetchall()
                cursor.executemany(
                    f"UPDATE {table} SET {name} = %s WHERE id = %s AND {name} = %s",  # noqa: S608 - our own names
                    [(encrypt(decrypt(old)), pk, old) for pk, old in rows],
                )
            done += len(rows)
    return done


def _rotate_factors() -> int:
    """Do the same with the secrets of second factors, inside their JSON."""
    factors = Authenticator.objects.order_by("pk")
    with transaction.atomic():
        for factor in factors:
            factor.data = _anew(factor.data)
            factor.save(update_fields=["data"])
    return len(factors)


def _anew(value: Any) -> Any:
    match value:
        case dict():
            return {key: _anew(inner) for key, inner in value.items()}
        case list():
            return [_anew(inner) for inner in value]
        case str() if value.startswith(TOKEN):
            return encrypt(decrypt(value))
        case _:
            return value
