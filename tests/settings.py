"""The product's settings, made quick, and with a home folder of their own."""

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path


def _home() -> str:
    """Return a fresh folder; a process that a test starts shares that of the test.

    mypy reads the settings too and leaves without tidying up, so it has a fixed one.
    """
    if "mypy" in sys.modules:
        return str(Path(__file__).parents[1] / ".local/types")
    if given := os.environ.get("AUGENHOEHE_TEST_HOME"):
        return given
    fresh = tempfile.mkdtemp(prefix="augenhoehe-tests-")
    atexit.register(shutil.rmtree, fresh, ignore_errors=True)
    os.environ["AUGENHOEHE_TEST_HOME"] = fresh
    return fresh


os.environ["AUGENHOEHE_HOME"] = _home()

from augenhoehe.config.settings import *  # noqa: E402, F403 - the home comes first

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# Look for a static file when it is asked for, not at the start of each client.
WHITENOISE_AUTOREFRESH = True
# Many people log in within a minute here.
ACCOUNT_RATE_LIMITS = False
