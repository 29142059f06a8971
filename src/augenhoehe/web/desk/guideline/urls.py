from django.urls import path

from augenhoehe.web.desk.guideline import views

urlpatterns = [
    path("guideline/", views.guideline, name="guideline_desk"),
    path("guideline/start/", views.start, name="guideline_start"),
    path("guideline/preface/", views.preface, name="guideline_preface"),
    path("guideline/publish/", views.publish, name="guideline_publish"),
    path("guideline/rules/<int:pk>/", views.rule, name="guideline_rule"),
    path("guideline/rules/<int:pk>/remove/", views.remove, name="guideline_remove"),
]
