from django.urls import path

from augenhoehe.web.desk.threads import comments, replies, views

urlpatterns = [
    path("threads/<int:pk>/", views.thread, name="thread"),
    path("threads/<int:pk>/claim/", views.claiming, name="thread_claim"),
    path("threads/<int:pk>/release/", views.releasing, name="thread_release"),
    path("threads/<int:pk>/hand-over/", views.handing_over, name="thread_hand_over"),
    path("threads/<int:pk>/note/", views.note, name="thread_note"),
    path("threads/<int:pk>/acknowledge/", replies.acknowledging, name="acknowledge"),
    path("comments/<int:pk>/count/", replies.counting, name="count_as_answer"),
    path("comments/<int:pk>/sign/", replies.signing, name="comment_sign"),
    path("comments/<int:pk>/kind/", comments.kind, name="comment_kind"),
    path("comments/<int:pk>/check/", comments.checking, name="comment_check"),
    path("comments/<int:pk>/open/", comments.opening, name="comment_open"),
    path("comments/<int:pk>/preference/", comments.preference, name="preference"),
    path("comments/<int:pk>/wish/", comments.wish, name="wish"),
    path("duties/<int:pk>/void/", comments.void, name="duty_void"),
    path("duties/<int:pk>/looked/", comments.looked, name="duty_looked"),
    path("proposals/<int:pk>/decide/", comments.decision, name="void_decide"),
]
