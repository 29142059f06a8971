"""The folder that holds what one installation keeps: database, secrets, media."""

import os
import secrets
from pathlib import Path

import platformdirs
from cryptography.fernet import Fernet, MultiFernet


class SetupError(Exception):
    """The installation cannot start. The message says what to do next."""


def home() -> Path:
    """Return ``AUGENHOEHE_HOME``, made when it is missing.

    Raises :class:`SetupError` where the folder cannot be made or written.
    """
    folder = Path(
        os.environ.get("AUGENHOEHE_HOME") or platformdirs.user_data_dir("augenhoehe")
    ).expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise SetupError(_unwritable(folder)) from error
    if not os.access(folder, os.W_OK):
        raise SetupError(_unwritable(folder))
    return folder


def signing_key() -> str:
    """Return the key that signs sessions and links."""
    return _secret("AUGENHOEHE_SECRET_KEY", "signing.key", secrets.token_urlsafe(50))


def vault_keys() -> list[str]:
    """Return the keys that encrypt data at rest, the newest first, one a line.

    Raises :class:`SetupError` where there is none, or something that is no key.
    """
    fresh = Fernet.generate_key().decode()
    keys = _secret("AUGENHOEHE_VAULT_KEYS", "vault.keys", fresh).split()
    try:
        MultiFernet([Fernet(key) for key in keys])
    except ValueError as error:
        raise SetupError(
            "What is to encrypt the data is no key (AUGENHOEHE_VAULT_KEYS, or the file "
            "vault.keys in the folder secrets). Put back the file from your copy of it."
        ) from error
    return keys


def _secret(variable: str, name: str, fresh: str) -> str:
    """Read a secret from the environment, a file named there, or the home folder."""
    if given := os.environ.get(variable):
        return given
    if file := os.environ.get(f"{variable}_FILE"):
        return _named(variable, Path(file))
    folder = home() / "secrets"
    try:
        folder.mkdir(exist_ok=True, mode=0o700)
        return _kept(folder / name, fresh)
    except OSError as error:
        raise SetupError(_unwritable(folder)) from error


def _named(variable: str, file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SetupError(
            f"{variable}_FILE names {file}, and that cannot be read. Name the file "
            "with the key, and give this user read access to it."
        ) from error


def _kept(file: Path, fresh: str) -> str:
    """Return what the file holds; the first process to come writes ``fresh`` into it.

    The secret is written beside its place and linked there, so that nobody ever
    reads half a secret and two first starts agree on one.
    """
    if not file.exists():
        draft = file.with_name(f".{file.name}.{os.getpid()}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT, 0o600), "w") as new:
            new.write(fresh + "\n")
        try:
            os.link(draft, file)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return file.read_text(encoding="utf-8").strip()


def _unwritable(folder: Path) -> str:
    return (
        f"The folder {folder} cannot be written. Give this user write access to it, "
        "or name another one: AUGENHOEHE_HOME=/path/to/folder"
    )
