"""Who may get an account, and how a second factor is kept."""

from typing import Any, override

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base import AuthProcess
from django.http import HttpRequest

from augenhoehe.accounts.models import User
from augenhoehe.vault import crypto


class InvitedOnly(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Nobody signs up: the administration invites, the person sets a password."""

    @override
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class KnownPeopleOnly(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """OpenID Connect lets in people who exist here, and creates nobody."""

    @override
    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False

    @override
    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Tie the first log-in to the person whose address the provider has verified.

        From then on the provider's own identifier counts: an address may move to
        somebody else, the identifier does not.
        """
        is_login = (
            sociallogin.state.get("process", AuthProcess.LOGIN) == AuthProcess.LOGIN
        )
        if sociallogin.is_existing or not is_login:
            return
        person = _person_behind(sociallogin)
        if person:
            sociallogin.connect(request, person)


def _person_behind(login: SocialLogin) -> User | None:
    verified = [
        address.email.lower() for address in login.email_addresses if address.verified
    ]
    return (
        User.objects.filter(email__in=verified, is_active=True).order_by("pk").first()
    )


class SealedFactors(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Secrets of second factors lie encrypted in the database."""

    @override
    def encrypt(self, text: str) -> str:
        return crypto.encrypt(text)

    @override
    def decrypt(self, encrypted_text: str) -> str:
        return crypto.decrypt(encrypted_text)
