/** `redress keys`. */
export const keysEn = {
  description: 'the key ring and its master key',
  status: 'how many keys there are, and under which master key',
  rotate: 'wraps every key again under a new master key, which takes the old one’s file; no data key changes',
  live: 'live keys',
  destroyed: 'destroyed keys',
  masterKey: 'master key',
  masterKeyFile: 'its file',
  ring: 'key ring',
  listed: 'list of destroyed keys',
  durability: 'durability',
  missing: (problem: string) => `There is no key ring to use: ${problem}`,
  rotated: (from: string, to: string) => `Master key ${from} is gone; every key is wrapped under ${to}.`,
  keepIt: (file: string) =>
    `Keep a copy of ${file} apart from every backup of the key ring. Backups of the key ring made until now open with the old master key only: make new ones.`,
};
