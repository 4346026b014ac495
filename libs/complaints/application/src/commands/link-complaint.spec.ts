import type { ComplaintCommand, LinkType } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import { linkedCasesMax } from './other-case';
import { caseOf, filing, openService, person } from './service.spec-kit';

const operator = person('operator', 'centre');
const specialist = person('specialist', 'centre');
const dispatcher = person('dispatcher', 'centre');

const linkTo = (otherId: string, type: LinkType = 'relatedTo'): ComplaintCommand => ({
  type: 'LinkComplaint',
  data: { type, otherId, basis: clear('The same lamp.') },
});

const confidential: ComplaintCommand = {
  type: 'AssessTriage',
  data: {
    severity: 2,
    complexity: 'simple',
    urgency: 'routine',
    sensitivity: 'confidential',
    flags: [],
    source: 'human',
  },
};

describe('linking a case to another', () => {
  it('takes one that is there', async () => {
    const { send } = await openService();
    const complaintId = caseOf(await send(operator, filing));
    const other = caseOf(await send(operator, filing));
    expect(await send(specialist, linkTo(other), { complaintId })).toMatchObject({
      outcome: 'accepted',
      events: [{ type: 'ComplaintsLinked' }],
    });
  });

  it('refuses one that is not, and one that the asker may not see, alike', async () => {
    const { send } = await openService();
    const complaintId = caseOf(await send(operator, filing));
    const hidden = caseOf(await send(operator, filing));
    await send(specialist, confidential, { complaintId: hidden });
    const absent = '00000000-0000-5000-8000-000000000000';
    for (const otherId of [absent, 'nowhere', '../policy-hotline', hidden])
      expect(await send(dispatcher, linkTo(otherId), { complaintId })).toMatchObject({
        outcome: 'refused',
        refusal: { rejection: { code: 'OtherCaseUnknown', otherId } },
      });
    // The specialist sees it as long as no unit has it.
    expect(await send(specialist, linkTo(hidden), { complaintId })).toMatchObject({ outcome: 'accepted' });
  });

  describe('in a circle', () => {
    /** A chain of cases, each linked to the next. */
    const chainOf = async (cases: number, type: LinkType) => {
      const service = await openService();
      const ids: string[] = [];
      for (let filed = 0; filed < cases; filed += 1) ids.push(caseOf(await service.send(operator, filing)));
      for (const [index, complaintId] of ids.slice(0, -1).entries())
        await service.send(specialist, linkTo(ids[index + 1] ?? '', type), { complaintId });
      const close = () => service.send(specialist, linkTo(ids[0] ?? '', type), { complaintId: ids.at(-1) ?? '' });
      return { close, first: ids[0], ...service };
    };

    it.each(['duplicateOf', 'parentOf', 'followUpOf'] as const)('of %s is refused, however long', async (type) => {
      for (const cases of [2, 3, linkedCasesMax]) {
        const { close, first } = await chainOf(cases, type);
        expect(await close()).toMatchObject({
          outcome: 'refused',
          refusal: { rejection: { code: 'LinkCircle', rule: 'linkClosesNoCircle', type, otherId: first } },
        });
      }
    });

    it('is looked for through so many cases and no more', async () => {
      const { close } = await chainOf(linkedCasesMax + 2, 'parentOf');
      expect(await close()).toMatchObject({ outcome: 'accepted' });
    });

    it('is none where the links have no direction, or another', async () => {
      const related = await chainOf(3, 'relatedTo');
      expect(await related.close()).toMatchObject({ outcome: 'accepted' });
      const { first = '', send } = await chainOf(2, 'parentOf');
      const other = caseOf(await send(operator, filing));
      expect(await send(specialist, linkTo(first, 'followUpOf'), { complaintId: other })).toMatchObject({
        outcome: 'accepted',
      });
    });
  });
});
