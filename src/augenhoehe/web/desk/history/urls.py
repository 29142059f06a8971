from django.urls import path

from augenhoehe.web.desk.history import views

urlpatterns = [path("history/", views.history, name="history")]
