from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    name = "augenhoehe.delivery"
    label = "delivery"
