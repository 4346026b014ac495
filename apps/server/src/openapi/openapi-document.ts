import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { answerSchemas } from './answer-schemas';

/** Of the HTTP contract, by semantic versioning: a client built on it goes on with every later minor. */
export const contractVersion = '1.0.0';

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
      .build(),
    { operationIdFactory: (_controller, method) => method },
  );
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ...structuredClone(answerSchemas) } as never,
    },
  };
};
