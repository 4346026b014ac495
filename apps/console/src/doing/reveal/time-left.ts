const secondMilliseconds = 1_000;
const secondsOfMinute = 60;

/** `4:07`: minutes and seconds until then, not below nothing. Both in milliseconds since 1970. */
export const timeLeft = (until: number, now: number): string => {
  const seconds = Math.max(0, Math.ceil((until - now) / secondMilliseconds));
  return `${String(Math.floor(seconds / secondsOfMinute))}:${String(seconds % secondsOfMinute).padStart(2, '0')}`;
};
