from django.apps import AppConfig


class ReportsConfig(AppConfig):
    name = "augenhoehe.reports"
    label = "reports"
