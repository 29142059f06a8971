"""Alice looks after the channel, Bob is her colleague, Charlie is of another team."""

import pytest

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from tests.factories import make_team, make_user


@pytest.fixture
def alice() -> User:
    return make_user(name="Alice Arndt")


@pytest.fixture
def bob() -> User:
    return make_user(name="Bob Brandt")


@pytest.fixture
def charlie() -> User:
    return make_user(name="Charlie Conrad", team=make_team(name="Zweigstelle"))


@pytest.fixture
def expert() -> User:
    return make_user(name="Edda Ehlers", role=Role.EXPERT)


@pytest.fixture
def management() -> User:
    return make_user(
        name="Mara Meyer", role=Role.MANAGEMENT, team=make_team(name="Leitung")
    )
