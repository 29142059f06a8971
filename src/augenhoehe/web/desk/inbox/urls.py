from django.urls import path

from augenhoehe.web.desk.inbox import views

urlpatterns = [path("inbox/", views.inbox, name="inbox")]
