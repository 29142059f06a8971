from django.urls import path

from augenhoehe.web.desk.channels import views

urlpatterns = [
    path("channels/", views.channels, name="channels"),
    path("channels/connect/<slug:kind>/", views.connect_channel, name="connect"),
    path("channels/<int:pk>/", views.channel, name="channel"),
    path("channels/<int:pk>/pause/", views.pause_channel, name="channel_pause"),
    path("channels/<int:pk>/resume/", views.resume_channel, name="channel_resume"),
    path("channels/<int:pk>/read/", views.read_channel, name="channel_read"),
    path("channels/<int:pk>/post/", views.write_post, name="write_post"),
]
