const base64urlPattern = /^[A-Za-z0-9_-]*$/;

export const base64urlOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');

/** The bytes of unpadded base64url; undefined where the text is not the one spelling of some bytes (RFC 4648, sections 3.5 and 5). */
export const bytesOfBase64url = (text: string): Uint8Array | undefined => {
  if (!base64urlPattern.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  // The decoder ignores bits that no byte takes up, and a last character on its own.
  return bytes.toString('base64url') === text ? bytes : undefined;
};
