import { useState } from 'react';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { FailureNote } from '../../parts/states';
import { useSession } from '../../session/session';
import { auditVerificationMessages } from './audit-verification.messages';
import { useHeadsFile, useLedgerFile } from './use-verification';

/** The one command that verifies an export, with nothing of this service. */
const commandOf = (file: string): string => `npx redress verify --file ${file}`;

/** Downloads for whoever does not want to believe the service, and the command to run elsewhere (console, Verification). */
export const Yourself = () => {
  const say = useText(auditVerificationMessages);
  const heads = useHeadsFile();
  const ledger = useLedgerFile();
  const { permissions } = useSession();
  const [purpose, setPurpose] = useState('');
  const error = heads.error ?? ledger.error;
  return (
    <section className="panel" aria-labelledby="yourself">
      <h2 id="yourself">{say('yourself')}</h2>
      <p className="quiet">{say('yourselfAbout')}</p>
      <p className="list-head">
        <button type="button" className="plain-button" disabled={heads.isPending} onClick={() => heads.mutate()}>
          {say('heads')}
        </button>
        <span className="quiet">{say('headsAbout')}</span>
      </p>
      {permissions.includes('export-ledger') ? null : <p>{say('noMandate')}</p>}
      <form
        className="kept-choice"
        onSubmit={(event) => {
          event.preventDefault();
          ledger.mutate(purpose.trim());
        }}
      >
        <label>
          {say('purpose')}
          <input type="text" autoComplete="off" value={purpose} onChange={({ target }) => setPurpose(target.value)} />
        </label>
        <button
          type="submit"
          className="plain-button"
          disabled={ledger.isPending || purpose.trim() === '' || !permissions.includes('export-ledger')}
        >
          {say('export')}
        </button>
      </form>
      {error === null ? null : <FailureNote failure={failureOf(error)} />}
      <p>
        {say('command')} <code className="digest">{commandOf(ledger.data ?? 'ledger.ndjson')}</code>
      </p>
    </section>
  );
};
