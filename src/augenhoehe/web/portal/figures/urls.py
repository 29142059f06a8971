from django.urls import path

from augenhoehe.web.portal.figures import views

urlpatterns = [path("figures/", views.public_figures, name="figures")]
