BEGIN TRANSACTION;
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    session INTEGER,
    study_key TEXT NOT NULL,
    details TEXT NOT NULL
, hash TEXT NOT NULL DEFAULT '');
INSERT INTO "audit" VALUES(1,'2026-11-28T12:50:36.230288+00:00','session opened',1,'','{"program": "0.1.0", "sealed": {"sessions": {"1": "7b68592422b4823a065fbbebc21688435854101859145f4441d7c1a94a71ae88"}}}','90157210330f0e054f6f4228de552803bf858ec08b0373c41b26f027ee963092');
INSERT INTO "audit" VALUES(2,'2026-11-28T12:50:36.268247+00:00','finding stored',1,'1.2.826.7','{"program": "0.1.0", "sha256": "0e134600ef6f490811b72283becfa1a36bc6f329f8cd3b3cb78e500589cab1a6", "frame": 1, "model_id": "wrist-7f", "pipeline": "3", "device": "CPU (no CUDA device found)", "decision": "FRACTURE", "score": 0.4, "t_low": 0.2, "t_high": 0.71, "outside_scope": true, "sealed": {"findings": {"1": "baae54903fc075673352c4b7d3011eb6acab2b72d90fe4b4b94f892b8946ddcc"}}}','813ce140d8bd071e9dedbce88e70276fb10ce426facbe4648912a2e5750c83c8');
INSERT INTO "audit" VALUES(3,'2026-11-28T12:50:36.268858+00:00','finding stored',1,'1.2.826.8','{"program": "0.1.0", "sha256": "741bcdc8e82fd64f86b069277d81a0599070468f92ed81205f5444483ee1090f", "frame": 1, "model_id": "wrist-7f", "pipeline": "3", "device": "CPU (no CUDA device found)", "decision": "NOT_SCORED", "score": null, "t_low": null, "t_high": null, "outside_scope": false, "sealed": {"findings": {"2": "1a0d2d03725bbc026f6562a0f2c401669dcc8722869ab5aa19d93769be21e6c9"}}}','f8d581cefefb2400815ec4cb24a4430dccece87de3543f95eff0c8dc2d56cdc3');
INSERT INTO "audit" VALUES(4,'2026-11-28T12:50:36.292596+00:00','reading signed',1,'1.2.826.7','{"program": "0.1.0", "reader": "Dr Ada", "signed": "2026-01-02T03:04:05+00:00", "ai_hidden": false, "verdicts": [["left.dcm", 1, "FRACTURE"]], "findings": [{"file": "left.dcm", "sha256": "0e134600ef6f490811b72283becfa1a36bc6f329f8cd3b3cb78e500589cab1a6", "frame": 1, "model_id": "wrist-7f", "pipeline": "3", "device": "CPU (no CUDA device found)", "decision": "FRACTURE", "score": 0.4, "t_low": 0.2, "t_high": 0.71, "outside_scope": true}], "signed_for": {"patient": {"PatientName": "M\u00fcller^Zo\u00eb", "PatientID": "0042", "PatientBirthDate": "", "PatientSex": "", "PatientAge": "034Y"}, "by_hand": [], "chosen_by_reader": false, "pictures": [{"file": "left.dcm", "frame": 1, "sha256": "0e134600ef6f490811b72283becfa1a36bc6f329f8cd3b3cb78e500589cab1a6", "StudyDate": "", "AccessionNumber": "", "Laterality": "", "BodyPartExamined": "", "unread": ""}, {"file": "right.dcm", "frame": 1, "sha256": "abababababababababababababababababababababababababababababababab", "StudyDate": "", "AccessionNumber": "", "Laterality": "", "BodyPartExamined": "", "unread": "The image is damaged and cannot be decoded (it ends within its header). Copy or export it again from its source."}]}, "sealed": {"readings": {"1": "88bf3fd3a1e0cc475b51ed6066211b6a182f80609e363ffc69e969bd24ce9076"}, "rows": {"1": "89e7e543f36409bfee0fdfc0503bf2d6b4a996a52cbea9389f53f34eb94f06a0", "2": "43b66f30f98dfd45174172f968ac3644e1ffa10bab01e780709cfc3cfe8e5e4b"}}}','09aee5d965f9c32c7316743bd94fe54185d7f548a6a688454704534e453873ac');
CREATE TABLE audit_head (id INTEGER PRIMARY KEY CHECK (id = 1), last INTEGER NOT NULL, hash TEXT NOT NULL);
INSERT INTO "audit_head" VALUES(1,4,'09aee5d965f9c32c7316743bd94fe54185d7f548a6a688454704534e453873ac');
CREATE TABLE findings (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    frame INTEGER NOT NULL,
    model_id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    outside_scope INTEGER NOT NULL,
    decision TEXT NOT NULL,
    score REAL,
    t_low REAL,
    t_high REAL,
    reason TEXT NOT NULL,
    device TEXT NOT NULL,
    saliency BLOB,
    saliency_rows INTEGER,
    saliency_columns INTEGER,
    saliency_left REAL,
    saliency_top REAL,
    saliency_width REAL,
    saliency_height REAL,
    UNIQUE (sha256, frame, model_id, pipeline, outside_scope)
);
INSERT INTO "findings" VALUES(1,'0e134600ef6f490811b72283becfa1a36bc6f329f8cd3b3cb78e500589cab1a6',1,'wrist-7f','3',1,'FRACTURE',0.4,0.2,0.71,'A colour picture, not a radiograph.','CPU (no CUDA device found)',X'000000002549123E2549923EB76DDB3E2549123F6EDB363F',2,3,-1.5,0.0,9.0,4.25);
INSERT INTO "findings" VALUES(2,'741bcdc8e82fd64f86b069277d81a0599070468f92ed81205f5444483ee1090f',1,'wrist-7f','3',0,'NOT_SCORED',NULL,NULL,NULL,'The model was not trained on this body part (CHEST).','CPU (no CUDA device found)',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions (id),
    study_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    signed INTEGER NOT NULL,
    at TEXT NOT NULL,
    reading TEXT NOT NULL,
    UNIQUE (session, study_key, version)
);
INSERT INTO "readings" VALUES(1,1,'1.2.826.7',1,1,'2026-11-28T12:50:36.291616+00:00','{"study_key": "1.2.826.7", "verdicts": [["left.dcm", 1, "FRACTURE"]], "impression": "", "notes": "Cortex step at the radius", "entered": null, "critical": null, "signature": {"reader": "Dr Ada", "at": "2026-01-02T03:04:05+00:00"}, "findings": [["left.dcm", 1, {"sha256": "0e134600ef6f490811b72283becfa1a36bc6f329f8cd3b3cb78e500589cab1a6", "frame": 1, "model_id": "wrist-7f", "pipeline": "3", "outside_scope": 1, "decision": "FRACTURE", "score": 0.4, "t_low": 0.2, "t_high": 0.71, "reason": "A colour picture, not a radiograph.", "device": "CPU (no CUDA device found)", "saliency": "AAAAACVJEj4lSZI+t23bPiVJEj9u2zY/", "saliency_rows": 2, "saliency_columns": 3, "saliency_left": -1.5, "saliency_top": 0.0, "saliency_width": 9.0, "saliency_height": 4.25}]], "ai_hidden": false, "addenda": [], "later": false, "told_since": null, "fractures": [], "reasons": [], "drawings": [], "made_on": [["left.dcm", 1, "0e134600ef6f490811b72283becfa1a36bc6f329f8cd3b3cb78e500589cab1a6"], ["right.dcm", 1, "abababababababababababababababababababababababababababababababab"]], "signed_for": {"patient": {"PatientName": "M\u00fcller^Zo\u00eb", "PatientID": "0042", "PatientBirthDate": "", "PatientSex": "", "PatientAge": "034Y"}, "by_hand": [], "chosen": false, "pictures": [{"content": {"file": "left.dcm", "frame": 1, "sha256": "0e134600ef6f490811b72283becfa1a36bc6f329f8cd3b3cb78e500589cab1a6"}, "header": {"media": "DICOM", "rows": 3, "columns": 5, "frame": 1, "NumberOfFrames": 1, "patient": {"PatientName": "M\u00fcller^Zo\u00eb", "PatientID": "0042", "PatientBirthDate": "", "PatientSex": "", "PatientAge": "034Y"}, "StudyInstanceUID": "1.2.826.7", "SeriesInstanceUID": "", "SOPInstanceUID": "", "AccessionNumber": "", "StudyDate": "", "StudyDescription": "", "ReasonForStudy": "", "ReferringPhysicianName": "", "InstitutionName": "", "Modality": "", "BodyPartExamined": "", "ViewPosition": "", "Laterality": "", "PatientOrientation": "", "PresentationIntentType": "", "PhotometricInterpretation": "", "TransferSyntaxUID": "", "BurnedInAnnotation": "", "ShutterShape": "", "overlays": [], "lossy": false, "LossyImageCompressionRatio": "", "LossyImageCompressionMethod": "", "bits": 8, "spacing": {"row": 0.143, "column": 0.15, "origin": "at the detector", "detail": "no magnification stated"}, "colourfulness": 0.0, "truncated": false, "missing_frames": 0, "reader": 2, "revisions": [], "warnings": ["The file ends early.", "Second\nwarning."]}, "unread": ""}, {"content": {"file": "right.dcm", "frame": 1, "sha256": "abababababababababababababababababababababababababababababababab"}, "header": {"media": "DICOM", "rows": 3, "columns": 5, "frame": 1, "NumberOfFrames": 1, "patient": {"PatientName": "M\u00fcller^Zo\u00eb", "PatientID": "0042", "PatientBirthDate": "", "PatientSex": "", "PatientAge": "034Y"}, "StudyInstanceUID": "1.2.826.7", "SeriesInstanceUID": "", "SOPInstanceUID": "", "AccessionNumber": "", "StudyDate": "", "StudyDescription": "", "ReasonForStudy": "", "ReferringPhysicianName": "", "InstitutionName": "", "Modality": "", "BodyPartExamined": "", "ViewPosition": "", "Laterality": "", "PatientOrientation": "", "PresentationIntentType": "", "PhotometricInterpretation": "", "TransferSyntaxUID": "", "BurnedInAnnotation": "", "ShutterShape": "", "overlays": [], "lossy": false, "LossyImageCompressionRatio": "", "LossyImageCompressionMethod": "", "bits": 8, "spacing": {"row": 0.143, "column": 0.15, "origin": "at the detector", "detail": "no magnification stated"}, "colourfulness": 0.0, "truncated": false, "missing_frames": 0, "reader": 2, "revisions": [], "warnings": ["The file ends early.", "Second\nwarning."]}, "unread": "The image is damaged and cannot be decoded (it ends within its header). Copy or export it again from its source."}]}}');
CREATE TABLE rows (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions (id),
    file TEXT NOT NULL,
    frame INTEGER NOT NULL,
    source_path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    study_key TEXT NOT NULL,
    header TEXT,
    error TEXT NOT NULL,
    thumbnail BLOB NOT NULL,
    finding INTEGER REFERENCES findings (id),
    absent INTEGER NOT NULL DEFAULT 0, together TEXT NOT NULL DEFAULT '',
    UNIQUE (session, file, frame)
);
INSERT INTO "rows" VALUES(1,1,'left.dcm',1,'/radiographs/left.dcm','0e134600ef6f490811b72283becfa1a36bc6f329f8cd3b3cb78e500589cab1a6','1.2.826.7','{"media": "DICOM", "rows": 3, "columns": 5, "frame": 1, "NumberOfFrames": 1, "patient": {"PatientName": "M\u00fcller^Zo\u00eb", "PatientID": "0042", "PatientBirthDate": "", "PatientSex": "", "PatientAge": "034Y"}, "StudyInstanceUID": "1.2.826.7", "SeriesInstanceUID": "", "SOPInstanceUID": "", "AccessionNumber": "", "StudyDate": "", "StudyDescription": "", "ReasonForStudy": "", "ReferringPhysicianName": "", "InstitutionName": "", "Modality": "", "BodyPartExamined": "", "ViewPosition": "", "Laterality": "", "PatientOrientation": "", "PresentationIntentType": "", "PhotometricInterpretation": "", "TransferSyntaxUID": "", "BurnedInAnnotation": "", "ShutterShape": "", "overlays": [], "lossy": false, "LossyImageCompressionRatio": "", "LossyImageCompressionMethod": "", "bits": 8, "spacing": {"row": 0.143, "column": 0.15, "origin": "at the detector", "detail": "no magnification stated"}, "colourfulness": 0.0, "truncated": false, "missing_frames": 0, "reader": 2, "revisions": [], "warnings": ["The file ends early.", "Second\nwarning."]}','',X'FFD8206E6F74207265616C6C792000204A504547',1,0,'');
INSERT INTO "rows" VALUES(2,1,'right.dcm',1,'/radiographs/right.dcm','abababababababababababababababababababababababababababababababab','1.2.826.7','{"media": "DICOM", "rows": 3, "columns": 5, "frame": 1, "NumberOfFrames": 1, "patient": {"PatientName": "M\u00fcller^Zo\u00eb", "PatientID": "0042", "PatientBirthDate": "", "PatientSex": "", "PatientAge": "034Y"}, "StudyInstanceUID": "1.2.826.7", "SeriesInstanceUID": "", "SOPInstanceUID": "", "AccessionNumber": "", "StudyDate": "", "StudyDescription": "", "ReasonForStudy": "", "ReferringPhysicianName": "", "InstitutionName": "", "Modality": "", "BodyPartExamined": "", "ViewPosition": "", "Laterality": "", "PatientOrientation": "", "PresentationIntentType": "", "PhotometricInterpretation": "", "TransferSyntaxUID": "", "BurnedInAnnotation": "", "ShutterShape": "", "overlays": [], "lossy": false, "LossyImageCompressionRatio": "", "LossyImageCompressionMethod": "", "bits": 8, "spacing": {"row": 0.143, "column": 0.15, "origin": "at the detector", "detail": "no magnification stated"}, "colourfulness": 0.0, "truncated": false, "missing_frames": 0, "reader": 2, "revisions": [], "warnings": ["The file ends early.", "Second\nwarning."]}','',X'',NULL,0,'');
INSERT INTO "rows" VALUES(3,1,'chest.dcm',1,'/radiographs/chest.dcm','741bcdc8e82fd64f86b069277d81a0599070468f92ed81205f5444483ee1090f','1.2.826.8','{"media": "DICOM", "rows": 3, "columns": 5, "frame": 1, "NumberOfFrames": 1, "patient": {"PatientName": "M\u00fcller^Zo\u00eb", "PatientID": "0042", "PatientBirthDate": "", "PatientSex": "", "PatientAge": "034Y"}, "StudyInstanceUID": "1.2.826.8", "SeriesInstanceUID": "", "SOPInstanceUID": "", "AccessionNumber": "", "StudyDate": "", "StudyDescription": "", "ReasonForStudy": "", "ReferringPhysicianName": "", "InstitutionName": "", "Modality": "", "BodyPartExamined": "", "ViewPosition": "", "Laterality": "", "PatientOrientation": "", "PresentationIntentType": "", "PhotometricInterpretation": "", "TransferSyntaxUID": "", "BurnedInAnnotation": "", "ShutterShape": "", "overlays": [], "lossy": false, "LossyImageCompressionRatio": "", "LossyImageCompressionMethod": "", "bits": 8, "spacing": {"row": 0.143, "column": 0.15, "origin": "at the detector", "detail": "no magnification stated"}, "colourfulness": 0.0, "truncated": false, "missing_frames": 0, "reader": 2, "revisions": [], "warnings": ["The file ends early.", "Second\nwarning."]}','',X'FFD8206E6F74207265616C6C792000204A504547',2,0,'');
INSERT INTO "rows" VALUES(4,1,'empty.dcm',1,'/radiographs/empty.dcm','','file:empty.dcm',NULL,'The file is empty (0 bytes). Copy it again from its source.',X'',NULL,0,'');
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    root TEXT NOT NULL UNIQUE,
    created TEXT NOT NULL,
    opened TEXT NOT NULL
, place_file TEXT, place_frame INTEGER, place_view TEXT, folder_found INTEGER, folder_read INTEGER, folder_completed INTEGER, chosen_found INTEGER, chosen_read INTEGER, chosen_completed INTEGER);
INSERT INTO "sessions" VALUES(1,'/radiographs','2026-11-28T12:50:36.195546+00:00','2026-11-28T12:50:36.195546+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TRIGGER readings_no_update BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;
CREATE TRIGGER readings_no_delete BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;
CREATE TRIGGER readings_no_replace BEFORE INSERT ON readings WHEN EXISTS (SELECT 1 FROM readings WHERE id = NEW.id OR (session = NEW.session AND study_key = NEW.study_key AND version = NEW.version)) BEGIN SELECT RAISE(ABORT, 'readings is append-only'); END;
CREATE INDEX audit_session ON audit (session);
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE INDEX rows_study ON rows (session, study_key);
CREATE INDEX readings_signed ON readings (session, study_key) WHERE signed;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('sessions',1);
INSERT INTO "sqlite_sequence" VALUES('audit',4);
COMMIT;
PRAGMA application_id = 1330861125;
PRAGMA user_version = 6;
