"""The public's pages. Each has a folder with its own list of addresses."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("augenhoehe.web.portal.comments.urls")),
    path("", include("augenhoehe.web.portal.figures.urls")),
    path("", include("augenhoehe.web.portal.guideline.urls")),
]
