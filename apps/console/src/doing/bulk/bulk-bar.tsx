import { lazy, Suspense, useState } from 'react';
import { useText } from '../../language/language';
import { Loading } from '../../parts/states';
import { useSession } from '../../session/session';
import type { BulkCommand } from './bulk-dialog';
import { bulkMessages } from './bulk.messages';
import { bulkCasesMax, type BulkCase } from './send-to-each';

const BulkDialog = lazy(() => import('./bulk-dialog').then((module) => ({ default: module.BulkDialog })));

type BulkBarProps = Readonly<{
  chosen: readonly BulkCase[];
  onClear: () => void;
  /** Something was sent: the list may have changed. */
  onDone: () => void;
}>;

/** What can be done to the chosen cases. Where the reader's role may do neither, there is nothing to choose for. */
export const BulkBar = ({ chosen, onClear, onDone }: BulkBarProps) => {
  const say = useText(bulkMessages);
  const { permissions } = useSession();
  const [command, setCommand] = useState<BulkCommand | undefined>(undefined);
  const buttons = [
    { command: 'AssignComplaint', right: 'dispatch', text: say('assign') },
    { command: 'LogCommunication', right: 'log-communication', text: say('chase') },
  ] as const;
  return (
    <div className="list-head not-printed">
      <span role="status">{say('chosen', { n: chosen.length })}</span>
      <span className="quiet">{say('atMost', { max: bulkCasesMax })}</span>
      {buttons
        .filter(({ right }) => permissions.includes(right))
        .map((button) => (
          <button
            key={button.command}
            type="button"
            className="plain-button"
            disabled={chosen.length === 0}
            onClick={() => setCommand(button.command)}
          >
            {button.text}
          </button>
        ))}
      {chosen.length === 0 ? null : (
        <button type="button" className="plain-button" onClick={onClear}>
          {say('clear')}
        </button>
      )}
      {command === undefined ? null : (
        <Suspense fallback={<Loading rows={1} />}>
          <BulkDialog
            command={command}
            cases={chosen}
            onClose={() => {
              setCommand(undefined);
              onDone();
            }}
          />
        </Suspense>
      )}
    </div>
  );
};
