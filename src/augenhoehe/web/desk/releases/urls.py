from django.urls import path

from augenhoehe.web.desk.releases import views

urlpatterns = [path("releases/", views.releases, name="releases")]
