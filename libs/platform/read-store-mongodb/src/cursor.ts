import { createHash } from 'node:crypto';
import { pageCursors } from '@redress/kernel';

const fingerprintCharacters = 22;

export const { cursorAt, placeOf } = pageCursors((text) =>
  createHash('sha256').update(text).digest('base64url').slice(0, fingerprintCharacters),
);
