from django.urls import path

from augenhoehe.web.desk.concerns import views

urlpatterns = [
    path("concerns/", views.concerns, name="concerns"),
    path("concerns/new/", views.new_concern, name="new_concern"),
    path("concerns/join/", views.join, name="join_concern"),
    path("concerns/<int:pk>/", views.concern, name="concern"),
    path("concerns/<int:pk>/position/", views.position, name="concern_position"),
    path("concerns/<int:pk>/decide/", views.decision, name="concern_decide"),
    path("concerns/<int:pk>/commit/", views.commitment, name="concern_commit"),
    path("concerns/<int:pk>/plan/", views.plan, name="concern_plan"),
    path("concerns/<int:pk>/edit/", views.statement, name="concern_edit"),
    path("concerns/<int:pk>/settle/", views.settling, name="concern_settle"),
    path("concerns/<int:pk>/reopen/", views.reopening, name="concern_reopen"),
    path("concerns/<int:pk>/name-panel-topic/", views.panel_topic, name="panel_topic"),
    path("commitments/<int:pk>/end/", views.end_commitment, name="end_commitment"),
]
