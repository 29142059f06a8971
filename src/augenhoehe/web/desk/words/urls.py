from django.urls import path

from augenhoehe.web.desk.words import views

urlpatterns = [
    path("words/", views.words, name="words"),
    path("words/new/", views.term, name="term_new"),
    path("words/terms/<slug:slug>/", views.term, name="term"),
    path("words/families/new/", views.family, name="family_new"),
    path("words/families/<slug:slug>/", views.family, name="family"),
    path("words/propose/", views.propose, name="word_propose"),
    path("words/wishes/<int:pk>/", views.decide, name="word_decide"),
]
