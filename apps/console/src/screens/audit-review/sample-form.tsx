import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../language/language';
import { CodeField } from '../../parts/choices';
import { code } from '../../routing/address-codec';
import { auditSampleMax, type AuditReviewSearch } from '../../routing/searches';
import { auditReviewMessages } from './audit-review.messages';

const seedBytes = 4;

/** A seed that nobody chose. */
export const drawSeed = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(seedBytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const sizeOf = (text: string): number | undefined => {
  const size = Number(text);
  return Number.isInteger(size) && size >= 1 && size <= auditSampleMax ? size : undefined;
};

/** How many are drawn and by which seed; both stand in the address. */
export const SampleForm = ({ search }: Readonly<{ search: AuditReviewSearch }>) => {
  const say = useText(auditReviewMessages);
  const navigate = useNavigate({ from: '/audit/review' });
  const [size, setSize] = useState(String(search.sample ?? 25));
  const { e: _event, sample: _sample, seed: _seed, ...filter } = search;
  const draw = (sample: number | undefined, seed: string | undefined): void =>
    void navigate({
      search: { ...filter, ...(sample === undefined ? {} : { sample, seed: seed ?? drawSeed() }) },
    });
  const wanted = sizeOf(size);
  return (
    <div className="filter-bar not-printed">
      <label className="choice">
        {say('size')}
        <input
          type="number"
          min={1}
          max={auditSampleMax}
          value={size}
          aria-invalid={wanted === undefined}
          onChange={({ target }) => setSize(target.value)}
        />
        {wanted === undefined ? <span className="field-wrong">{say('wrongSize', { max: auditSampleMax })}</span> : null}
      </label>
      <CodeField
        name={say('seed')}
        value={search.seed}
        read={code}
        wrong={say('seed')}
        onChoose={(seed) => draw(wanted, seed)}
      />
      <button
        type="button"
        className="plain-button"
        disabled={wanted === undefined}
        onClick={() => draw(wanted, search.seed)}
      >
        {say('draw')}
      </button>
      <button
        type="button"
        className="plain-button"
        disabled={wanted === undefined}
        onClick={() => draw(wanted, undefined)}
      >
        {say('otherSeed')}
      </button>
      {search.sample === undefined ? null : (
        <button type="button" className="plain-button" onClick={() => draw(undefined, undefined)}>
          {say('whole')}
        </button>
      )}
    </div>
  );
};
