from django.urls import path

from augenhoehe.web.portal.guideline import views

urlpatterns = [
    path("guideline/", views.guideline, name="guideline"),
    path("guideline.json", views.guideline_data, name="guideline_data"),
    path("guideline/<int:number>/", views.guideline, name="guideline_version"),
    path(
        "guideline/<int:number>.json",
        views.guideline_data,
        name="guideline_version_data",
    ),
]
