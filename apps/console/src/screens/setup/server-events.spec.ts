import { serverEvents } from './server-events';

const streamOf = (text: string, size: number): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
};

const sent = ': open\n\nevent: progress\ndata: {"done":1}\n\nevent: done\ndata: {"name":"市民热线"}\n\nevent: half\nda';

describe('events of an answer', () => {
  it.each([1, 2, 7, 1_000])('are the same however the bytes come: by %i', async (size) => {
    const events: unknown[] = [];
    for await (const event of serverEvents(streamOf(sent, size))) events.push(event);
    // What had not come to its end is no event.
    expect(events).toStrictEqual([
      { event: 'progress', data: { done: 1 } },
      { event: 'done', data: { name: '市民热线' } },
    ]);
  });
});
