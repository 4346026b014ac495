import { BSON } from 'mongodb';

/** What came over the wire: one command, where its answer belongs, and whether one is waited for. */
export type WireCommand = Readonly<{
  requestId: number;
  isLegacy: boolean;
  isAnswered: boolean;
  body: BSON.Document;
}>;

const opReply = 1;
const opQuery = 2004;
const opMessage = 2013;
const headerBytes = 16;
/** The sender waits for no answer. */
const moreToCome = 2;
const bulk = { useBigInt64: true, promoteBuffers: false } as const;

const documentAt = (bytes: Buffer, at: number): Readonly<{ document: BSON.Document; next: number }> => {
  const next = at + bytes.readInt32LE(at);
  return { document: BSON.deserialize(bytes.subarray(at, next), bulk), next };
};

const endOfText = (bytes: Buffer, at: number): number => bytes.indexOf(0, at) + 1;

/** Sections of an OP_MSG: the body, and sequences of documents that belong into it under a name. */
const parseMessage = (message: Buffer): BSON.Document => {
  const sequences: [string, BSON.Document[]][] = [];
  let body: BSON.Document | undefined;
  for (let at = headerBytes + 4; at < message.length;) {
    const kind = message.readUInt8(at);
    if (kind === 0) {
      const { document, next } = documentAt(message, at + 1);
      body = document;
      at = next;
    } else if (kind === 1) {
      const end = at + 1 + message.readInt32LE(at + 1);
      const nameEnd = endOfText(message, at + 5);
      const documents: BSON.Document[] = [];
      for (let inside = nameEnd; inside < end;) {
        const { document, next } = documentAt(message, inside);
        documents.push(document);
        inside = next;
      }
      sequences.push([message.toString('utf8', at + 5, nameEnd - 1), documents]);
      at = end;
    } else throw new Error(`The stand-in knows no section of kind ${kind}`);
  }
  if (body === undefined) throw new Error('A message without a body');
  return { ...body, ...Object.fromEntries(sequences) };
};

/** The first message of a connection still comes in the old form. */
const parseQuery = (message: Buffer): BSON.Document =>
  documentAt(message, endOfText(message, headerBytes + 4) + 8).document;

/** @throws Error for any kind of message that is not implemented */
export const parseCommand = (message: Buffer): WireCommand => {
  const requestId = message.readInt32LE(4);
  const code = message.readInt32LE(12);
  if (code === opMessage) {
    const flags = message.readUInt32LE(headerBytes);
    if (flags !== 0 && flags !== moreToCome) throw new Error(`The stand-in knows no flags ${flags} of OP_MSG`);
    return { requestId, isLegacy: false, isAnswered: flags === 0, body: parseMessage(message) };
  }
  if (code === opQuery) return { requestId, isLegacy: true, isAnswered: true, body: parseQuery(message) };
  throw new Error(`The stand-in knows no operation ${code}`);
};

/** Takes the whole messages off the front of what has come so far. */
export const takeMessages = (bytes: Buffer): Readonly<{ messages: readonly Buffer[]; rest: Buffer }> => {
  const messages: Buffer[] = [];
  let at = 0;
  while (bytes.length - at >= headerBytes && bytes.length - at >= bytes.readInt32LE(at)) {
    const end = at + bytes.readInt32LE(at);
    messages.push(bytes.subarray(at, end));
    at = end;
  }
  return { messages, rest: bytes.subarray(at) };
};

/** The answer to a command, in the form that it came in. */
export const answerBytes = ({ requestId, isLegacy }: WireCommand, answer: BSON.Document): Buffer => {
  const body = BSON.serialize(answer);
  // OP_REPLY: flags, cursor, start, count. OP_MSG: flags, and the kind of its one section.
  const before = Buffer.alloc(isLegacy ? 20 : 5);
  if (isLegacy) before.writeInt32LE(1, 16);
  const header = Buffer.alloc(headerBytes);
  header.writeInt32LE(headerBytes + before.length + body.length, 0);
  header.writeInt32LE(requestId, 8);
  header.writeInt32LE(isLegacy ? opReply : opMessage, 12);
  return Buffer.concat([header, before, body]);
};
