from django.urls import path

from augenhoehe.web.desk.promises import views

urlpatterns = [path("promises/", views.promises, name="promises")]
