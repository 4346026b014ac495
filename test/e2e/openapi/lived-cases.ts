import { randomUUID } from 'node:crypto';
import { livesBefore } from '../../../apps/server/src/bodies/example-lives.spec-kit';
import { membersOf, type Answer } from '../service/service-client';
import type { Asked, ContractClient } from './contract-client';
import { memberOf, objectOf, textOf, type Contract, type Members } from './served-contract';

/** A case that lived through some commands. */
export type LivedCase = Readonly<{ complaintId: string; complaintNo: string; trackingCode: string; position: string }>;

/** Whoever sends commands, in the order in which they are asked: what the first may not do, somebody else does. */
export type Senders = readonly string[];

const isCommand = (type: string): type is keyof typeof livesBefore => Object.hasOwn(livesBefore, type);

/** The body that the contract gives as its example. */
export const exampleBodyOf = ({ operations }: Contract, operationId: string): Members => {
  const operation = operations.find(({ id }) => id === operationId);
  const content = memberOf(operation?.stated, 'requestBody', 'content', 'application/json');
  return objectOf(memberOf(content, 'examples', 'example', 'value'));
};

/** Where an example names what only this ledger knows: another case, and the event that set the field. */
const withRealIds = (body: Members, view: Members, otherId: string): Members => ({
  ...body,
  ...(body['otherId'] === undefined ? {} : { otherId }),
  ...(body['targetEventId'] === undefined
    ? {}
    : { targetEventId: memberOf(view, 'settingEvents', textOf(memberOf(body, 'correction', 'field'))) }),
});

const isAccepted = ({ status }: Answer): boolean => status === 200 || status === 201;

/** Lives through every command of the contract by its example, and hands each accepted answer to `onAccepted`. @throws where one is accepted of nobody */
export const createLives = (
  client: ContractClient,
  contract: Contract,
  senders: Senders,
  onAccepted: (operationId: string, asked: Asked, answer: Answer) => void,
) => {
  const previews = new Set<string>();
  /** Each command says once beforehand what it then does. @throws where it does something else */
  const previewed = async (type: string, asked: Asked): Promise<(answer: Answer) => void> => {
    if (previews.has(type)) return () => undefined;
    const preview = await client.ask(type, { ...asked, key: undefined, query: 'preview=true' });
    return (answer) => {
      previews.add(type);
      const [said, done] = [membersOf(preview)['events'], membersOf(answer)['events']];
      if (preview.status !== 200 || (done !== undefined && JSON.stringify(said) !== JSON.stringify(done)))
        throw new Error(`${type} did ${answer.text} and had said it would do ${preview.text}`);
      onAccepted(`previewOf${type}`, asked, preview);
    };
  };
  const send = async (type: string, id: string, body: Members): Promise<Answer> => {
    let last: Answer | undefined;
    for (const token of senders) {
      const asked = { id, token, key: randomUUID(), body };
      const compare = await previewed(type, asked);
      last = await client.ask(type, asked);
      if (isAccepted(last)) {
        compare(last);
        onAccepted(type, asked, last);
        return last;
      }
    }
    throw new Error(`${type} is taken of nobody: ${last?.text ?? ''}`);
  };
  const filed = async (): Promise<LivedCase> => {
    const members = membersOf(await send('FileComplaint', '', exampleBodyOf(contract, 'FileComplaint')));
    return {
      complaintId: textOf(members['complaintId']),
      complaintNo: textOf(members['complaintNo']),
      trackingCode: textOf(members['trackingCode']),
      position: textOf(members['position']),
    };
  };
  const view = async ({ complaintId, position }: LivedCase): Promise<Members> =>
    membersOf(
      await client.ask('getCase', {
        id: complaintId,
        token: senders[0],
        query: `minPosition=${encodeURIComponent(position)}`,
      }),
    );
  const needsView = (body: Members): boolean => body['targetEventId'] !== undefined;
  /** A new case after these commands, FileComplaint first. */
  const live = async (types: readonly string[], otherId: string): Promise<LivedCase> => {
    let lived = await filed();
    for (const type of types.slice(1)) {
      const body = exampleBodyOf(contract, type);
      const seen = needsView(body) ? await view(lived) : {};
      const { position } = membersOf(await send(type, lived.complaintId, withRealIds(body, seen, otherId)));
      lived = { ...lived, position: textOf(position) };
    }
    return lived;
  };
  /** @throws where the command has no life: then example-lives.spec-kit.ts has to say after which commands its example is taken. */
  const lifeOf = (type: string): readonly string[] => {
    if (!isCommand(type)) throw new Error(`${type} is no command whose life is known`);
    return [...livesBefore[type], type];
  };
  return { live, lifeOf };
};
