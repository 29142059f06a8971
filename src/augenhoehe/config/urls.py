from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    # The address says who somebody is, also to OpenID Connect: nobody changes their own.
    path(
        "account/email/",
        RedirectView.as_view(pattern_name="account"),
        name="account_email",
    ),
    path("account/", include("allauth.urls")),
    path("", include("augenhoehe.web.urls")),
]
