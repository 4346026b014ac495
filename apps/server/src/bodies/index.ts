export { commandBodies, doorCommandTypes } from './command-bodies';
export { commandOf } from './command-of';
export type { DoorCommandType } from './body-of';
