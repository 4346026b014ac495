import { writeFileSync } from 'node:fs';
import { generatedSchemas } from './answer-schemas.generated';
import { generateAnswerSchemas, schemasFile, schemasText } from './answer-schemas.spec-kit';

jest.setTimeout(120_000);

describe('the generated schemas', () => {
  it('are those of the types as they are now: after a change of either, npm run contract', () => {
    const schemas = generateAnswerSchemas();
    // `npm run contract` writes what every other run compares with, and it is compared with after that too.
    if (process.env['REDRESS_CONTRACT'] === 'write') writeFileSync(schemasFile, schemasText(schemas));
    else expect(generatedSchemas).toEqual(schemas);
  });
});
