from django.apps import AppConfig


class RepliesConfig(AppConfig):
    name = "augenhoehe.replies"
    label = "replies"
