"""What says from which machine somebody wrote. It is dropped before it is stored."""

import re
from collections.abc import Mapping
from functools import lru_cache
from ipaddress import ip_address
from typing import overload

from augenhoehe.connectors.text import fit

REMOVED = "[removed]"

_DEEPEST = 50

_NAMES = (
    r"(?:comment_?)?(?:author|user|client|remote|sender|source|visitor|originating)?"
    r"_?(?:ip|ip_?addr(?:ess)?|ipv4|ipv6|user_?agent|browser(?:_?string)?|agent)"
    r"|remote_?addr(?:ess)?|remote_?host|x_?forwarded_?for|forwarded|x_?real_?ip"
    r"|x_?(?:originating|sender|client)_?ip|cf_?connecting_?ip|true_?client_?ip"
    r"|received|x_?received|received_?spf|authentication_?results|x_?mailer"
    r"|arc_[a-z_]+|x_?google_smtp_source|x_?php_originating_script|http_user_agent"
)
_NAME = re.compile(rf"(?:{_NAMES})\Z", re.IGNORECASE)

_ELEMENT = re.compile(
    r"<((?:[a-z]+:)?(?:comment_author_IP|comment_agent|ip_?address|ip|user_?agent))"
    r"(\s[^<>]{0,200}+)?>[^<]{0,400}+(?:<!\[CDATA\[[^\]]{0,400}+\]\]>\s{0,20}+)?</\1\s*>",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"^(?:x-)?(?:received|received-spf|user-agent|x-mailer|forwarded|forwarded-for"
    r"|originating-ip|sender-ip|client-ip|real-ip|authentication-results"
    r"|arc-[a-z-]+|google-smtp-source|mailer)[ \t]*:.*\n?(?:[ \t]+\S.*\n?)*+",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD = re.compile(
    rf'("(?:{_NAMES.replace("_?", "[_-]?")})"\s*:\s*)"(?:[^"\\]|\\.)*+"', re.IGNORECASE
)
_IPV4 = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)")
_IPV6 = re.compile(
    r"(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?"
    r"(?![\w:])",
    re.IGNORECASE,
)
_BROWSER = re.compile(r"Mozilla/\d\.\d \([^()\n]{0,200}\)[^\n\"'<>]{0,200}")


@overload
def without_traces(raw: str) -> str: ...
@overload
def without_traces(raw: Mapping[str, object]) -> dict[str, object]: ...
def without_traces(raw: str | Mapping[str, object]) -> str | dict[str, object]:
    """Return a copy without IP addresses and browser strings.

    From a mapping the fields named for them go, at any depth, and values that are
    nothing but an address. From a raw text (a dead letter: XML, JSON, a mail) the
    elements, headers and fields go, and every valid address in it.
    """
    if isinstance(raw, str):
        return _from_text(fit(raw))
    return _from_mapping(raw, depth=0)


def _from_mapping(raw: Mapping[str, object], *, depth: int) -> dict[str, object]:
    return {
        fit(str(name)): _from_value(value, depth=depth + 1)
        for name, value in raw.items()
        if not _is_trace(str(name), value)
    }


def _from_value(value: object, *, depth: int) -> object:
    if depth > _DEEPEST:
        return REMOVED
    if isinstance(value, str):
        return fit(value)
    if isinstance(value, Mapping):
        return _from_mapping(value, depth=depth)
    if isinstance(value, list | tuple):
        return [
            _from_value(each, depth=depth + 1)
            for each in value
            if not (isinstance(each, str) and _is_address(each))
        ]
    return value


def _is_trace(name: str, value: object) -> bool:
    if _is_name_of_trace(name):
        return True
    return isinstance(value, str) and _is_address(value)


@lru_cache(maxsize=4096)
def _is_name_of_trace(name: str) -> bool:
    """Whether a field is named for a machine: the same few names come again and again."""
    plain = name.rpartition(":")[2].replace("-", "_").replace(" ", "_").strip()
    return _NAME.match(plain) is not None


def _from_text(raw: str) -> str:
    raw = _ELEMENT.sub(rf"<\1>{REMOVED}</\1>", raw)
    raw = _HEADER.sub("", raw)
    raw = _FIELD.sub(rf'\1"{REMOVED}"', raw)
    raw = _BROWSER.sub(REMOVED, raw)
    return _IPV6.sub(_unless_invalid, _IPV4.sub(_unless_invalid, raw))


def _unless_invalid(match: re.Match[str]) -> str:
    return REMOVED if _is_address(match[0]) else match[0]


def _is_address(text: str) -> bool:
    text = text.strip().strip("[]")
    if not 2 < len(text) < 46 or not ("." in text or ":" in text):
        return False
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
