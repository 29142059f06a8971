from django.apps import AppConfig


class InboxConfig(AppConfig):
    name = "augenhoehe.inbox"
    label = "inbox"
