import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { sessionCookieName } from '../door/session-cookie';
import { answerSchemas } from './answer-schemas';
import { withFieldHints } from './field-schemas';

/** Of the HTTP contract, by semantic versioning: a client built on it goes on with every later minor. */
export const contractVersion = '1.0.0';

/** Whoever may come with a token may come with the cookie of a session. */
const bySessionToo = (paths: OpenAPIObject['paths']): OpenAPIObject['paths'] =>
  Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([method, operation]: [string, { security?: readonly object[] }]) => [
          method,
          operation.security === undefined
            ? operation
            : { ...operation, security: [...operation.security, { session: [] }] },
        ]),
      ),
    ]),
  );

type ComponentSchemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The contract, made from the routes as they are. */
export const openApiDocument = (app: INestApplication): OpenAPIObject => {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Redress')
      .setDescription('An event-sourced complaint ledger: what was known, what was decided and why.')
      .setVersion(contractVersion)
      .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
      .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
      .addCookieAuth(
        sessionCookieName,
        {
          type: 'apiKey',
          in: 'cookie',
          description: `For browsers: POST /v1/session sets it. What changes something has to come from a page of this service (Sec-Fetch-Site or Origin says so) with the header Redress-Client: console`,
        },
        'session',
      )
      .build(),
    { operationIdFactory: (_controller, method) => method },
  );
  const described = Object.entries(document.components?.schemas ?? {});
  const twice = described.flatMap(([name]) => (Object.hasOwn(answerSchemas, name) ? [name] : []));
  if (twice.length > 0) throw new Error(`Schemas of bodies and of answers go by one name: ${twice.join(', ')}`);
  const schemas: unknown = {
    ...Object.fromEntries(described.map(([name, schema]) => [name, withFieldHints(name, schema)])),
    ...answerSchemas,
  };
  // Its types are those of OpenAPI 3.0, and the schemas those of 3.1.
  return {
    ...document,
    paths: bySessionToo(document.paths),
    components: { ...document.components, schemas: schemas as ComponentSchemas },
  };
};
