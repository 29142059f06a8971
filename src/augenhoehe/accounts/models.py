"""People of the team, what they may do, and the organisation they speak for."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from augenhoehe.accounts.errors import Refused
from augenhoehe.accounts.roles import PERMISSIONS, Permission, Role


class Organisation(models.Model):
    """The one organisation of this installation: its clocks and its office hours."""

    name = models.CharField(max_length=200)
    country = models.CharField(max_length=2, default="DE")
    subdivision = models.CharField(max_length=10, blank=True)
    """State or canton, as the ``holidays`` library abbreviates it."""
    opens_at = models.TimeField(default="09:00")
    closes_at = models.TimeField(default="17:00")
    working_days = models.CharField(max_length=13, default="0,1,2,3,4")
    """Monday is 0."""
    acknowledge_within = models.PositiveSmallIntegerField(default=1)
    """Working days."""
    answer_within = models.PositiveSmallIntegerField(default=5)
    """Working days."""
    cooling_off_minutes = models.PositiveSmallIntegerField(default=30)
    """Rest between the last change of a draft and its release; never below 30."""
    language = models.CharField(max_length=5, default="de")
    imprint_url = models.URLField(max_length=500, blank=True)
    privacy_url = models.URLField(max_length=500, blank=True)
    accessibility_url = models.URLField(max_length=500, blank=True)
    """The organisation's own pages, linked below every public page."""
    group_name = models.CharField(max_length=80, blank=True)
    """What the participants want to be called; the panel chooses it."""

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="one_organisation"),
            models.CheckConstraint(
                condition=models.Q(cooling_off_minutes__gte=30),
                name="cooling_off_only_upwards",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ClosedDay(models.Model):
    """A day on which nobody is there, beside public holidays."""

    day = models.DateField(unique=True)
    reason = models.CharField(max_length=120, blank=True)

    def __str__(self) -> str:
        return f"{self.day:%Y-%m-%d}"


class Team(models.Model):
    """Who looks after which channels; a local branch is a team."""

    name = models.CharField(max_length=120, unique=True)

    def __str__(self) -> str:
        return self.name


class People(BaseUserManager["User"]):
    def create_user(
        self, email: str, password: str | None = None, **rest: Any
    ) -> "User":
        """Create a person; without a password they set one by the link they get."""
        person = self.model(email=self.normalize_email(email).lower(), **rest)
        person.set_password(password)
        person.save(using=self._db)
        return person


class User(AbstractBaseUser):
    """A person of the team (in the interface: a colleague)."""

    journal_keyed = True

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    """The name the public reads under a reply."""
    language = models.CharField(max_length=5, blank=True)
    """Empty until they choose one."""
    is_active = models.BooleanField(default=True)
    teams: "models.ManyToManyField[Team, Any]" = models.ManyToManyField(
        Team, related_name="people", blank=True
    )
    deputy = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[People] = People()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        return self.name

    @cached_property
    def roles(self) -> frozenset[Role]:
        return frozenset(Role(grant.role) for grant in self.grants.all())

    @cached_property
    def permissions(self) -> frozenset[Permission]:
        """Everything any role of this person allows."""
        granted: Iterable[frozenset[Permission]] = (PERMISSIONS[r] for r in self.roles)
        return frozenset().union(*granted)

    @cached_property
    def team_ids(self) -> frozenset[int]:
        return frozenset(self.teams.values_list("pk", flat=True))

    def may(self, permission: Permission) -> bool:
        return self.is_active and permission in self.permissions

    def may_in(self, permission: Permission, team_id: int | None) -> bool:
        """Whether the permission holds for something of this team."""
        everywhere = self.may(Permission.READ_ALL_TEAMS)
        return self.may(permission) and (everywhere or team_id in self.team_ids)

    def require(self, permission: Permission) -> None:
        """Raise :class:`Refused` where the person may not."""
        if not self.may(permission):
            raise Refused(_("You do not have the permission to do this."))

    def require_in(self, permission: Permission, team_id: int | None) -> None:
        """Raise :class:`Refused` where the person may not, for this team."""
        if not self.may_in(permission, team_id):
            raise Refused(_("You do not have the permission to do this here."))


class Grant(models.Model):
    """A role that a person has."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="grants")
    role = models.CharField(max_length=20, choices=Role.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "role"], name="one_grant_per_role"),
            models.CheckConstraint(
                condition=models.Q(role__in=Role.values), name="known_role"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}"


class ReminderLevel(models.TextChoices):
    """Who is told, and how far it has come."""

    AHEAD = "ahead", pgettext_lazy("reminder", "Soon due")
    OVERDUE = "overdue", pgettext_lazy("reminder", "Overdue")
    ESCALATED = "escalated", pgettext_lazy("reminder", "Overdue, management told")
    MENTION = "mention", pgettext_lazy("reminder", "You were mentioned")
    HANDED_OVER = "handed_over", pgettext_lazy("reminder", "Handed over to you")


class Reminder(models.Model):
    """Something one person is told once, on the desk and in the next mail digest.

    ``subject`` is a plain reference such as ``duty:12``; the package that owns the
    subject knows how to show it. No text of a comment stands here.
    """

    person = models.ForeignKey(User, on_delete=models.CASCADE, related_name="reminders")
    level = models.CharField(max_length=12, choices=ReminderLevel.choices)
    subject = models.CharField(max_length=60)
    path = models.CharField(max_length=200)
    """Where on the desk it can be dealt with."""
    due_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    seen_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "level", "subject", "due_at"],
                name="each_reminder_once",
            ),
            models.UniqueConstraint(
                fields=["person", "level", "subject"],
                name="each_reminder_without_date_once",
                condition=models.Q(due_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.level} {self.subject}"
