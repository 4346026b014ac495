import { liveValue, type LiveValue } from '../../store/live-value';
import type { Typed } from '../../routing/complaint-number';

type Asked = Extract<Typed, { kind: 'words' | 'reference' }>;

/** What is searched for. It lives in this page's memory only: a name or a number of somebody's must not stand in an address. */
export const searched: LiveValue<Asked | undefined> = liveValue<Asked | undefined>(undefined);

export const askFor = (asked: Asked | undefined): void => searched.set(asked);
