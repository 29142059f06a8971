from django.urls import path

from augenhoehe.web.desk.today import views

urlpatterns = [
    path("", views.today, name="today"),
    path("reminders/seen/", views.seen, name="reminders_seen"),
]
