import { problemOf } from '../contract/failure';
import { ClockBadge, lookOf } from './clock-badge';
import { Figure } from './figure';
import { Instant } from './instant';
import { markupOf, readableText } from './parts.spec-kit';
import { PersonalText } from './personal-text';
import { Empty, FailureNote, Loading } from './states';
import { StatusMark } from './status-mark';
import { StoredText } from './stored-text';

const at = '2026-03-16T10:00:00.000Z';

describe('an instant', () => {
  it('is absolute first, relative second, in the ledger’s zone', () => {
    expect(readableText(markupOf(<Instant at={at} />))).toBe('2026-03-16 18:00 (in 2 d 7 h)');
    expect(readableText(markupOf(<Instant at={at} />, { language: 'zh' }))).toBe('2026-03-16 18:00 (2 天 7 小时后)');
    expect(readableText(markupOf(<Instant at={at} />, { zone: 'UTC', now: '2026-03-16T10:20:00.000Z' }))).toBe(
      '2026-03-16 10:00 (20 min ago)',
    );
  });

  it('says no more than its source', () => {
    expect(readableText(markupOf(<Instant at={at} precision="day" />))).toBe('2026-03-16');
    expect(readableText(markupOf(<Instant at={at} precision="notAfter" isAbsolute />))).toBe(
      'by 2026-03-16 18:00 at the latest',
    );
  });

  it('has seconds, UTC and a weekday where that matters', () => {
    expect(readableText(markupOf(<Instant at={at} isDetailed isAbsolute withWeekday />))).toBe(
      'Mon 2026-03-16 18:00:00 2026-03-16T10:00:00Z',
    );
    expect(markupOf(<Instant at={at} />)).toContain(`dateTime="${at}"`);
  });
});

describe('stored text', () => {
  it('is text, whatever it tries', () => {
    const markup = markupOf(<StoredText text={'<img src=x onerror=alert(1)> & "quoted"\u202e'} />);
    expect(markup).not.toContain('<img');
    expect(readableText(markup)).toContain('<img src=x onerror=alert(1)> & "quoted"[RLO]');
    expect(markup).toMatch(/^<bdi id="[^"]*" dir="auto"/);
  });

  it('is folded beyond twelve lines, with the count of its characters', () => {
    const long = Array.from({ length: 13 }, (_, line) => `line ${line}`).join('\n');
    expect(markupOf(<StoredText text={long} />)).toContain('is-folded');
    expect(readableText(markupOf(<StoredText text={'字'.repeat(1_240)} />))).toContain('Show all 1,240 characters');
    expect(markupOf(<StoredText text={long} isWhole />)).not.toContain('is-folded');
    expect(markupOf(<StoredText text={long.split('\n').slice(0, 12).join('\n')} />)).not.toContain('is-folded');
  });

  it('names its language where the record does', () => {
    expect(markupOf(<StoredText text="路灯" language="zh-CN" />)).toContain('lang="zh-CN"');
  });
});

describe('a person’s text', () => {
  it.each([
    [{ text: '王丽' }, '王丽'],
    [{ masked: '王*', characters: 2 }, '王*masked: 2 characters'],
    [{ unavailable: 'erased', erasureId: 'e' } as const, 'erased on order'],
    [{ unavailable: 'noKey' } as const, 'cannot be opened here'],
    [null, 'not given'],
  ])('%j is never an empty field', (value, text) => {
    expect(readableText(markupOf(<PersonalText value={value} />))).toBe(text);
  });
});

describe('a clock', () => {
  it('is shape, words and absolute time', () => {
    const markup = markupOf(<ClockBadge look="warning" kind="resolve" dueAt={at} />);
    expect(markup).toContain('clock-warning');
    expect(readableText(markup)).toBe('Resolve2 d 7 h left2026-03-16 18:00');
    expect(readableText(markupOf(<ClockBadge look="paused" kind="followUp" dueAt={at} />, { language: 'zh' }))).toBe(
      '回访暂停2026-03-16 18:00',
    );
  });

  it('is judged by the service: how long it is over is only said', () => {
    expect((['past', 'warned', 'ahead', 'paused'] as const).map(lookOf)).toStrictEqual([
      'breached',
      'warning',
      'running',
      'paused',
    ]);
    const over = markupOf(<ClockBadge look="breached" kind="signOff" dueAt="2026-03-14T02:00:00.000Z" />);
    expect(readableText(over)).toContain('42 min over');
  });
});

describe('a figure', () => {
  it('is written as the language writes numbers, with its share', () => {
    expect(readableText(markupOf(<Figure value={31} of={1_204} />))).toBe('31 (2.6%)');
    expect(readableText(markupOf(<Figure value={1_204} />))).toBe('1,204');
    expect(readableText(markupOf(<Figure value={0} of={0} />))).toBe('0');
  });
});

describe('a status', () => {
  it('has an icon and a word, filled where the case has ended', () => {
    expect(markupOf(<StatusMark status="Closed" />)).toContain('is-filled');
    expect(markupOf(<StatusMark status="InProgress" />)).not.toContain('is-filled');
    expect(readableText(markupOf(<StatusMark status="Disputed" />, { language: 'zh' }))).toBe('有异议');
  });
});

describe('a state of the page', () => {
  const failureOf = (status: number, body: object, headers: HeadersInit = {}) =>
    problemOf(body, status, new Headers(headers));

  it('says what failed, with what finds it again', () => {
    const failure = failureOf(409, {
      type: 'urn:redress:problem:refused-by-rule',
      title: 'The case does not allow this',
      detail: 'It is closed.',
      code: 'CaseClosed',
      policy: 'hotline@3',
      instance: 'urn:redress:request:abc',
    });
    const text = readableText(markupOf(<FailureNote failure={failure} />));
    for (const part of ['The case does not allow this', 'It is closed.', 'Rule CaseClosed, policy hotline@3', 'abc'])
      expect(text).toContain(part);
  });

  it('names the roles that may', () => {
    const failure = failureOf(403, { title: 'No', who: ['auditor', 'privacy-officer', 'stranger'] });
    expect(readableText(markupOf(<FailureNote failure={failure} />))).toContain(
      'Roles that may: Auditor, Privacy officer',
    );
  });

  it('says the same of what is not there and of what is not the reader’s', () => {
    expect(readableText(markupOf(<FailureNote failure={failureOf(404, { title: 'x' })} />))).toContain(
      'Not found, or not yours to see.',
    );
  });

  it('says when to try again, and that nobody answers', () => {
    const busy = failureOf(429, { title: 'Too many requests' }, { 'Retry-After': '7' });
    expect(readableText(markupOf(<FailureNote failure={busy} />))).toContain('Can be tried again in 7 seconds');
    expect(readableText(markupOf(<FailureNote failure={{ kind: 'unreachable' }} />, { language: 'zh' }))).toContain(
      '服务没有应答',
    );
  });

  it('says why it is empty and what would change that', () => {
    const empty = (
      <Empty why="None." whatFills="Filing does." filters={[{ name: 'Overdue', clear: () => undefined }]} />
    );
    expect(readableText(markupOf(empty))).toBe('None.Filing does.Clear Overdue');
  });

  it('is busy for readers too while it loads', () => expect(markupOf(<Loading />)).toContain('aria-busy="true"'));
});
