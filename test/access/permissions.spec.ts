import {
  capabilities,
  fieldClasses,
  isCaseCapability,
  isInScope,
  maskOf,
  permit,
  permitAtOffice,
  readScopeOf,
  roles,
  statisticsScopeOf,
  type Permission,
  type Role,
} from '@redress/access';
import { commandPermissions } from '@redress/complaints/application';
import { complaintTransitions } from '@redress/complaints/domain';
import {
  expectations,
  expectedOf,
  factsOf,
  fits,
  sees,
  situations,
  somebody,
  type Expected,
} from './permission-expectations';

const anywhere = { hasMandate: false } as const;

const outcomeOf = (permission: Permission): Expected => {
  if (permission.outcome === 'granted') return 'does';
  switch (permission.code) {
    case 'NotVisible':
      return 'notVisible';
    case 'OnlyProposes':
      return 'proposes';
    case 'OnlyRequests':
      return 'requests';
    case 'OutOfScope':
    case 'RoleNotAllowed':
      return 'refused';
  }
};

describe('the reviewed table of permissions', () => {
  it('names every role, every capability and every command, and nothing besides', () => {
    expect(Object.keys(expectations.sight).toSorted()).toStrictEqual(roles.toSorted());
    expect(['see-case', ...Object.keys(expectations.cases)].toSorted()).toStrictEqual(
      capabilities.filter(isCaseCapability).toSorted(),
    );
    expect(Object.keys(expectations.office).toSorted()).toStrictEqual(
      capabilities.filter((capability) => !isCaseCapability(capability)).toSorted(),
    );
    expect(expectations.commands).toStrictEqual({ ...commandPermissions });
    const known = new Set(Object.keys(expectations.commands));
    expect(complaintTransitions.map(({ command }) => command).filter((command) => !known.has(command))).toStrictEqual(
      [],
    );
  });
});

describe.each(roles)('as %s', (role: Role) => {
  it('sees what the table says, one case and a query alike', () => {
    const wrong = situations.filter((situation) => {
      const principal = somebody(role, situation);
      const facts = factsOf(situation);
      const expected = sees(role, situation);
      const isGranted = permit(principal, 'see-case', facts).outcome === 'granted';
      return isGranted !== expected || isInScope(readScopeOf(principal), facts) !== expected;
    });
    expect(wrong).toStrictEqual([]);
  });

  it.each(capabilities.filter(isCaseCapability).filter((capability) => capability !== 'see-case'))(
    '%s',
    (capability) => {
      const row = expectations.cases[capability] ?? {};
      const wrong = situations.flatMap((situation) => {
        const expected = expectedOf(row, role, situation);
        const found = outcomeOf(permit(somebody(role, situation), capability, factsOf(situation)));
        return found === expected ? [] : [{ situation, expected, found }];
      });
      expect(wrong).toStrictEqual([]);
    },
  );

  it('does at the office what the table says', () => {
    const found = capabilities.flatMap((capability) =>
      isCaseCapability(capability)
        ? []
        : [[capability, outcomeOf(permitAtOffice(somebody(role, anywhere), capability))] as const],
    );
    expect(found).toStrictEqual(
      found.map(([capability]) => [capability, expectations.office[capability]?.[role] ?? 'refused']),
    );
  });

  it('is given figures of the cases that the table says', () => {
    const wrong = situations.filter((situation) => {
      const cell = expectations.figures[role]?.[situation.sensitivity] ?? 'none';
      const expected = fits(cell, situation);
      return isInScope(statisticsScopeOf(somebody(role, situation)), factsOf(situation)) !== expected;
    });
    expect(wrong).toStrictEqual([]);
  });

  it('reads masked what the table says', () => {
    const masked = new Set((expectations.masked[role] ?? '').split(', '));
    const wrong = situations
      .filter((situation) => sees(role, situation))
      .filter((situation) =>
        fieldClasses.some(
          (fieldClass) =>
            (maskOf(somebody(role, situation), factsOf(situation), fieldClass) !== 'open') !== masked.has(fieldClass),
        ),
      );
    expect(wrong).toStrictEqual([]);
  });
});

describe('somebody with several roles', () => {
  it('may do what any of them may, and is refused what none may', () => {
    const pairs = roles.flatMap((one) => roles.map((other) => [one, other] as const));
    const wrong = pairs.flatMap(([one, other]) =>
      capabilities.filter(isCaseCapability).flatMap((capability) =>
        situations
          .filter((_, index) => index % 199 === 0)
          .flatMap((candidate) => {
            const facts = factsOf(candidate);
            const alone = [one, other].some(
              (role) => permit(somebody(role, candidate), capability, facts).outcome === 'granted',
            );
            const both = permit({ ...somebody(one, candidate), roles: [one, other] }, capability, facts);
            return (both.outcome === 'granted') === alone ? [] : [{ one, other, capability, candidate }];
          }),
      ),
    );
    expect(wrong).toStrictEqual([]);
  });
});
