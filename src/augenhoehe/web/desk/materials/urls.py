from django.urls import path

from augenhoehe.web.desk.materials import views

urlpatterns = [
    path("materials/", views.materials, name="materials"),
    path("materials/new/", views.material, name="material_new"),
    path("materials/<int:pk>/", views.material, name="material"),
    path("materials/<int:pk>/retire/", views.retire, name="material_retire"),
    path("text-modules/new/", views.module, name="module_new"),
    path("text-modules/<int:pk>/", views.module, name="module"),
    path("text-modules/<int:pk>/retire/", views.retire_text, name="module_retire"),
]
