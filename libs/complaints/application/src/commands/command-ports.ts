import type { RequestLog } from '@redress/kernel';
import type { AccessRecorder } from '../access/access-recorder';
import type { CaseWriter } from '../case-writer';
import type { WritingPorts } from '../writing-ports';
import type { CasePacks } from './case-packs';

/** What it takes to take commands from people. */
export type CommandPorts = WritingPorts &
  Readonly<{ writer: CaseWriter; requestLog: RequestLog; packs: CasePacks; accessRecorder: AccessRecorder }>;
