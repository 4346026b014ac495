/** A chart as it stands on the screen. Lengths in CSS pixels. */
export type Taken = Readonly<{ svg: string; width: number; height: number; ground: string; ink: string }>;

export type Picture = Readonly<{ text: string; width: number; height: number }>;

const margin = 12;
const fontPixels = 13;
const linePixels = 20;
/** A character of the caption at that size: as wide as a Latin one, and as a Chinese one. */
const narrowPixels = 7.2;
const widePixels = 13.5;

const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (/[⺀-￯]/u.test(character) ? widePixels : narrowPixels), 0);

/** Breaks between words, and anywhere in what has none. */
const linesOf = (text: string, width: number): readonly string[] => {
  const pieces = text.match(/[⺀-￯]|[^\s⺀-￯]+\s*/gu) ?? [text];
  return pieces.reduce<readonly string[]>((lines, piece) => {
    const last = lines.at(-1) ?? '';
    return widthOf(last + piece) > width && last !== '' ? [...lines, piece] : [...lines.slice(0, -1), last + piece];
  }, []);
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The chart under its caption, both as one picture: title, dates, zone and how far the data go stay with it. */
export const svgWithText = ({ svg, width, height, ground, ink }: Taken, caption: string): Picture => {
  const lines = linesOf(caption, width - 2 * margin);
  const top = margin + lines.length * linePixels;
  const texts = lines.map(
    (line, at) =>
      `<text x="${margin}" y="${margin + (at + 0.75) * linePixels}" fill="${ink}">${escaped(line.trimEnd())}</text>`,
  );
  const all = height + top;
  const inner = svg.replace('<svg ', `<svg y="${top}" `);
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}">`,
    `<title>${escaped(caption)}</title><rect width="100%" height="100%" fill="${ground}"/>`,
    `<g font-family="sans-serif" font-size="${fontPixels}" font-weight="600">${texts.join('')}</g>${inner}</svg>`,
  ].join('');
  return { text, width, height: all };
};

/** Pixels of the file for each of the screen. */
const sharpness = 2;

/** @throws Error where the browser cannot draw it */
export const pngOf = async ({ text, width, height }: Picture): Promise<Blob> => {
  const image = new Image();
  const source = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * sharpness;
    canvas.height = height * sharpness;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('This browser draws nothing');
    pen.scale(sharpness, sharpness);
    pen.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('This browser writes no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(source);
  }
};
