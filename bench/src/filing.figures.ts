import { createCipheriv, createHash, createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { StepOutcome } from '@redress/complaints/application';
import { complaintStreamOf } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { clerk, openBenchOffice, packNamed, type BenchOffice } from './bench-office';
import { median, round, type Figure } from './figures';

const rounds = 7;
const filingsPerRound = 300;
const inFlight = 64;
const parallelPerRound = 64 * 24;

const texts = {
  narrative: 'The lamp in Bell Lane has been dark for weeks and nobody answers. '.repeat(4),
  demand: 'Light, and an answer in writing.',
  name: 'Wen Ping',
};

/** One complaint: three events, three sealed fields under one new key. @returns its id */
export const fileOne = async ({ writer, keyRing, ports }: BenchOffice): Promise<string> => {
  const commandId = ports.ids.uuid();
  const complaintId = deriveIdentities(keyRing.mac).complaintIdOf(commandId);
  const [outcome]: readonly StepOutcome[] = await writer.submit({
    complaintId,
    steps: [
      {
        commandId,
        command: {
          type: 'FileComplaint',
          data: {
            matterKind: 'complaint',
            anonymity: 'named',
            channel: 'phone',
            narrative: clear(texts.narrative),
            demand: clear(texts.demand),
            complainant: { name: clear(texts.name) },
            respondent: { organisation: 'Street lighting' },
          },
        },
      },
    ],
    actor: clerk,
    isImport: false,
    pack: packNamed('hotline'),
  });
  if (outcome?.outcome !== 'accepted') throw new Error(`Not filed: ${JSON.stringify(outcome)}`);
  return complaintId;
};

const growingInFlight = 128;

/** So many complaints, as fast as it goes. */
export const fileMany = async (office: BenchOffice, count: number): Promise<void> => {
  let left = count;
  await Promise.all(
    Array.from({ length: growingInFlight }, async () => {
      while (left > 0) {
        left -= 1;
        await fileOne(office);
      }
    }),
  );
};

/** The bytes that one filing seals and hashes: what the limit has to do as well. */
const bytesOfOneFiling = async (office: BenchOffice): Promise<readonly Uint8Array[]> => {
  const stored = await office.eventStore.readStream(complaintStreamOf(await fileOne(office)));
  return stored.flatMap(({ data, metadata }) => [data, metadata]);
};

/** Two bare writes of 4 KiB with fdatasync, one in each of two files, and the bare AES-256-GCM and SHA-256 of the same bytes. @returns a second's worth */
const limitPerSecond = (folder: string, hashed: readonly Uint8Array[]): number => {
  const page = randomBytes(4_096);
  const files = ['limit-keys', 'limit-log'].map((name) => path.join(folder, name));
  const descriptors = files.map((file) => openSync(file, 'w'));
  // A key object, as the product has it: bare bytes would cost this side more.
  const key = createSecretKey(randomBytes(32));
  const startedAt = performance.now();
  for (let n = 0; n < filingsPerRound; n += 1) {
    for (const descriptor of descriptors) {
      writeSync(descriptor, page, 0, page.length, n * page.length);
      fdatasyncSync(descriptor);
    }
    for (const text of Object.values(texts)) {
      const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12), { authTagLength: 16 });
      cipher.update(text);
      cipher.final();
      cipher.getAuthTag();
    }
    for (const bytes of hashed) createHash('sha256').update(bytes).digest();
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  descriptors.forEach(closeSync);
  files.forEach((file) => rmSync(file));
  return filingsPerRound / seconds;
};

const serialPerSecond = async (office: BenchOffice): Promise<number> => {
  const startedAt = performance.now();
  for (let n = 0; n < filingsPerRound; n += 1) await fileOne(office);
  return (filingsPerRound * 1_000) / (performance.now() - startedAt);
};

const parallelPerSecond = async (office: BenchOffice): Promise<number> => {
  const startedAt = performance.now();
  let left = parallelPerRound;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await fileOne(office);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, client));
  return (parallelPerRound * 1_000) / (performance.now() - startedAt);
};

export const filingFigures = async (): Promise<readonly Figure[]> => {
  const office = await openBenchOffice();
  try {
    const hashed = await bytesOfOneFiling(office);
    await serialPerSecond(office);
    const measured: Readonly<{ limit: number; serial: number; parallel: number }>[] = [];
    for (let n = 0; n < rounds; n += 1) {
      // In turn, so that whatever else the machine does falls on all three.
      const before = limitPerSecond(office.folder, hashed);
      const serial = await serialPerSecond(office);
      const parallel = await parallelPerSecond(office);
      measured.push({ limit: (before + limitPerSecond(office.folder, hashed)) / 2, serial, parallel });
    }
    const ofLimit = median(measured.map(({ serial, limit }) => serial / limit));
    const ofSerial = median(measured.map(({ parallel, serial }) => parallel / serial));
    const rate = (pick: (one: (typeof measured)[number]) => number): string => `${round(median(measured.map(pick)))}/s`;
    return [
      {
        name: 'FileComplaint, durable, one at a time, of the limit',
        measured: `${round(ofLimit, 2)} (${rate(({ serial }) => serial)} of ${rate(({ limit }) => limit)})`,
        asked: '0.2',
        holds: ofLimit >= 0.2,
      },
      {
        name: 'FileComplaint, 64 in flight, of one at a time',
        measured: `${round(ofSerial, 1)} (${rate(({ parallel }) => parallel)})`,
        asked: '2',
        holds: ofSerial >= 2,
      },
    ];
  } finally {
    await office.close();
  }
};

/** For the count of syncs: marks the phases in the system call trace by asking for files that do not exist. */
export const fileBetweenMarks = async (mark: (phase: string) => void): Promise<void> => {
  const office = await openBenchOffice();
  await fileOne(office);
  mark('alone');
  for (let n = 0; n < 50; n += 1) await fileOne(office);
  mark('together');
  let left = 64 * 20;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (left > 0) {
        left -= 1;
        await fileOne(office);
      }
    }),
  );
  mark(`end-${randomUUID()}`);
  await office.close();
};
