import pytest
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet
from django.core.management import call_command
from django.utils import timezone
from pytest_django import Settings

from augenhoehe.config.home import SetupError
from augenhoehe.inbox.models import Author
from augenhoehe.ops.readiness import problems
from augenhoehe.vault.crypto import decrypt, encrypt
from tests.factories import make_author, make_channel, make_user

pytestmark = pytest.mark.django_db(transaction=True)


def test_after_a_rotation_the_old_key_is_not_needed_any_more(
    settings: Settings,
) -> None:
    author = make_author(channel=make_channel())
    author.email = "kim@example.org"
    author.save()
    factor = Authenticator.objects.create(
        user=make_user(), type="totp", data={"secret": encrypt("seed"), "more": [1]}
    )
    new = Fernet.generate_key().decode()
    settings.VAULT_KEYS = [new, *settings.VAULT_KEYS]
    call_command("rotate_keys")
    settings.VAULT_KEYS = [new]
    assert Author.objects.get(pk=author.pk).email == "kim@example.org"
    factor.refresh_from_db()
    assert decrypt(factor.data["secret"]) == "seed"
    assert factor.data["more"] == [1]


def test_the_check_of_health_says_that_a_key_does_not_fit(settings: Settings) -> None:
    author = make_author(channel=make_channel())
    author.email = "kim@example.org"
    author.save()
    assert not any("vault.keys" in problem for problem in problems(timezone.now()))
    settings.VAULT_KEYS = [Fernet.generate_key().decode()]
    assert any("vault.keys" in problem for problem in problems(timezone.now()))


def test_a_missing_key_is_one_sentence(settings: Settings) -> None:
    author = make_author(channel=make_channel())
    author.email = "kim@example.org"
    author.save()
    settings.VAULT_KEYS = [Fernet.generate_key().decode()]
    with pytest.raises(SetupError, match=r"vault\.keys"):
        call_command("rotate_keys")
