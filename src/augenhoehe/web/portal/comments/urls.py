from django.urls import path

from augenhoehe.web.portal.comments import views

urlpatterns = [
    path("say/", views.say, name="say"),
    path("say/<int:pk>/", views.post, name="say_to_post"),
    path("my-comment/<str:key>/", views.my_comment, name="my_comment"),
    path("answers/<str:slug>/", views.own_page, name="own_page"),
]
