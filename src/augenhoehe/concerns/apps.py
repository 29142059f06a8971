from django.apps import AppConfig


class ConcernsConfig(AppConfig):
    name = "augenhoehe.concerns"
    label = "concerns"
