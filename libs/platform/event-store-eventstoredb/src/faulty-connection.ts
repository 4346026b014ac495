import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire between a store and a server, in the hands of a test. It knows bytes only; the server never notices more than a broken connection. */
export type FaultyConnection = Readonly<{
  /** The connection string that leads through here. */
  url: string;
  /** Resets every connection. New ones are let through. */
  cut: () => void;
  /** Resets every connection and refuses new ones, as where no server is. */
  refuse: () => void;
  /** Lets nothing through in either direction, without a word: a frozen server, a black hole. */
  hold: () => void;
  /** What the server answers is lost; what is sent still reaches it. */
  loseAnswers: () => void;
  /** All is well again, also for what was held. */
  restore: () => void;
  close: () => Promise<void>;
}>;

type State = 'well' | 'held' | 'answersLost' | 'refused';
type Line = Readonly<{ near: Socket; far: Socket }>;

const hostAndPort = /^(esdb:\/\/)([^@/?,:]+):(\d+)(.*)$/;

/** True for a connection string that names one server without credentials, which is the kind that can be led through here. */
export const canBeFaulty = (url: string): boolean => hostAndPort.test(url);

export const openFaultyConnection = async (url: string): Promise<FaultyConnection> => {
  const [, scheme = '', host = '', port = '', rest = ''] = hostAndPort.exec(url) ?? [];
  const lines = new Set<Line>();
  let state: State = 'well';

  const apply = ({ near, far }: Line): void => {
    if (state === 'held') {
      near.pause();
      far.pause();
    } else {
      near.resume();
      far.resume();
    }
  };
  const server = createServer((near) => {
    if (state === 'refused') {
      near.resetAndDestroy();
      return;
    }
    const far = connect(Number(port), host);
    const line = { near, far };
    lines.add(line);
    const end = (): void => {
      lines.delete(line);
      near.destroy();
      far.destroy();
    };
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => state === 'answersLost' || near.write(bytes));
    for (const socket of [near, far]) socket.setNoDelay(true).on('error', end).on('close', end);
    apply(line);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: nearPort } = server.address() as AddressInfo;

  const cut = (): void => {
    for (const { near, far } of [...lines]) {
      near.resetAndDestroy();
      far.destroy();
    }
  };
  const become = (next: State): void => {
    state = next;
    lines.forEach(apply);
  };
  return {
    url: `${scheme}127.0.0.1:${nearPort}${rest}`,
    cut,
    refuse: () => {
      become('refused');
      cut();
    },
    hold: () => {
      become('held');
    },
    loseAnswers: () => {
      become('answersLost');
    },
    restore: () => {
      become('well');
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
};
