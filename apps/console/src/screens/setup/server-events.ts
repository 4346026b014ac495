/** One event of a stream: its name and its data, read as JSON. */
type ServerEvent = Readonly<{ event: string; data: unknown }>;

/** @returns `undefined` for a comment, which keeps the line open */
const eventOf = (block: string): ServerEvent | undefined => {
  const lines = block.split('\n');
  const valueOf = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const data = valueOf('data');
  return data === undefined ? undefined : { event: valueOf('event') ?? 'message', data: JSON.parse(data) as unknown };
};

/** Events of an answer as they come (HTML, Server-sent events; one data line each, as the service writes them). An EventSource would only do for GET. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = eventOf(block);
      if (event !== undefined) yield event;
    }
  }
}
