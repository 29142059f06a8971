from django.urls import path

from augenhoehe.web.desk.drafts import views

urlpatterns = [
    path("drafts/", views.drafts, name="drafts"),
    path("drafts/start/", views.start, name="draft_start"),
    path("drafts/<int:pk>/", views.draft, name="draft"),
]
