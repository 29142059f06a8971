from django.urls import path

from augenhoehe.web.desk.drafts import deciding, editing, views

urlpatterns = [
    path("drafts/", views.drafts, name="drafts"),
    path("drafts/start/", views.start, name="draft_start"),
    path("drafts/<int:pk>/", views.draft, name="draft"),
    path("drafts/<int:pk>/save/", editing.keep_text, name="draft_save"),
    path("drafts/<int:pk>/autosave/", editing.autosave, name="draft_autosave"),
    path("drafts/<int:pk>/restore/", editing.restore, name="draft_restore"),
    path("drafts/<int:pk>/insert/", editing.insert, name="draft_insert"),
    path("drafts/<int:pk>/attach/", editing.attach, name="draft_attach"),
    path("drafts/<int:pk>/detach/", editing.detach, name="draft_detach"),
    path("drafts/<int:pk>/keep-words/", deciding.keep_words, name="draft_keep_words"),
    path("drafts/<int:pk>/submit/", deciding.submit, name="draft_submit"),
    path("drafts/<int:pk>/give-back/", deciding.give_back, name="draft_give_back"),
    path("drafts/<int:pk>/release/", deciding.release, name="draft_release"),
    path("drafts/<int:pk>/discard/", deciding.discard, name="draft_discard"),
    path("drafts/<int:pk>/promise/", deciding.promise, name="draft_promise"),
]
