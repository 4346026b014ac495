import type { ServiceSettings, Settings } from '@redress/platform/config';
import type { ServiceParts } from './ledger-service';
import { serveLedger, type Service } from './serve-ledger';
import { isSetUp } from './setup/is-set-up';
import { serveSetUp } from './setup/serve-set-up';

/** Answers over the ledger that the settings name, or waits to be told what it is to be. @throws what serveLedger and serveSetUp throw */
export const startService = async (
  settings: Settings,
  service: ServiceSettings,
  parts: ServiceParts,
): Promise<Service> => {
  if (!(await isSetUp(settings))) return serveSetUp(settings, service, parts);
  const open = await serveLedger(settings, service, parts);
  return { url: open.url, opened: Promise.resolve(open), stop: open.stop };
};
