/** Colours of tokens.css that the component library computes shades of, so that it needs their values; a spec holds both equal. */
export const themeColours = {
  light: {
    accent: '#0b5cad',
    ground: '#ffffff',
    text: '#16202a',
    quiet: '#4a5560',
    breached: '#7a1712',
    line: '#c9ced4',
  },
  dark: {
    accent: '#5aa9f2',
    ground: '#14181d',
    text: '#e8edf2',
    quiet: '#aab4be',
    breached: '#ff7a6b',
    line: '#3a434d',
  },
} as const satisfies Record<'light' | 'dark', Record<string, string>>;
