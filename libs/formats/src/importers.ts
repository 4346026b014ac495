import { cfpbImporter } from './cfpb/cfpb.importer';
import type { Importer } from './importer';
import { nycCouncilImporter } from './nyc-council/nyc-council.importer';
import { nyc311Importer } from './nyc311/nyc311.importer';
import { zh12345Importer } from './zh12345/zh12345.importer';

/** Every importer by its name, as `--format` names it. */
export const importers: ReadonlyMap<string, Importer> = new Map(
  [zh12345Importer, cfpbImporter, nyc311Importer, nycCouncilImporter].map((importer) => [importer.name, importer]),
);
