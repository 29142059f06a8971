from django.apps import AppConfig


class ChannelsConfig(AppConfig):
    name = "augenhoehe.channels"
    label = "channels"
