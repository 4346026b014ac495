import { runKeyRingWriter } from '@redress/platform/key-ring-sqlite';

runKeyRingWriter();
