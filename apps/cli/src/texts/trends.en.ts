export const trendsEn = {
  description:
    'counts cases by day, week or month and by what they have in common; says the zone and how far the data go',
  options: {
    by: 'dimensions, separated by commas: category, channel, unit, outcome, origin, source',
    per: 'day, week (ISO 8601) or month',
    from: 'first civil date, such as 2026-01-01',
    to: 'last civil date',
    measure:
      'measures, separated by commas: filed (default), valid, closed, open, overdue, returned, transferred, escalated, reopened, disputed, days-to-close',
    asOf: 'what was done by this instant counts; a date means the end of that day in the ledger’s zone',
    drill: 'list the cases of one row, such as category=Mortgage,period=2026-03; may be repeated',
    limit: (byDefault: number) => `with --drill: cases at most (default ${byDefault})`,
    csv: 'a table for a spreadsheet: RFC 4180, codes instead of words',
  },
  dimension: '--by',
  measureOption: '--measure',
  perOption: '--per',
  turned: (from: string, to: string) => `--from ${from} is after --to ${to}`,
  limitNeedsDrill: '--limit goes with --drill: figures are given whole',
  columns: {
    period: { day: 'day', week: 'week', month: 'month' },
    scheme: 'scheme',
    category: 'category',
    channel: 'channel',
    unit: 'unit',
    outcome: 'outcome',
    origin: 'origin',
    source: 'source',
  },
  measures: {
    filed: 'filed',
    valid: 'valid',
    closed: 'closed',
    open: 'open',
    overdue: 'overdue',
    returned: 'returned',
    transferred: 'transferred',
    escalated: 'escalated',
    reopened: 'reopened',
    disputed: 'disputed',
    'days-to-close': 'days to close',
  },
  definitions: {
    filed: 'cases filed, by the day they were received',
    valid: 'cases marked valid, by the day they were received',
    closed: 'cases closed with feedback, by the day of their first such end',
    open: 'cases not ended, or taken up again and not ended since, by the day they were received',
    overdue: 'cases that went past their resolve deadline while they were open, by the day they were received',
    returned: 'cases that a unit sent back at least once, by the day they were received',
    transferred: 'cases that a unit handed on to another at least once, by the day they were received',
    escalated: 'cases escalated, by the day they were received',
    reopened: 'cases reopened, by the day they were received',
    disputed: 'cases whose outcome was disputed, by the day they were received',
    'days-to-close':
      'days from filing to the first end with feedback where both are dated, median and 90th percentile by nearest rank, by the day of that end',
  },
  median: 'median days',
  p90: '90 % within',
  dated: 'dated cases',
  total: 'total',
  notStated: 'not stated',
  none: 'No case counts here.',
  caption: (when: string, dataTo: string, zone: string) =>
    `As of ${when}; data up to ${dataTo}. Days are civil dates of ${zone}, or the source’s own where it gives one.`,
  noData: 'no event yet',
  undatedLeftOut: (count: number, figure: string) =>
    `${figure} closed ${count === 1 ? 'case has' : 'cases have'} no date of closing and ${count === 1 ? 'lies' : 'lie'} in no range.`,
  drill: {
    option: '--drill',
    notAPair: (asked: string, keys: readonly string[]) =>
      `--drill names a row as KEY=VALUE, separated by commas; ${JSON.stringify(asked)} is none. Keys are: ${keys.join(', ')}`,
    twice: (key: string) => `--drill names ${key} twice`,
    oneMeasure: (measures: readonly string[]) =>
      `--drill lists the cases of one figure: choose one measure of ${measures.join(', ')} with --measure`,
    noSuchRow: (key: string, asked: string, near: string | undefined, some: readonly string[]) =>
      `No row has ${key}=${asked}.${near === undefined ? '' : ` Did you mean ${key}=${near}?`} There are: ${some.join(', ')}`,
    noRow: 'No row is like that: each of these values is in some row, but not together',
    severalSchemes: (code: string, schemes: readonly string[]) =>
      `category=${code} stands in several schemes: write ${schemes.map((scheme) => `category=${scheme}:${code}`).join(' or ')}`,
    counted: (shown: number, total: string, what: string) => `${shown} of ${total}: ${what}`,
    columns: { number: 'number', received: 'received', ended: 'ended', days: 'days', outcome: 'outcome' },
  },
};
