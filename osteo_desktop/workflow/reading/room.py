"""Everything that the window asks: sessions, radiographs, readings, the model, export."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.archive.backup import back_up, backups_of, restore
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.details.reading import ReadingDetail
from osteo_desktop.errors.files import ReadError
from osteo_desktop.errors.reading import CannotSign, CannotTell
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.archive_state import Backup, Verified
from osteo_desktop.records.file.tags import FileTags
from osteo_desktop.records.models.site_points import PointsProposal, Targets
from osteo_desktop.records.photograph import Photograph
from osteo_desktop.records.radiograph import Patient, Radiograph
from osteo_desktop.records.reading import (
    Addendum,
    CriticalResult,
    RadiographKey,
    Reading,
    Signature,
)
from osteo_desktop.records.rules import signing
from osteo_desktop.records.rules.content import as_of, bound, confined, signed_for
from osteo_desktop.records.rules.grouping import Regrouped
from osteo_desktop.records.rules.prior import Prior
from osteo_desktop.records.selection import Root, folder_of
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.workflow.archive.care import Care, care_at_start
from osteo_desktop.workflow.decoding.libraries import load_opencv
from osteo_desktop.workflow.decoding.pictures import radiograph_of, tags_of
from osteo_desktop.workflow.decoding.process import make_ready
from osteo_desktop.workflow.models.other_maps import OtherMaps
from osteo_desktop.workflow.opinions.desk import OpinionDesk
from osteo_desktop.workflow.reading.finding_files import Found
from osteo_desktop.workflow.reading.read_folder import Summary, check_root, read_folder
from osteo_desktop.workflow.reading.room_model import RoomModel, RoomStatus
from osteo_desktop.workflow.reading.sending.room_out import RoomOut
from osteo_desktop.workflow.reading.sign_off import as_shown, in_the_way
from osteo_desktop.workflow.reading.waiting import (
    EarlyFiles,
    OpenedEarly,
    SparingDecoders,
    open_early,
)
from osteo_desktop.workflow.reading.watch import FolderWatch

if TYPE_CHECKING:  # each is imported when it is asked for: the model is ready sooner
    from osteo_desktop.workflow.models.agreement import SiteAgreement


class ReadingRoom(RoomOut):
    """One archive and one model. Every method may block and may be called from any thread.

    Making one touches nothing; the archive is opened when first needed, the model by
    :meth:`prepare` or by the first :meth:`read`.
    """

    def __init__(
        self,
        archive_path: Path,
        model: Path | None = None,
        device: str = "auto",
        score_anyway: bool = False,
        engine: str = "",
    ) -> None:
        """``model``: its name or file; None: the settings' own. ``engine``: see Classifier."""
        super().__init__(archive_path, RoomModel(model, device, archive_path, engine))
        self._score_anyway = score_anyway
        self.opinions = OpinionDesk(self._archive)
        self._early = EarlyFiles()
        self.maps = OtherMaps(self._model.reader)
        self._began = (datetime.now().astimezone(), time.monotonic())

    # --- the model -------------------------------------------------------------------------

    def prepare(self) -> RoomStatus:
        """Open the archive and load the model; without one, reading goes on without AI.

        Raises ArchiveError.
        """
        self._archive()
        make_ready()
        load_opencv()
        return self._model.prepare()

    def use_model(self, model: Path) -> RoomStatus:
        """Read with another model from now on: a name of the library, or a file.

        What other models found stays in the archive. Raises ModelError, after which the model that
        was there goes on; ArchiveError.
        """
        self._archive()
        return self._model.use(model)

    def propose_points(self, targets: Targets | None = None) -> PointsProposal:
        """From what was signed here, for the model that reads. Raises TooFewSigned, TooFewStudies,
        ArchiveError, ModelError where none is loaded."""
        from osteo_desktop.workflow.models.agreement import signed_cases
        from osteo_desktop.workflow.models.points_proposal import propose

        card = self._model.card_in_force()
        return propose(card, signed_cases(self._archive()), targets)

    def use_points(self, proposal: PointsProposal, reader: str) -> RoomStatus:
        """The proposed points are in force from now on. Raises WriteError, SitePointsError."""
        return self._model.use_points(proposal, reader)

    def reset_points(self) -> RoomStatus:
        """The model's own are in force again. Raises WriteError, SitePointsError."""
        return self._model.reset_points()

    def read(
        self,
        root: Root,
        progress: Progress,
        on_session: Callable[[Session], None],
        on_rows: Callable[[Sequence[Row]], None],
        found: Found | None = None,
    ) -> Summary:
        """See :func:`read_folder`. A second call waits for the first."""
        with self._model.in_use() as classifier, self._early:
            return read_folder(
                root,
                self._archive(),
                classifier,
                progress,
                score_anyway=self._score_anyway,
                on_session=on_session,
                on_rows=on_rows,
                make_decoders=lambda: SparingDecoders(self._early),
                found=found,
            )

    def find(
        self,
        found: Found,
        progress: Progress,
        on_session: Callable[[Session], None],
        on_rows: Callable[[Sequence[Row]], None],
    ) -> int:
        """Open the session of a root and tell its files as they are found, for :meth:`read`.

        Needs no model. See :meth:`Found.find`.
        """

        def opened() -> Session:
            check_root(found.root)
            return self._archive().open_session(folder_of(found.root))

        return found.find(opened, progress, on_session, on_rows)

    def open_early(
        self, session_id: int, row: Row, progress: Progress | None = None
    ) -> OpenedEarly:
        """See :func:`open_early`."""
        running = self._running_decoders()
        return open_early(session_id, row, self._archive(), running, progress, self._early)

    def overrule_scope(
        self, session_id: int, row: Row, reader: str, progress: Progress | None = None
    ) -> Row:
        """See :func:`overrule_scope`. Waits for what the model does now."""
        from osteo_desktop.workflow.reading.overruling import overrule_scope

        with self._model.in_use() as classifier:
            return overrule_scope(
                session_id,
                row,
                reader,
                archive=self._archive(),
                classifier=classifier,
                decoders=self._running_decoders(),
                progress=progress,
            )

    def watch(self, folder: Path, progress: Progress) -> FolderWatch:
        """Begin to watch ``folder``, before it is read. Raises as :class:`FolderWatch` does."""
        return FolderWatch(folder, progress)

    # --- the archive looked after -----------------------------------------------------------

    def look_after(self, progress: Progress) -> Care:
        """Hold the archive against its trail and make the day's backup, beside whatever else is
        done with it. Raises ArchiveError, Cancelled."""
        self._archive()
        return care_at_start(self._archive_path, progress)

    def verify(self, progress: Progress) -> Verified:
        """Hold the archive against its trail. Raises ArchiveError, Cancelled."""
        self._archive()
        return verify_archive(self._archive_path, progress)

    def backups(self) -> tuple[Backup, ...]:
        """Newest first."""
        return backups_of(self._archive_path)

    def back_up(self) -> Backup:
        """Raises ArchiveError, WriteError."""
        self._archive()
        return back_up(self._archive_path)

    def restore(self, backup: Backup) -> Path | None:
        """The archive is closed, exchanged, and opened again when needed; where the present one is
        kept. Nothing may be read or saved meanwhile. Raises ArchiveError, WriteError."""
        with self._archive_lock:  # whoever asks for the archive meanwhile, waits
            if self._opened is not None:
                self._opened.close()
                self._opened = None
            return restore(self._archive_path, backup.path)

    # --- what was read ---------------------------------------------------------------------

    def sessions(self) -> tuple[Session, ...]:
        """Last opened first."""
        return self._archive().sessions()

    def readings(self, session_id: int) -> dict[str, Reading]:
        """By study key, each as it stands before the files as they were last read; to be changed
        here."""
        archive = self._archive()
        return _before_files(archive, session_id, archive.readings_to_change(session_id))

    def changed_elsewhere(self, session_id: int) -> dict[str, Reading]:
        """Of these, what other windows or programs have changed since; see :meth:`take`."""
        archive = self._archive()
        return _before_files(archive, session_id, archive.changed_elsewhere(session_id))

    def take(self, session_id: int, study_keys: Collection[str]) -> None:
        """What :meth:`changed_elsewhere` told of these is shown now: a change made from now on is
        one of that. Blocks on nothing."""
        self._archive().take(session_id, study_keys)

    def priors(
        self, session_id: int, row: Row, entered: Patient | None = None
    ) -> tuple[Prior, ...]:
        """Other studies of the row's patient that the archive holds, newest date first.

        ``entered``: the identity entered by hand, for what the file does not state.
        """
        return self._archive().priors(session_id, row, entered)

    def remember_place(
        self, session_id: int, place: RadiographKey, view: ViewState | None = None
    ) -> None:
        """To come back to when the folder is opened again."""
        self._archive().remember_place(session_id, place, view)

    def agreement(self) -> SiteAgreement:
        """The model against all that was signed. Raises NothingSigned."""
        from osteo_desktop.workflow.models.agreement import agreement_of

        return agreement_of(self._archive())

    def load(self, row: Row, progress: Progress | None = None) -> Radiograph:
        """The row's radiograph from disk. Raises ReadError; ChangedFile if it is another now;
        Cancelled where ``progress`` is, and the file takes long."""
        return radiograph_of(row, self._running_decoders(), progress)

    def tags(self, row: Row, progress: Progress | None = None) -> FileTags:
        """All that the row's file says beside its pixels. Raises as :meth:`load` does."""
        return tags_of(row, self._running_decoders(), progress)

    def photograph(self, path: Path, progress: Progress | None = None) -> Photograph:
        """A picture to make radiographs of, and where films lie in it. Raises ReadError."""
        return self._running_decoders().photograph(path, progress)

    # --- readings --------------------------------------------------------------------------

    def save(self, session_id: int, reading: Reading) -> None:
        """Keep a draft. Raises ReadingLocked when the study is signed, ChangedElsewhere when it is
        another than was shown here."""
        self._archive().save_reading(session_id, reading)

    def sign(
        self,
        session_id: int,
        reading: Reading,
        rows: Sequence[Row],
        reader: str,
        ai_hidden: bool,
        not_loaded: Mapping[RadiographKey, Notice] | None = None,
    ) -> Reading:
        """Sign and lock the reading of a study, with the findings of ``rows`` as shown.

        Whom and which pictures it is signed for is kept with it. ``not_loaded``: why, of views that
        could not be shown just now; each is tried once more.

        Raises CannotSign for the first of :func:`signing.obstacles`; ReadingLocked when it is
        signed already; ChangedElsewhere when it is another than was shown here.
        """
        archive = self._archive()
        members = as_shown(archive.study_rows(session_id, reading.study_key), rows, reading)
        reading = bound(reading, {row.key: row.sha256 for row in rows if row.sha256})
        reading = confined(as_of(reading, members), members)
        failed = self._still_not_loaded(members, not_loaded or {})
        found = signing.obstacles(reading, members, reader, not_loaded=failed)
        if found:
            raise CannotSign(detail=in_the_way(found[0]), obstacle=found[0])
        unread = signing.unread(reading, members, failed)
        signed = replace(
            reading,
            signature=Signature(reader.strip(), _now()),
            later=False,
            findings={row.key: row.finding for row in members if row.finding is not None},
            ai_hidden=ai_hidden,
            made_on={row.key: row.sha256 for row in members if row.sha256},
            signed_for=signed_for(reading, members, unread),
        )
        archive.sign_reading(session_id, signed)
        return signed

    def take_back(self, session_id: int, study_key: str, reader: str) -> Reading:
        """Make the draft again that was signed a moment ago; the archive keeps both.

        Raises CannotWithdraw more than ten seconds after it was signed, by the clock of the
        computer and by one that nobody can set.
        """
        now = max(datetime.now().astimezone(), self._now_unset())
        return self._archive().withdraw_signature(session_id, study_key, reader, now)

    def _now_unset(self) -> datetime:
        """What the clock would say, had nobody set it since this room was made."""
        began, at = self._began
        return began + timedelta(seconds=time.monotonic() - at)

    def _still_not_loaded(
        self, rows: Sequence[Row], not_loaded: Mapping[RadiographKey, Notice]
    ) -> dict[RadiographKey, Notice]:
        """A view that can be shown by now must be looked at after all."""
        failed = {}
        for row in rows:
            if row.key in not_loaded and not row.error:
                try:
                    self.load(row)
                except ReadError as error:
                    failed[row.key] = error.notice
        return failed

    def add_addendum(self, session_id: int, study_key: str, text: str, reader: str) -> Reading:
        """Add to a signed reading. Raises CannotSign without text or name, NotSigned."""
        if not reader.strip():
            raise CannotSign(detail=ReadingDetail.ADDENDUM_WITHOUT_READER.notice)
        if not text.strip():
            raise CannotSign(detail=ReadingDetail.ADDENDUM_EMPTY.notice)
        addendum = Addendum(text.strip(), reader.strip(), _now())
        return self._archive().add_addendum(session_id, study_key, addendum)

    def tell_critical(self, session_id: int, study_key: str, told: CriticalResult) -> Reading:
        """Record after the signature that the critical result was told: whom, when, by whom.

        Raises CannotTell where one of them is missing, NotSigned, NothingToTell.
        """
        missing = {
            ReadingDetail.NOT_SAID_WHOM: told.told,
            ReadingDetail.NOT_SAID_WHEN: told.at,
            ReadingDetail.READER_MISSING: told.by,
        }
        for detail, said in missing.items():
            if not said.strip():
                raise CannotTell(detail=detail.notice)
        return self._archive().tell_critical(session_id, study_key, told)

    def put_together(self, session_id: int, study_keys: Collection[str]) -> Regrouped:
        """Make one study of several whose files name none. Raises CannotRegroup."""
        return self._archive().put_together(session_id, study_keys)

    def take_apart(self, session_id: int, study_key: str) -> Regrouped:
        """Undo :meth:`put_together`. Raises CannotRegroup."""
        return self._archive().take_apart(session_id, study_key)


def _before_files(
    archive: Archive, session_id: int, readings: Mapping[str, Reading]
) -> dict[str, Reading]:
    contents = archive.contents(session_id)
    return {key: as_of(reading, contents.get(key, ())) for key, reading in readings.items()}


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
