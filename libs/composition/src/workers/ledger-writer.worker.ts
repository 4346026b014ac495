import { parentPort, workerData } from 'node:worker_threads';
import { runLedgerWriter, type LedgerWriterData } from '@redress/platform/event-store-sqlite';

runLedgerWriter(parentPort, workerData as LedgerWriterData);
