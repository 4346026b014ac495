export { createClosers, withClosers, type Closers } from './closers';
export { ledgerFile, readModelsFile } from './ledger-files';
export { openEventStore, type OpenedStore, type ReportIncident, type StoreIncident } from './open-event-store';
export { openKeys, type OpenedKeys } from './open-keys';
export { openReadModels } from './open-read-models';
export { createCaseProjector, type ProjectorParts } from './projector-group';
export { complaintIdIn, performActs, type ActCounts } from './sample/perform-acts';
export { sampleBeginning, sampleSeries, type SampleCity } from './sample/sample-series';
export { startProjector, type ProjectorThread } from './projector-thread';
