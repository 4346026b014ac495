/** `redress rebuild`. */
export const rebuildEn = {
  description: 'builds a read model again from the start beside the live one, then cuts over',
  name: 'read model',
  all: 'every read model',
  check: 'builds it, compares it with the live one, and changes nothing',
  chooseOne: (names: string) => `Say which read model: one of ${names}, or --all.`,
  rebuilt: (models: string, events: string, seconds: string) =>
    `${models}: built again from ${events} events in ${seconds} s.`,
  equal: (model: string) => `${model}: the same, byte for byte`,
  differs: (model: string) => `${model}: DIFFERS from what the log gives`,
  live: 'live',
  fromLog: 'rebuilt',
  howToMend: (names: string) => `A read model holds nothing that the log does not: redress rebuild ${names}`,
  interrupted: 'Stopped as asked: the read models are as they were.',
};
