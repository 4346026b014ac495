export { commandBodies, doorCommandTypes } from './command-bodies';
export { commandOf, dataOf } from './command-of';
export { fieldGroups, fieldHints, ownFieldHints, type FieldHints } from './field-hints';
export type { DoorCommandType } from './body-of';
export { OneOf, Part, PersonalText, Word } from './kit/field.decorators';
export type { PersonalWords } from './kit/kind';
export { CategoryPart, ExternalRefPart, IncidentPart } from './parts/filing.parts';
