import { request } from 'node:http';
import { send, type Answer, type Sent } from '../service/service-client';
import type { ServiceProcess } from '../service/service-process';
import { problemsOfAnswer } from './judge-answer';
import type { Contract, Operation } from './served-contract';

/** One request to an operation: what stands in its path, `id` for short, its query, and what a request has besides. */
export type Asked = Omit<Sent, 'path'> &
  Readonly<{ id?: string; params?: Readonly<Record<string, string>>; query?: string }>;

/** Asks operations by their ids, holds each answer against the contract, and remembers which statuses it has seen of which. */
export type ContractClient = Readonly<{
  ask: (operationId: string, asked: Asked) => Promise<Answer>;
  /** The beginning of an answer that does not end by itself, until `enough` of its text has come. */
  askUntil: (operationId: string, asked: Asked, enough: (text: string) => boolean) => Promise<Answer>;
  seen: (operationId: string) => readonly number[];
  /** One sentence for each answer that was not as the contract states it, since it was last asked. */
  takeFaults: () => readonly string[];
}>;

const targetOf = ({ id: name, path }: Operation, { id, params = {}, query }: Asked): string => {
  const known: Readonly<Record<string, string>> = id === undefined ? params : { ...params, id };
  const target = path.replaceAll(/\{(\w+)\}/g, (_whole, parameter: string) => {
    const value = known[parameter];
    if (value === undefined) throw new Error(`${name} needs ${parameter} in its path: say it in sound-requests.ts`);
    return encodeURIComponent(value);
  });
  return query === undefined ? target : `${target}?${query}`;
};

const beginning = (
  server: Readonly<{ port: number }>,
  sent: Sent,
  enough: (text: string) => boolean,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${sent.token ?? ''}`, ...sent.headers };
    const outgoing = request(
      { host: '127.0.0.1', port: server.port, path: sent.path, headers, agent: false },
      (incoming) => {
        let text = '';
        const done = (): void => {
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
          outgoing.destroy();
        };
        incoming.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          if (enough(text)) done();
        });
        incoming.once('end', done);
      },
    );
    outgoing.once('error', reject);
    outgoing.end();
  });

export const createContractClient = (service: ServiceProcess, contract: Contract): ContractClient => {
  const seen = new Map<string, Set<number>>();
  const faults: string[] = [];
  const operationOf = (id: string): Operation => {
    const operation = contract.operations.find((candidate) => candidate.id === id);
    if (operation === undefined) throw new Error(`The contract has no operation ${id}`);
    return operation;
  };
  const judged = (operation: Operation, answer: Answer): Answer => {
    seen.set(operation.id, (seen.get(operation.id) ?? new Set()).add(answer.status));
    faults.push(...problemsOfAnswer(contract, operation, answer).map((problem) => `${operation.id}: ${problem}`));
    return answer;
  };
  const sentTo = (operation: Operation, asked: Asked): Sent => {
    const { id: _id, params: _params, query: _query, ...sent } = asked;
    return { method: operation.method, ...sent, path: targetOf(operation, asked) };
  };
  return {
    ask: async (operationId, asked) => {
      const operation = operationOf(operationId);
      return judged(operation, await send(service, sentTo(operation, asked)));
    },
    askUntil: async (operationId, asked, enough) => {
      const operation = operationOf(operationId);
      return judged(operation, await beginning(service, sentTo(operation, asked), enough));
    },
    seen: (operationId) => [...(seen.get(operationId) ?? [])].sort((a, b) => a - b),
    takeFaults: () => [...new Set(faults.splice(0))],
  };
};
