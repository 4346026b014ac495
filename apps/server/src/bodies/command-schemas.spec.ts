import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { arbitraryBody, send } from './body.spec-kit';
import type { DoorCommandType } from './body-of';
import { commandBodies, doorCommandTypes } from './command-bodies';

@Module({})
class NoRoutes {}

const documentOf = async (): Promise<OpenAPIObject> => {
  Logger.overrideLogger(false);
  const app = await NestFactory.create<NestFastifyApplication>(NoRoutes, new FastifyAdapter());
  const extraModels = doorCommandTypes.map((type) => commandBodies[type].body);
  const document = SwaggerModule.createDocument(app, new DocumentBuilder().build(), { extraModels });
  await app.close();
  return document;
};

describe('the documented schema of a body', () => {
  let document: OpenAPIObject;
  let ajv: Ajv;
  const schemaOf = (type: DoorCommandType): ValidateFunction =>
    ajv.compile({ $ref: `openapi#/components/schemas/${commandBodies[type].body.name}` });
  const named = (name: string): unknown => document.components?.schemas?.[name];

  beforeAll(async () => {
    document = await documentOf();
    // Examples and extensions are OpenAPI's, not JSON Schema's; formats only tell what a pattern says already.
    ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema(document, 'openapi');
  });

  it.each(doorCommandTypes)('holds the example of %s', (type) => {
    const validate = schemaOf(type);
    expect([validate(commandBodies[type].example), validate.errors]).toStrictEqual([true, null]);
  });

  it('takes whatever the door takes', () =>
    fc.assert(
      fc.property(
        fc
          .constantFrom(...doorCommandTypes)
          .chain((type) => fc.tuple(fc.constant(type), arbitraryBody(commandBodies[type].body))),
        ([type, json]) => {
          const validate = schemaOf(type);
          expect([validate(json), validate.errors]).toStrictEqual([true, null]);
        },
      ),
      { numRuns: 300 },
    ));

  it.each(doorCommandTypes)(
    'of %s refuses what the door refuses: a spare member, a missing one, one of another type',
    async (type) => {
      const { body, example } = commandBodies[type];
      const wrong = [
        { ...example, spare: 1 },
        { ...example, occurredAt: 'yesterday' },
        ...Object.keys(example).flatMap((name) => [
          { ...example, [name]: 17.5 },
          { ...example, [name]: { $ne: null } },
          { ...example, [name]: null },
        ]),
      ];
      const validate = schemaOf(type);
      for (const json of wrong) {
        expect([json, validate(json)]).toStrictEqual([json, false]);
        expect(await send(body, json)).toHaveProperty('errors');
      }
    },
  );

  it('says what is needed, how long it may be and what is personal', () => {
    expect(named('AddNoteBody')).toMatchObject({
      type: 'object',
      required: ['text'],
      additionalProperties: false,
      example: { text: '投诉人希望晚七点以后联系。' },
      properties: {
        text: {
          type: 'string',
          minLength: 1,
          maxLength: 20_000,
          description: 'The note.',
          'x-personal': true,
          'x-multiline': true,
        },
      },
    });
    expect(named('ComplainantPart')).toMatchObject({ additionalProperties: false });
    expect(JSON.stringify(named('CorrectRecordBody'))).toContain('"oneOf":[{"$ref":"#/components/schemas/Channel');
  });

  it('is closed, and says what each of its fields is', () => {
    const open = Object.entries(document.components?.schemas ?? {}).filter(
      ([, schema]) => !('additionalProperties' in schema) || schema.additionalProperties !== false,
    );
    expect(open.map(([name]) => name)).toStrictEqual([]);
  });
});
