/** Gives the reader a file of what the page has. */
export const saveFile = (name: string, content: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by then; the browser keeps what it still needs.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 0);
};
