import type { ComplaintCommand } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import { caseOf, filing, openService, person } from './service.spec-kit';

const operator = person('operator', 'centre');
const specialist = person('specialist', 'centre');
const dispatcher = person('dispatcher', 'centre');

const linkTo = (otherId: string): ComplaintCommand => ({
  type: 'LinkComplaint',
  data: { type: 'relatedTo', otherId, basis: clear('The same lamp.') },
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
});
