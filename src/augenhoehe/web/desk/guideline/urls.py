from django.urls import path

from augenhoehe.web.desk.guideline import views

urlpatterns = [
    path("guideline/", views.guideline, name="guideline_desk"),
    path("guideline/start/", views.start, name="guideline_start"),
    path("guideline/frame/", views.frame, name="guideline_frame"),
    path("guideline/publish/", views.publish, name="guideline_publish"),
    path("guideline/rules/<int:pk>/", views.rule, name="guideline_rule"),
    path("guideline/rules/<int:pk>/remove/", views.remove, name="guideline_remove"),
]
