from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "augenhoehe.web"
    label = "web"
