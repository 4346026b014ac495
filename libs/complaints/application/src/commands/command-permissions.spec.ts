import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandPermissions } from './command-permissions';

const page = readFileSync(join(__dirname, '../../../../../docs/permissions.md'), 'utf8');

const rendered = (): string => {
  const byCapability = Map.groupBy(Object.entries(commandPermissions), ([, capability]) => capability);
  return [...byCapability]
    .map(([capability, rows]) => `- **${capability}**: ${rows.map(([command]) => command).join(', ')}\n`)
    .join('');
};

describe('docs/permissions.md', () => {
  it('shows what each command asks for', () => {
    const [, block] = /<!-- commands:begin -->\n([^]*)<!-- commands:end -->/.exec(page) ?? [];
    expect(block).toBe(`\n${rendered()}\n`);
  });
});
