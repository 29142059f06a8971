"""How an erased account is known again without keeping which one it was."""

from django.utils.crypto import salted_hmac


def pseudonym(channel_id: int, external_id: str) -> str:
    """Return the sign that replaces an account's id at the network.

    Keyed with this installation's secret: nobody else can tell whose it is.
    """
    account = f"{channel_id}:{external_id}"
    sign = salted_hmac("augenhoehe.inbox.erased", account, algorithm="sha256")
    return f"erased:{sign.hexdigest()}"
