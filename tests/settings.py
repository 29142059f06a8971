"""The product's settings, made quick, and with a home folder of their own."""

import atexit
import os
import shutil
import tempfile

_home = tempfile.mkdtemp(prefix="augenhoehe-tests-")
atexit.register(shutil.rmtree, _home, ignore_errors=True)
os.environ["AUGENHOEHE_HOME"] = _home

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
