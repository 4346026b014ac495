import { caseSensitivities } from './case-facts';
import { casePermissions } from './case-permissions';
import { relations } from './condition';
import type { Alternatives, Grant, Right } from './grant';
import { officePermissions } from './office-permissions';
import { isRole, type Role } from './role';

const rightWords: Readonly<Record<Right, string>> = { does: '', proposes: 'proposes: ', requests: 'requests: ' };

const casesInWords = (cases: Alternatives): string =>
  cases.length === 0
    ? 'none'
    : cases
        .map((alternative) =>
          alternative.length === 0 ? 'every' : alternative.map((relation) => relations[relation]).join(' and '),
        )
        .join(', or ');

const sameCases = (a: Alternatives, b: Alternatives): boolean => casesInWords(a) === casesInWords(b);

/** `every; sensitive: none; confidential: none`: what is said of the narrower levels only where it differs. */
const grantInWords = ({ right, cases }: Grant): string => {
  const [normal, ...narrower] = caseSensitivities;
  const exceptions = narrower
    .filter((level) => !sameCases(cases[level], cases[normal]))
    .map((level) => `; ${level}: ${casesInWords(cases[level])}`);
  return `${rightWords[right]}${casesInWords(cases[normal])}${exceptions.join('')}`;
};

type Row = Readonly<Partial<Record<Role, Grant>>>;

const entriesOf = (row: Row): readonly (readonly [Role, Grant])[] =>
  Object.entries(row).flatMap(([role, grant]) => (isRole(role) ? [[role, grant] as const] : []));

const rowInWords = ([capability, row]: readonly [string, Row], words: (grant: Grant) => string): string =>
  [`### ${capability}`, '', ...entriesOf(row).map(([role, grant]) => `- **${role}**: ${words(grant)}`), ''].join('\n');

const sightInWords = (grant: Grant): string => `${grantInWords(grant)} (masked: ${grant.mask ?? 'everything'})`;

/** What concerns a case, for the generated part of docs/permissions.md: one section a capability, the roles in the order in which they are asked. */
export const renderCasePermissions = (): string =>
  Object.entries<Row>(casePermissions)
    .map((entry) => rowInWords(entry, entry[0] === 'see-case' ? sightInWords : grantInWords))
    .join('\n');

/** What concerns the office. Only figures have a scope; whoever has another of these has it whole, if at all. */
export const renderOfficePermissions = (): string =>
  Object.entries<Row>(officePermissions)
    .map((entry) => rowInWords(entry, entry[0] === 'read-statistics' ? grantInWords : officeGrantInWords))
    .join('\n');

const officeGrantInWords = ({ right, cases }: Grant): string => {
  const whoOnly = casesInWords(cases.normal);
  return whoOnly === 'every' ? right : `${right}, ${whoOnly}`;
};
