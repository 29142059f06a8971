from django.apps import AppConfig


class ParticipationConfig(AppConfig):
    name = "augenhoehe.participation"
    label = "participation"
