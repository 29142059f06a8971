from django.urls import include, path

from augenhoehe.web import views_ui

urlpatterns = [
    path("", views_ui.home, name="home"),
    path("view/set/", views_ui.set_view, name="set_view"),
    path("language/set/", views_ui.set_language, name="set_language"),
    path("account/", views_ui.account, name="account"),
    path("desk/", include("augenhoehe.web.desk.urls")),
    path("", include("augenhoehe.web.portal.urls")),
]
