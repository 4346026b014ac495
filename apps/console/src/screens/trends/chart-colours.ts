/** Colours of the page as they are now: a picture cannot take them from a style sheet. */
export const chartColours = () => {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: token('ground'),
    text: token('text'),
    quiet: token('text-quiet'),
    line: token('line'),
    raised: token('ground-raised'),
    font: token('font'),
    /** Of series that stand in one picture: told apart by their names at the ends and by their signs too. */
    series: ['running', 'breached', 'met', 'warning', 'paused'].map(token),
  };
};

export type ChartColours = ReturnType<typeof chartColours>;
