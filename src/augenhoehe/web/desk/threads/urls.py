from django.urls import path

from augenhoehe.web.desk.threads import views

urlpatterns = [path("threads/<int:pk>/", views.thread, name="thread")]
