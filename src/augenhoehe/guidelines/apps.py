from django.apps import AppConfig


class GuidelinesConfig(AppConfig):
    name = "augenhoehe.guidelines"
    label = "guidelines"
