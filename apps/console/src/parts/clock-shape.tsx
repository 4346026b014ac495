/** How a deadline stands: what the service says of it. */
export type ClockLook = 'running' | 'warning' | 'breached' | 'paused' | 'met' | 'cancelled';

/** Each a shape of its own, so that colour says nothing alone (console, Colours and shapes). */
const shapes: Readonly<Record<ClockLook, string>> = {
  running: 'M4 2l10 6-10 6z',
  warning: 'M8 1.5L15 14.5H1z',
  breached: 'M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z',
  paused: 'M3 2h4v12H3zM9 2h4v12H9z',
  met: 'M1.5 8.5l2-2L6 9l6.5-7 2 2L6 13.5z',
  cancelled: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 0 1 3 1L4 11a5 5 0 0 1 4-8zm4 2a5 5 0 0 1-7 7z',
};

export const ClockShape = ({ look }: Readonly<{ look: ClockLook }>) => (
  <svg
    viewBox="0 0 16 16"
    width="14"
    height="14"
    aria-hidden="true"
    focusable="false"
    className={`clock-shape clock-${look}`}
  >
    <path d={shapes[look]} fill="currentColor" />
  </svg>
);
