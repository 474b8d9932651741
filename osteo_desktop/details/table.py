"""Every detail by its code, and how one is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.details.base import Detail
from osteo_desktop.details.cluster import ClusterDetail
from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.documents import DocumentDetail
from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.letters import LetterDetail
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.opinions import OpinionDetail
from osteo_desktop.details.printing import PrintDetail
from osteo_desktop.details.reading import ReadingDetail
from osteo_desktop.details.settings import SettingsDetail
from osteo_desktop.details.system import SystemDetail
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.details.words import WordDetail
from osteo_desktop.notice import Notice, bare, filled

KINDS: tuple[type[Detail], ...] = (
    ArchiveDetail,
    ClusterDetail,
    DataDetail,
    DocumentDetail,
    FileDetail,
    LetterDetail,
    ModelDetail,
    PrintDetail,
    OpinionDetail,
    ReadingDetail,
    SettingsDetail,
    SystemDetail,
    TrainingDetail,
    WordDetail,
)
DETAILS: Mapping[str, Detail] = {detail.value: detail for kind in KINDS for detail in kind}


def detail_text(notice: Notice, say: Callable[[str], str], said: Callable[[Notice], str]) -> str:
    """``said``: how notices in its fields are said. An unknown code is shown with its fields."""
    detail = DETAILS.get(notice.code)
    if detail is None:
        return bare(notice, said)
    return filled(say(detail.words), dict(notice.fields), said)
