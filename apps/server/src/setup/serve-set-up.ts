import { createClosers, type Closers } from '@redress/composition';
import { sampleServiceSettings, sampleSettings, type ServiceSettings, type Settings } from '@redress/platform/config';
import { createMetrics } from '@redress/platform/telemetry';
import { createDoor } from '../door/create-door';
import type { ServiceParts } from '../ledger-service';
import type { SetUpDoneEvent } from '../openapi/answer-types';
import { drainMillisecondsMax, serveLedger, type OpenService, type Service } from '../serve-ledger';
import { makeSample } from './make-sample';
import { createSetUpDesk, type SetUpChoice, type SetUpWork } from './set-up-desk';
import { refuseUntilSetUp, SetUpModule } from './set-up.module';

/** What stands behind the address at a time; it is stopped, or gives its place to the next. */
type Stage = Readonly<{ stop: () => Promise<void> }>;

type Target = Readonly<{ settings: Settings; service: ServiceSettings; parts: ServiceParts }>;

/** The ledger that was chosen, as a service opens it. */
const targetOf = (choice: SetUpChoice, { settings, service, parts }: Target): Target => {
  switch (choice.kind) {
    case 'sample':
      return { settings: sampleSettings(settings), service: sampleServiceSettings(service, settings), parts };
    case 'real':
      return { settings: { ...settings, zone: choice.zone }, service, parts: { ...parts, ledgerName: choice.name } };
  }
};

const doneOf = (choice: SetUpChoice, { ledger, makeLinks }: OpenService): SetUpDoneEvent => ({
  ledger,
  kind: choice.kind,
  links: makeLinks(),
});

/**
 * Answers at the address before there is a ledger, and hands the address over to the ledger’s own service in this very process. Whoever waits for the set-up
 * is told that it is done when the service behind the address is there: his next request is answered by it.
 * @throws the system's error where the address cannot be had
 */
export const serveSetUp = async (
  settings: Settings,
  service: ServiceSettings,
  parts: ServiceParts,
): Promise<Service> => {
  const { log } = parts;
  const ending = new AbortController();
  const opened = Promise.withResolvers<OpenService>();
  // Whoever never waits for it is not told of its failure too.
  opened.promise.catch(() => undefined);
  let stage: Stage;
  const closers: Closers = createClosers();
  let url = '';

  const work: SetUpWork = async (choice, onProgress) => {
    const target = targetOf(choice, { settings, service: { ...service, port: Number(new URL(url).port) }, parts });
    if (choice.kind === 'sample') {
      const of = choice.cases;
      const onFiled = (done: number): void => onProgress({ phase: 'filing', done, of });
      onFiled(0);
      await makeSample(target.settings, choice, parts, { onFiled, signal: ending.signal });
      ending.signal.throwIfAborted();
    }
    onProgress({ phase: 'opening', done: 0, of: 0 });
    let isGoingOver = false;
    const open = await serveLedger(target.settings, target.service, target.parts, {
      // This one gives up the address, and in the same turn the next one takes it.
      beforeListening: () => {
        isGoingOver = true;
        void draining.drain(0);
      },
    }).catch((error: unknown) => {
      // Nothing stands behind the address any more: whoever started the service has to know.
      if (isGoingOver) opened.reject(error);
      throw error;
    });
    // Connections that browsers keep, or made ahead, still end here: what comes over them is for it too.
    app.getHttpServer().removeAllListeners('request').on('request', open.answer);
    const before = stage;
    stage = open;
    // What is still being answered here is answered; this includes whoever waits for this very set-up.
    void before.stop().catch((error: unknown) => log.error('the set-up could not be closed', error));
    opened.resolve(open);
    return doneOf(choice, open);
  };

  const { desk, key } = createSetUpDesk(work);
  const metrics = createMetrics();
  const hasProvider = service.oidc?.signIn !== undefined;
  const { app, draining } = await createDoor(
    (door) => SetUpModule.of({ source: { desk, hasProvider, log }, metrics, log, ...door }),
    { metrics, log, trustedProxies: service.trustedProxies, prepare: refuseUntilSetUp },
  );
  closers.add(() => app.close());
  await app.listen(service.port, service.host);
  url = await app.getUrl();
  stage = {
    stop: async () => {
      await draining.drain(drainMillisecondsMax);
      await closers.closeAll();
    },
  };
  let stopping: Promise<void> | undefined;
  return {
    url,
    setUpPath: `/setup#k=${key}`,
    opened: opened.promise,
    stop: () => {
      ending.abort();
      return (stopping ??= stage.stop());
    },
  };
};
