"""What older versions stored is found under today's names."""

from importlib import import_module

import pytest
from django.apps import apps

from augenhoehe.accounts.models import User
from augenhoehe.inbox.models import Hint, SavedView
from tests.factories import make_comment

pytestmark = pytest.mark.django_db

naming = import_module("augenhoehe.inbox.migrations.0002_name_hints_by_rules")


def test_hints_and_saved_views_are_named_by_rules(alice: User) -> None:
    hint = Hint.objects.create(
        comment=make_comment(), rule="private_data", start=0, end=1
    )
    view = SavedView.objects.create(
        name="v", owner=alice, filters={"hint": "private_data", "state": "all"}
    )
    naming.rename(apps, None)
    hint.refresh_from_db()
    view.refresh_from_db()
    assert hint.rule == "R05_private_data"
    assert view.filters == {"hint": "R05_private_data", "state": "all"}
    naming.rename_back(apps, None)
    hint.refresh_from_db()
    assert hint.rule == "private_data"
