import { units } from '../matters/matters';
import { coordinationUnit, supervisionUnit } from './staff';

/** Somebody of the sample's city, as he signs in: his id is `<issuer>:<subject>`. */
export type SamplePersona = Readonly<{ issuer: string; subject: string; unit?: string }>;

const [firstUnit] = units;
const of = (subject: string, unit?: string): SamplePersona => ({
  issuer: 'sample',
  subject,
  ...(unit === undefined ? {} : { unit }),
});

/** One for each role of the office; those who act in the sample have cases there. */
const personas: ReadonlyMap<string, SamplePersona> = new Map([
  ['operator', of('op-01', 'hotline')],
  ['specialist', of('sp-01', 'hotline')],
  ['dispatcher', of('di-01', 'hotline')],
  ['handler', of('ha-01', firstUnit)],
  ['unit-head', of('uh-01', firstUnit)],
  ['supervisor', of('su-01', supervisionUnit)],
  ['reviewer', of('re-01', coordinationUnit)],
  ['follow-up', of('fu-01', 'quality')],
  ['auditor', of('au-01')],
  ['analyst', of('an-01')],
  ['privacy-officer', of('po-01', 'privacy')],
  ['config-admin', of('ca-01')],
  ['complainant', of('citizen-01')],
]);

/** Undefined for a role that nobody has there. */
export const samplePersonaOf = (role: string): SamplePersona | undefined => personas.get(role);
