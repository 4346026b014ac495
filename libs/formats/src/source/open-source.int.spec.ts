import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { collect, inChunks } from '../spec-kit';
import { openSource, sourceOf, type Source } from './open-source';

const folder = mkdtempSync(join(tmpdir(), 'redress-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const opened = async (path: string): Promise<Source> => {
  const result = await openSource(path);
  if (result.outcome === 'refused') throw new Error(result.reason);
  return result.source;
};

const textOf = async (source: Source): Promise<string> => Buffer.concat(await collect(source.bytes)).toString();

const text = 'a line\n'.repeat(50_000);

describe('opening a source', () => {
  it.each([
    ['packed.csv', gzipSync(text)],
    ['plain.csv.gz', Buffer.from(text)],
  ])('tells packed from plain by the first bytes, not by the name: %s', async (name, bytes) => {
    const source = await opened(written(name, bytes));
    expect(await textOf(source)).toBe(text);
    expect(source.totalBytes).toBe(bytes.length);
    expect(source.readBytes()).toBe(bytes.length);
  });

  it('counts the stored bytes as they are taken, for rate and time left', async () => {
    const source = await opened(written('counted.txt', Buffer.from(text)));
    expect(source.readBytes()).toBe(0);
    for await (const chunk of source.bytes) {
      expect(source.readBytes()).toBe(chunk.length);
      break;
    }
    expect(source.readBytes()).toBeLessThan(text.length);
  });

  it.each([
    ['nothing', Buffer.alloc(0), ''],
    ['one byte', Buffer.from([0x1f]), '\u001f'],
  ])('reads a file of %s', async (_, bytes, expected) => {
    expect(await textOf(await opened(written('tiny', bytes)))).toBe(expected);
  });

  it('recognises a packed stream that comes byte by byte', async () => {
    const bytes = gzipSync('streamed');
    const source = sourceOf(inChunks(bytes, 1), bytes.length);
    expect(await textOf(source)).toBe('streamed');
    expect(source.readBytes()).toBe(bytes.length);
  });

  it.each([
    ['no such file', join(folder, 'absent'), 'no-such-file', 'There is no such file'],
    ['a file for a folder', join(written('file', Buffer.from('x')), 'below'), 'no-such-file', 'There is no such file'],
    ['a folder', folder, 'not-a-file', 'It is a folder, not a file'],
  ])('refuses %s in a sentence', async (_, path, code, reason) => {
    expect(await openSource(path)).toEqual({ outcome: 'refused', code, reason });
  });

  it('lets a failure of another kind through', async () => {
    await expect(openSource(`a\0b`)).rejects.toThrow();
  });
});
