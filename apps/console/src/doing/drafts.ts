import type { Draft } from '../forms/draft';

type Kept = Readonly<{ draft: Draft; request?: Readonly<{ body: string; key: string }> }>;

/** What somebody has typed and not yet sent, by the name of its form. In memory only: no storage of the browser ever has it. */
export type Drafts = Readonly<{
  draftOf: (form: string) => Draft;
  keep: (form: string, draft: Draft) => void;
  /** The Idempotency-Key of a request: made when it is first asked for, and kept as long as the body stays the same. */
  keyFor: (form: string, draft: Draft, body: unknown) => string;
  drop: (form: string) => void;
}>;

/** @param onSize hears how many are kept. */
export const createDrafts = (makeKey: () => string, onSize: (size: number) => void): Drafts => {
  const kept = new Map<string, Kept>();
  const put = (form: string, value: Kept): void => {
    kept.set(form, value);
    onSize(kept.size);
  };
  return {
    draftOf: (form) => kept.get(form)?.draft,
    keep: (form, draft) => put(form, { ...kept.get(form), draft }),
    keyFor: (form, draft, body) => {
      const text = JSON.stringify(body);
      const last = kept.get(form)?.request;
      if (last?.body === text) return last.key;
      const key = makeKey();
      put(form, { draft, request: { body: text, key } });
      return key;
    },
    drop: (form) => {
      kept.delete(form);
      onSize(kept.size);
    },
  };
};

/** The browser asks before it throws away what nobody has sent. */
const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Those of this page. */
export const drafts = createDrafts(
  () => crypto.randomUUID(),
  (size) => {
    window.removeEventListener('beforeunload', askFirst);
    if (size > 0) window.addEventListener('beforeunload', askFirst);
  },
);
