import type { ErasureStanding } from '@redress/complaints/application';
import type { Context } from '../context';
import { strong } from '../terminal/span';
import { createFigures, labelled } from './figures';

/** Where an erasure stands: for a program, or for a reader. */
export const sayErasureStanding = (
  context: Context,
  subjectId: string,
  { erasureId, status, requestedBy, done }: ErasureStanding,
): void => {
  const { terminal, texts, json, lang } = context;
  if (json) {
    const counts = done ?? { keysDestroyed: null, keysHeld: null };
    terminal.out(`${JSON.stringify({ subjectId, erasureId, status, requestedBy: requestedBy ?? null, ...counts })}\n`);
    return;
  }
  const said = texts.erase;
  const { whole } = createFigures(lang);
  terminal.print(
    labelled(
      [
        [said.labels.subject, strong(subjectId)],
        [said.labels.erasure, erasureId],
        [said.labels.status, said.status(status)],
        ...(requestedBy === undefined ? [] : [[said.labels.requestedBy, requestedBy] as const]),
        ...(done === undefined
          ? []
          : [
              [said.labels.destroyed, whole(done.keysDestroyed)] as const,
              [said.labels.held, whole(done.keysHeld)] as const,
            ]),
      ],
      terminal,
    ),
  );
};
