"""One file of settings; what differs between installations is the environment."""

from datetime import timedelta
from pathlib import Path

from django.utils.csp import CSP

from augenhoehe.config import environment
from augenhoehe.config.home import home, signing_key, vault_keys

PACKAGE = Path(__file__).resolve().parents[1]
HOME = home()

SECRET_KEY = signing_key()

VAULT_KEYS = vault_keys()

#: AUGENHOEHE_DEBUG: show errors in the browser. Never on a site people can reach.
DEBUG = environment.switch("AUGENHOEHE_DEBUG", default=False)

#: AUGENHOEHE_URL: the address people reach this site at.
BASE_URL = environment.text("AUGENHOEHE_URL", "http://127.0.0.1:8000").rstrip("/")

#: AUGENHOEHE_HOSTS: names this site answers to, with commas.
ALLOWED_HOSTS = environment.names("AUGENHOEHE_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = [BASE_URL]

IS_SECURE = BASE_URL.startswith("https://")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_htmx",
    "augenhoehe.journal",
    "augenhoehe.accounts",
    "augenhoehe.channels",
    "augenhoehe.delivery",
    "augenhoehe.participation",
    "augenhoehe.guidelines",
    "augenhoehe.inbox",
    "augenhoehe.concerns",
    "augenhoehe.replies",
    "augenhoehe.privacy",
    "augenhoehe.reports",
    "augenhoehe.ops",
    "augenhoehe.web",
]

MIDDLEWARE = [
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "augenhoehe.web.middleware.PersonLanguage",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "augenhoehe.web.middleware.PrivatePages",
    "augenhoehe.web.middleware.DomainErrors",
]

ROOT_URLCONF = "augenhoehe.config.urls"
WSGI_APPLICATION = "augenhoehe.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [
            PACKAGE / "web/ui/templates",
            PACKAGE / "web/desk/templates",
            PACKAGE / "web/portal/templates",
        ],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "augenhoehe.web.context.site",
            ],
            "builtins": ["augenhoehe.web.ui.tags"],
        },
    }
]

#: DATABASE_URL: another database than the embedded one, e.g. postgres://…
DATABASES = {
    "default": environment.database(
        "DATABASE_URL", f"sqlite:///{HOME / 'augenhoehe.sqlite3'}"
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            "PRAGMA journal_mode=WAL;"
            "PRAGMA synchronous=NORMAL;"
            "PRAGMA cache_size=-64000;"
            "PRAGMA mmap_size=268435456;"
            "PRAGMA temp_store=MEMORY;"
            # What is erased is overwritten, not only marked as free.
            "PRAGMA secure_delete=FAST;"
        ),
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "account_login"

ACCOUNT_ADAPTER = "augenhoehe.accounts.adapters.InvitedOnly"
SOCIALACCOUNT_ADAPTER = "augenhoehe.accounts.adapters.KnownPeopleOnly"
MFA_ADAPTER = "augenhoehe.accounts.adapters.SealedFactors"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
# No mail to an address that nobody here has: anybody could have it sent to anybody.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
#: AUGENHOEHE_PROXIES: how many proxies stand before this site. Wrong passwords are
#: counted by address, and without it everybody behind a proxy shares one.
ALLAUTH_TRUSTED_PROXY_COUNT = environment.number("AUGENHOEHE_PROXIES", 0)
ACCOUNT_SESSION_REMEMBER = True
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not IS_SECURE

LANGUAGES = [("de", "Deutsch"), ("en", "English")]
#: AUGENHOEHE_LANGUAGE: the language of pages where a browser asks for neither.
LANGUAGE_CODE = environment.text("AUGENHOEHE_LANGUAGE", "de")
# Texts stand beside the code they belong to. The deepest folders come first, so
# that makemessages finds the nearest one.
LOCALE_PATHS = sorted(
    PACKAGE.glob("**/locale"), key=lambda path: (-len(path.parts), path)
)
#: AUGENHOEHE_TIME_ZONE: the time zone dates are shown in.
TIME_ZONE = environment.text("AUGENHOEHE_TIME_ZONE", "Europe/Berlin")
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = HOME / "static"
STATICFILES_DIRS = [PACKAGE / "web/ui/static"]
WHITENOISE_USE_FINDERS = True
MEDIA_ROOT = HOME / "media"

#: AUGENHOEHE_KEEP_RAW_DAYS: how long what a network sent is kept, encrypted.
KEEP_RAW_DAYS = environment.number("AUGENHOEHE_KEEP_RAW_DAYS", 30)

#: AUGENHOEHE_SMTP_HOST, _PORT, _USER, _PASSWORD: where mail goes out.
MAILERS = {
    "default": {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {
            "host": environment.text("AUGENHOEHE_SMTP_HOST", "localhost"),
            "port": environment.number("AUGENHOEHE_SMTP_PORT", 25),
            "username": environment.text("AUGENHOEHE_SMTP_USER"),
            "password": environment.text("AUGENHOEHE_SMTP_PASSWORD"),
            "use_tls": environment.switch("AUGENHOEHE_SMTP_TLS", default=False),
        },
    }
}
#: AUGENHOEHE_MAIL_FOLDER: a folder that mail is put into instead of being sent.
if folder := environment.text("AUGENHOEHE_MAIL_FOLDER"):
    MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "OPTIONS": {"file_path": folder},
        }
    }
#: AUGENHOEHE_MAIL_FROM: the sender of mail to the team and to participants.
DEFAULT_FROM_EMAIL = environment.text("AUGENHOEHE_MAIL_FROM", "augenhoehe@localhost")

# A strict policy from the first commit: no inline script or style anywhere.
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "manifest-src": [CSP.SELF],
}
SECURE_SSL_REDIRECT = IS_SECURE
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if IS_SECURE else None
SECURE_HSTS_SECONDS = 31_536_000 if IS_SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = IS_SECURE
# Being preloaded binds a whole domain for years: its owner's decision, not ours.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = IS_SECURE
CSRF_COOKIE_SECURE = IS_SECURE
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "augenhoehe.web.views_ui.csrf_failure"
SESSION_COOKIE_AGE = int(timedelta(days=30).total_seconds())
X_FRAME_OPTIONS = "DENY"

#: The networks this site offers, in the order they are shown.
CONNECTORS = [
    "augenhoehe.connectors.networks.wordpress.WordPress",
    "augenhoehe.connectors.networks.portal.Portal",
    "augenhoehe.connectors.networks.sandbox.Sandbox",
    "augenhoehe.connectors.networks.archive.Archive",
]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}
    },
    "filters": {"routes_only": {"()": "augenhoehe.config.discretion.RoutesOnly"}},
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["routes_only"],
        }
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"augenhoehe": {"level": "INFO"}},
}
