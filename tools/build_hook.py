"""Compiles the catalogues before a wheel is packed, so that none goes without texts."""

import runpy
from pathlib import Path
from typing import Any, override

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCatalogues(BuildHookInterface):  # type: ignore[misc]  # hatchling is there only while building
    """What hatchling calls before it packs."""

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        catalogues = runpy.run_path(str(Path(self.root) / "tools/catalogues.py"))
        catalogues["compile_all"]()
