"""What every connector promises. Inherit, and name the connector."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import ClassVar

import httpx2
import pytest

from augenhoehe.connectors.base import (
    Ability,
    Connector,
    NeedsLogin,
    Page,
    PermanentError,
    RemoteComment,
    Reply,
    TemporaryError,
    Unclear,
    Unreadable,
)

type Answer = Callable[[httpx2.Request], httpx2.Response]

REPLY = Reply(to="1", post_id="7", text="Danke.", key="key-1")


def _never(request: httpx2.Request) -> httpx2.Response:
    raise AssertionError(f"asked {request.url}")


class ConnectorContract:
    """For every network, with or without HTTP."""

    connector: ClassVar[type[Connector]]
    config: ClassVar[dict[str, str]] = {}

    def make(self, answer: Answer = _never) -> Connector:
        """Return the connector with a client that answers as told."""
        client = httpx2.Client(transport=httpx2.MockTransport(answer))
        return self.connector(self.config, http=client)

    def test_it_says_what_it_is(self) -> None:
        assert self.connector.kind.isidentifier()
        assert self.connector.label

    def test_it_implements_exactly_the_abilities_it_announces(self) -> None:
        offered = {
            ability
            for ability in Ability
            if getattr(self.connector, ability.value)
            is not getattr(Connector, ability.value)
        }
        assert offered == self.connector.abilities

    def test_it_can_be_checked_and_asked_what_is_there(self) -> None:
        for name in ("check", "present_ids"):
            assert getattr(self.connector, name) is not getattr(Connector, name)

    def test_every_secret_has_a_name(self) -> None:
        names = [field.name for field in self.connector.fields]
        assert len(set(names)) == len(names)
        assert all(name in self.config for name in names)

    def test_text_of_vanished_comments_is_kept_seven_days_at_most(self) -> None:
        assert 0 <= self.connector.keeps_deleted_text_days <= 7


class HttpContract(ConnectorContract):
    """For networks that are asked over HTTP; each gets the hard cases for free."""

    def page(self, *comments: dict[str, object]) -> Answer:
        """Return the network's answers where it holds these comments."""
        raise NotImplementedError

    def comment(self, number: object, text: str) -> dict[str, object]:
        """Return one comment as the network sends it."""
        raise NotImplementedError

    def fetched(self, *comments: dict[str, object]) -> Page:
        """Return what the connector makes of these comments."""
        return self.make(self.page(*comments)).fetch(None)

    def answer(self, status: int, **headers: str) -> Connector:
        """Return the connector at a network that always answers like this."""
        return self.make(lambda _: httpx2.Response(status, headers=headers))

    def failing(self, error: type[httpx2.TransportError]) -> Connector:
        """Return the connector at a network whose line breaks."""

        def fail(request: httpx2.Request) -> httpx2.Response:
            raise error("broken", request=request)

        return self.make(fail)

    def failing_write(self, answer: Answer) -> Connector:
        """Return the connector at a network that only fails at writes."""
        reads = self.page(self.comment(1, "Frage?"))
        return self.make(lambda r: reads(r) if r.method == "GET" else answer(r))

    def test_a_rate_limit_in_seconds_is_kept(self) -> None:
        with pytest.raises(TemporaryError) as caught:
            self.answer(429, **{"Retry-After": "90"}).fetch(None)
        assert caught.value.retry_after == timedelta(seconds=90)

    def test_a_rate_limit_as_a_date_is_kept(self) -> None:
        later = format_datetime(datetime.now(UTC) + timedelta(minutes=10), usegmt=True)
        with pytest.raises(TemporaryError) as caught:
            self.answer(429, **{"Retry-After": later}).fetch(None)
        assert timedelta(minutes=9) < caught.value.retry_after <= timedelta(minutes=10)

    @pytest.mark.parametrize("given", ["", "soon", "-5", "9" * 400])
    def test_a_senseless_rate_limit_is_still_a_wait(self, given: str) -> None:
        with pytest.raises(TemporaryError) as caught:
            self.answer(503, **{"Retry-After": given}).fetch(None)
        assert timedelta() < caught.value.retry_after <= timedelta(days=1)

    @pytest.mark.parametrize("status", [500, 502, 503, 504])
    def test_a_server_in_trouble_is_asked_again(self, status: int) -> None:
        with pytest.raises(TemporaryError):
            self.answer(status).fetch(None)

    def test_a_rejected_login_needs_a_person(self) -> None:
        with pytest.raises(NeedsLogin):
            self.answer(401).fetch(None)

    def test_a_forbidden_page_is_not_a_login_by_itself(self) -> None:
        with pytest.raises(PermanentError):
            self.answer(403).fetch(None)

    @pytest.mark.parametrize(
        "error", [httpx2.ConnectError, httpx2.ReadTimeout, httpx2.ReadError]
    )
    def test_a_cut_line_is_tried_again(
        self, error: type[httpx2.TransportError]
    ) -> None:
        with pytest.raises(TemporaryError) as caught:
            self.failing(error).fetch(None)
        assert not isinstance(caught.value, Unclear)

    @pytest.mark.parametrize(
        "error", [httpx2.ReadTimeout, httpx2.ReadError, httpx2.RemoteProtocolError]
    )
    def test_a_write_without_an_answer_is_unclear(
        self, error: type[httpx2.TransportError]
    ) -> None:
        def fail(request: httpx2.Request) -> httpx2.Response:
            raise error("broken", request=request)

        with pytest.raises(Unclear):
            self.failing_write(fail).publish(REPLY)

    @pytest.mark.parametrize("status", [500, 502, 504])
    def test_a_write_that_broke_the_server_is_unclear(self, status: int) -> None:
        connector = self.failing_write(lambda _: httpx2.Response(status))
        with pytest.raises(Unclear):
            connector.publish(REPLY)

    def test_a_write_answered_with_noise_is_unclear(self) -> None:
        noise = httpx2.Response(201, content=b"Warning: something\n{")
        with pytest.raises(Unclear):
            self.failing_write(lambda _: noise).publish(REPLY)

    def test_a_write_that_never_left_is_just_tried_again(self) -> None:
        def fail(request: httpx2.Request) -> httpx2.Response:
            raise httpx2.ConnectError("refused", request=request)

        with pytest.raises(TemporaryError) as caught:
            self.failing_write(fail).publish(REPLY)
        assert not isinstance(caught.value, Unclear)

    def test_noise_instead_of_json_says_so(self) -> None:
        connector = self.make(lambda _: httpx2.Response(200, content=b"<html>"))
        with pytest.raises(PermanentError, match="no valid JSON"):
            connector.fetch(None)

    def test_json_nested_without_end_is_refused(self) -> None:
        deep = b"[" * 200_000
        connector = self.make(lambda _: httpx2.Response(200, content=deep))
        with pytest.raises(PermanentError):
            connector.fetch(None)

    def test_an_answer_without_end_is_refused(self) -> None:
        huge = b" " * (21 * 1024 * 1024)
        connector = self.make(lambda _: httpx2.Response(200, content=huge))
        with pytest.raises(PermanentError, match="20 MB"):
            connector.fetch(None)

    @pytest.mark.parametrize(
        "place",
        ["https://elsewhere.example/", "http://127.0.0.1/", "http://169.254.169.254/"],
    )
    def test_the_password_follows_no_redirect_to_another_host(self, place: str) -> None:
        asked = []

        def move(request: httpx2.Request) -> httpx2.Response:
            asked.append(request.url.host)
            return httpx2.Response(302, headers={"Location": place})

        with pytest.raises(PermanentError, match="moved"):
            self.make(move).fetch(None)
        assert len(asked) == 1

    def test_a_redirect_in_a_circle_ends(self) -> None:
        def move(request: httpx2.Request) -> httpx2.Response:
            return httpx2.Response(302, headers={"Location": str(request.url)})

        with pytest.raises(PermanentError, match="circle"):
            self.make(move).fetch(None)

    def test_an_empty_page_is_the_last(self) -> None:
        page = self.fetched()
        assert page.items == ()
        assert page.is_last

    def test_html_becomes_what_a_reader_sees(self) -> None:
        said = (
            '<b>Gut</b> <script>alert(1)</script><a href="https://a.example/">hier</a>'
        )
        (found,) = self.fetched(self.comment(1, said)).items
        assert isinstance(found, RemoteComment)
        assert found.text == "Gut hier (https://a.example/)"

    @pytest.mark.parametrize("number", [1, "1"], ids=["number", "text"])
    def test_an_id_is_text_whatever_it_was(self, number: object) -> None:
        (found,) = self.fetched(self.comment(number, "a")).items
        assert isinstance(found, RemoteComment)
        assert found.id == "1"

    def test_a_payload_of_ten_megabytes_is_read(self) -> None:
        (found,) = self.fetched(self.comment(1, "lang " * 1_000_000)).items
        assert isinstance(found, RemoteComment)
        assert len(found.text) == 4_999_999

    def test_bytes_that_are_no_utf_8_do_not_cost_the_page(self) -> None:
        whole = self.page(self.comment(1, "gr\xfc\xdfe"))

        def broken(request: httpx2.Request) -> httpx2.Response:
            text = json.dumps(json.loads(whole(request).content), ensure_ascii=False)
            return httpx2.Response(200, content=text.encode("latin-1"))

        (found,) = self.make(broken).fetch(None).items
        assert isinstance(found, RemoteComment)
        assert found.text == "grüße"

    def test_text_that_no_database_holds_is_mended(self) -> None:
        (found,) = self.fetched(self.comment(1, "a\x00b\ud800c")).items
        assert isinstance(found, RemoteComment)
        assert found.text == "ab\ufffdc"
        assert "\x00" not in str(found.raw)

    def test_one_broken_item_does_not_cost_the_others(self) -> None:
        good, bad = self.comment(1, "a"), self.comment(2, "b")
        for name in list(bad):
            if name != "id":
                bad[name] = None
        items = self.fetched(good, bad).items
        assert isinstance(items[0], RemoteComment)
        assert isinstance(items[1], Unreadable)
        assert items[1].position == "2"

    def test_nothing_says_from_which_machine_somebody_wrote(self) -> None:
        good, bad = self.comment(1, "a"), self.comment(2, "b")
        bad["date_gmt"] = "never"
        for item in self.fetched(good, bad).items:
            assert "203.0.113.9" not in str(item)
            assert "Mozilla" not in str(item)
