"""The link by which a person sets their password."""

from allauth.account.forms import ResetPasswordForm
from django.http import HttpRequest


def send_link(request: HttpRequest, email: str) -> None:
    """Mail the link; the request says at which address this site is reached."""
    form = ResetPasswordForm({"email": email})
    if form.is_valid():
        form.save(request)
