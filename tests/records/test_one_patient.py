"""Studies are taken for one patient's only where that is sure."""

from __future__ import annotations

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.one_patient import studies_of_patient
from tests.made.records import JANE, header, row

BOB = Patient("BOB", "B-2", "19900101")


def test_those_that_name_another_or_nobody_or_several_are_left_out() -> None:
    studies = {
        "first": (row("a.dcm", header=header(JANE)),),
        "again": (row("b.dcm", header=header(JANE)),),
        "bob": (row("c.dcm", header=header(BOB)),),
        "nobody": (row("d.dcm", header=header(Patient())),),
        "both": (row("e.dcm", header=header(JANE)), row("f.dcm", header=header(BOB))),
    }
    readings = {"nobody": Reading("nobody", entered=JANE)}
    assert studies_of_patient("first", studies, {}.get) == {"first", "again"}
    assert studies_of_patient("first", studies, readings.get) == {"first", "again", "nobody"}
    assert studies_of_patient("both", studies, readings.get) == {"both"}
    chosen = {"both": Reading("both", for_patient=JANE)}
    assert studies_of_patient("both", studies, chosen.get) == {"both", "first", "again"}
