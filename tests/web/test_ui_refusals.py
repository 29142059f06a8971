"""What the domain refuses becomes a calm page that loses nothing."""

import pytest
from django.test import Client

from tests.factories import make_user
from tests.pages import flaws

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.web.urls_refusing")]

TYPED = {
    "text": "Guten Tag, Moosläuferin.\nDas war <falsch>.",
    "password": "ein sehr geheimer Satz",
    "kind": "criticism",
}


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(make_user(name="Nele Ahrens"))
    return client


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(
    ("what", "status"),
    [
        ("too-late", 409),
        ("step", 409),
        ("refused", 403),
        ("invalid", 422),
        ("not-there", 404),
        ("forbidden", 403),
    ],
)
def test_each_refusal_is_a_sound_page_in_both_languages(
    client: Client, what: str, status: int, language: str
) -> None:
    answer = client.get(f"/refuse/{what}/", headers={"Accept-Language": language})
    assert answer.status_code == status
    assert f'<html lang="{language}"' in answer.text
    assert not flaws(answer.text)


def test_the_slower_of_two_people_reads_who_was_faster(desk: Client) -> None:
    page = desk.post("/refuse/too-late/", TYPED).text
    assert "Jemand war schneller" in page
    assert "Schneller war: Ida Kowalski." in page
    assert "Das Gespräch wurde übernommen." in page


@pytest.mark.parametrize("what", ["too-late", "step", "refused", "invalid"])
def test_what_was_typed_is_given_back(desk: Client, what: str) -> None:
    page = desk.post(f"/refuse/{what}/", TYPED).text
    assert "Guten Tag, Moosläuferin.\nDas war &lt;falsch&gt;." in page


def test_passwords_and_choices_are_not_given_back(desk: Client) -> None:
    page = desk.post("/refuse/step/", TYPED).text
    assert "geheimer" not in page
    assert "criticism" not in page


def test_all_reasons_are_listed_and_escaped(desk: Client) -> None:
    page = desk.post("/refuse/invalid/", TYPED).text
    assert "So geht es noch nicht." in page
    assert "<li>Ein Name fehlt.</li>" in page
    assert "<li>&lt;b&gt;</li>" in page


def test_htmx_gets_the_reason_only(desk: Client) -> None:
    answer = desk.post("/refuse/too-late/", TYPED, headers={"HX-Request": "true"})
    assert answer.status_code == 409
    assert "Ida Kowalski" in answer.text
    assert "<html" not in answer.text
    assert "Moosläuferin" not in answer.text


def test_the_way_back_leads_to_no_other_site(desk: Client) -> None:
    ours = desk.get("/refuse/step/", headers={"Referer": "http://testserver/desk/a/"})
    other = desk.get("/refuse/step/", headers={"Referer": "https://evil.example/"})
    assert 'href="http://testserver/desk/a/"' in ours.text
    assert "evil.example" not in other.text


def test_a_mistake_of_ours_is_a_page_that_needs_no_database(
    client: Client, django_assert_num_queries: pytest.FixtureRequest
) -> None:
    client.raise_request_exception = False
    with django_assert_num_queries(0):  # type: ignore[operator]  # a fixture function
        answer = client.get("/refuse/broken/")
    assert answer.status_code == 500
    assert "secret detail" not in answer.text
    assert "Der Fehler liegt bei uns" in answer.text
    assert "The mistake is ours" in answer.text
    assert not flaws(answer.text)


def test_a_form_that_cannot_be_trusted_gives_its_text_back_without_sending_it() -> None:
    client = Client(enforce_csrf_checks=True)
    answer = client.post("/view/set/", TYPED | {"view": "dark"})
    assert answer.status_code == 403
    assert "Guten Tag, Moosläuferin." in answer.text
    assert "geheimer" not in answer.text
    assert answer.text.count("<form") == 2, "only the choices of the footer can be sent"
    assert not flaws(answer.text)
