import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderCasePermissions, renderOfficePermissions } from './render-permissions';

const page = readFileSync(join(__dirname, '../../../docs/permissions.md'), 'utf8');

/** What stands between the markers of a block in the page. */
const blockOf = (name: string): string => {
  const begin = `<!-- ${name}:begin -->\n`;
  const from = page.indexOf(begin);
  const to = page.indexOf(`<!-- ${name}:end -->`);
  if (from < 0 || to < from) throw new Error(`The page has no block ${name}`);
  return page.slice(from + begin.length, to);
};

describe('docs/permissions.md', () => {
  it.each([
    ['cases', renderCasePermissions()],
    ['office', renderOfficePermissions()],
  ])('shows the %s of the table that permits', (name, rendered) => {
    expect(blockOf(name)).toBe(`\n${rendered}\n`);
  });
});
