"""The team's screens. Each screen has a folder with its own list of addresses."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("augenhoehe.web.desk.today.urls")),
    path("", include("augenhoehe.web.desk.inbox.urls")),
    path("", include("augenhoehe.web.desk.threads.urls")),
    path("", include("augenhoehe.web.desk.concerns.urls")),
    path("", include("augenhoehe.web.desk.drafts.urls")),
    path("", include("augenhoehe.web.desk.releases.urls")),
    path("", include("augenhoehe.web.desk.promises.urls")),
    path("", include("augenhoehe.web.desk.materials.urls")),
    path("", include("augenhoehe.web.desk.guideline.urls")),
    path("", include("augenhoehe.web.desk.words.urls")),
    path("", include("augenhoehe.web.desk.channels.urls")),
    path("", include("augenhoehe.web.desk.people.urls")),
    path("", include("augenhoehe.web.desk.history.urls")),
]
