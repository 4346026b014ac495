import { existsSync } from 'node:fs';
import path from 'node:path';

/** Beside a checkout, or where the environment says; no record is part of the project. */
const folder = process.env['REDRESS_REAL_DATA'] ?? path.resolve(__dirname, '..', '..', '..', '..', 'shared', 'data');

export const realFiles: readonly (readonly [format: string, file: string])[] = [
  ['zh12345', path.join(folder, 'zh_12345_complaints_replies.ndjson.gz')],
  ['cfpb', path.join(folder, 'cfpb_2014-10.csv.gz')],
];

export const areRealFilesThere = (): boolean => realFiles.every(([, file]) => existsSync(file));

/** By far the largest: it is measured by itself. */
export const councilFile = ['nyc-council', path.join(folder, 'nyc_council_casework.csv.gz')] as const;

export const isCouncilFileThere = (): boolean => existsSync(councilFile[1]);
