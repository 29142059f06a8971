from django.urls import path

from augenhoehe.web.desk.inbox import missing, saved, views

urlpatterns = [
    path("inbox/", views.inbox, name="inbox"),
    path("inbox/together/", views.together, name="inbox_together"),
    path("inbox/views/save/", saved.saving, name="view_save"),
    path("inbox/views/<int:pk>/delete/", saved.deleting, name="view_delete"),
    path("disappearances/", missing.disappearances, name="disappearances"),
    path("disappearances/<int:pk>/explain/", missing.explaining, name="explain"),
    path("dead-letters/", missing.dead_letters, name="dead_letters"),
    path("dead-letters/<int:pk>/settle/", missing.settling, name="dead_letter_settle"),
]
