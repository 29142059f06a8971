from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    name = "augenhoehe.privacy"
    label = "privacy"
