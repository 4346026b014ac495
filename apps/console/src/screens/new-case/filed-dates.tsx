import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import { useText } from '../../language/language';
import { absoluteText } from '../../parts/instant-text';
import { useZone } from '../../parts/zone';
import { deadlineWords } from '../../words/contract-words';
import { newCaseMessages } from './new-case.messages';

/** By when the office has to have done what, to be read out. Where it cannot be read the slip is whole without it. */
export const FiledDates = ({ no }: Readonly<{ no: string }>) => {
  const say = useText(newCaseMessages);
  const sayKind = useText(deadlineWords);
  const zone = useZone();
  const { data } = useQuery({
    queryKey: ['case', no, 'filed'],
    queryFn: ({ signal }) => dataOf(contract.GET('/v1/complaints/{id}', { params: { path: { id: no } }, signal })),
  });
  if (data === undefined || data.deadlines.length === 0) return null;
  return (
    <>
      <h2>{say('dates')}</h2>
      <ul>
        {data.deadlines.map(({ id, kind, dueAt }) => (
          <li key={id}>{say('date', { kind: sayKind(kind), due: absoluteText(dueAt, zone, 'minute') })}</li>
        ))}
      </ul>
    </>
  );
};
