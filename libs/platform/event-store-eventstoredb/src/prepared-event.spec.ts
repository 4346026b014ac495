import { AppendLimitError, type NewEvent } from '@redress/kernel';
import { maxAppendMessageBytes } from './limits';
import { prepareEvents } from './prepared-event';
import { canonicalJson } from './server-under-test';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const event = (data: string | Uint8Array, metadata: string | Uint8Array = '{"a":"1","v":"1"}'): NewEvent => ({
  id: '00000000-0000-4000-8000-000000000001',
  type: 'ComplaintFiled',
  data: typeof data === 'string' ? utf8(data) : data,
  metadata: typeof metadata === 'string' ? utf8(metadata) : metadata,
});
const prepare = (...events: readonly NewEvent[]) => prepareEvents(events, canonicalJson);
const metadataText = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString();

describe('an event prepared to be sent', () => {
  it('is a JSON event whose metadata are plain bytes, in canonical order', () => {
    const [prepared] = prepare(event('{"n":1}', Buffer.from('{"a":"1","v":"1"}')));
    expect(prepared?.sent).toMatchObject({ contentType: 'application/json', type: 'ComplaintFiled', data: { n: 1 } });
    // The client takes only this very constructor for bytes.
    expect((prepared?.sent.metadata as object).constructor).toBe(Uint8Array);
    expect(metadataText(prepared?.sent.metadata)).toBe('{"a":"1","v":"1"}');
  });

  it('is what it was when it was handed in, whatever becomes of the buffers', () => {
    const [data, metadata] = [Buffer.from('{"n":1}'), Buffer.from('{"a":"1","v":"1"}')];
    const [prepared] = prepare(event(data, metadata));
    data.fill(0);
    metadata.fill(0);
    expect(prepared?.sent.data).toStrictEqual({ n: 1 });
    expect(metadataText(prepared?.sent.metadata)).toBe('{"a":"1","v":"1"}');
  });

  it('says in the order of its metadata whether its append goes on', () => {
    const prepared = prepare(event('{}'), event('{}', '{"a":"1"}'), event('{}'));
    expect(prepared.map(({ sent }) => metadataText(sent.metadata))).toStrictEqual([
      '{"v":"1","a":"1"}',
      '{"a":"1"}',
      '{"a":"1","v":"1"}',
    ]);
    expect(prepared.map(({ moreFollows }) => moreFollows)).toStrictEqual([true, false, false]);
  });

  it('does not say so by accident', () => {
    const [prepared] = prepare(event('{}', '{"v":"1","a":"1"}'));
    expect(metadataText(prepared?.sent.metadata)).toBe('{"a":"1","v":"1"}');
  });

  it('keeps an own __proto__ through parsing and serialising', () => {
    const text = '{"__proto__":{"polluted":1},"a":1}';
    const [prepared] = prepare(event(text));
    expect(JSON.stringify(prepared?.sent.data)).toBe(text);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each([
    ['text that is no JSON', '{'],
    ['an array', '[]'],
    ['null', 'null'],
    ['a string', '"a"'],
    ['nothing', ''],
    ['a byte order mark', '\uFEFF{}'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ])('is refused where data or metadata are %s', (_what, bytes) => {
    expect(() => prepare(event(bytes))).toThrow(AppendLimitError);
    expect(() => prepare(event('{}', bytes))).toThrow(AppendLimitError);
  });

  it('is refused where it could not be read back as it is', () => {
    const refusing = () => {
      throw new RangeError('No such number in a ledger');
    };
    expect(() => prepareEvents([event('{"n":1e400}')], refusing)).toThrow(AppendLimitError);
    expect(() => prepareEvents([event('{"n":10}')], refusing)).not.toThrow();
  });

  it('is refused with others that make more than one message', () => {
    const big = event('{}', `{"m":"${'x'.repeat(256 * 1_024 - 20)}"}`);
    const count = Math.floor(maxAppendMessageBytes / (big.data.length + big.metadata.length));
    expect(prepare(...Array.from({ length: count }, () => big))).toHaveLength(count);
    expect(() => prepare(...Array.from({ length: count + 1 }, () => big))).toThrow(AppendLimitError);
  });
});
