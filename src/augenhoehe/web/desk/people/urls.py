from django.urls import path

from augenhoehe.web.desk.people import views

urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/invite/", views.invite_person, name="invite"),
    path("people/<int:pk>/", views.person, name="person"),
    path("people/<int:pk>/send-link/", views.link, name="person_link"),
    path("people/<int:pk>/say-goodbye/", views.goodbye, name="person_goodbye"),
    path("people/found-team/", views.team, name="found_team"),
    path("office/", views.office, name="office"),
    path("office/close/", views.closed_day, name="closed_day"),
]
