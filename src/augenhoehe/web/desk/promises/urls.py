from django.urls import path

from augenhoehe.web.desk.promises import views

urlpatterns = [
    path("promises/", views.promises, name="promises"),
    path("promises/<int:pk>/keep/", views.keep, name="promise_keep"),
    path("promises/<int:pk>/move/", views.move, name="promise_move"),
]
