from django.urls import path

from augenhoehe.web.desk.releases import views

urlpatterns = [
    path("releases/", views.releases, name="releases"),
    path("releases/<int:pk>/undo/", views.undo, name="release_undo"),
    path("releases/<int:pk>/retry/", views.again, name="release_retry"),
    path("releases/<int:pk>/settle/", views.seen, name="release_settle"),
    path("releases/<int:pk>/publish/", views.own_page, name="release_own_page"),
    path("letters/<int:pk>/settle/", views.letter, name="letter_settle"),
]
