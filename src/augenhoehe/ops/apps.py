from django.apps import AppConfig


class OpsConfig(AppConfig):
    name = "augenhoehe.ops"
    label = "ops"
