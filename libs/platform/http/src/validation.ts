import { ValidationPipe, type Type } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { doorProblems } from './door-problems';
import { ProblemError } from './problem';

/** Errors told in one answer: a body of a million wrong keys is not answered with a million sentences. */
const errorsToldMax = 50;

const pointerStep = (property: string): string => `/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function* told(
  errors: readonly ValidationError[],
  parent: string,
): Generator<Readonly<{ pointer: string; detail: string }>> {
  for (const { property, constraints, children } of errors) {
    const pointer = `${parent}${pointerStep(property)}`;
    for (const detail of Object.values(constraints ?? {})) yield { pointer, detail };
    yield* told(children ?? [], pointer);
  }
}

/** What is wrong with a body, by JSON Pointer (RFC 6901). The values are not repeated: they may be a person's text. */
export const problemOfErrors = (errors: readonly ValidationError[]): ProblemError => {
  const listed: Readonly<{ pointer: string; detail: string }>[] = [];
  for (const error of told(errors, '')) {
    listed.push(error);
    if (listed.length === errorsToldMax) break;
  }
  return new ProblemError(doorProblems.invalidBody(listed));
};

/** Holds a body or a query to its DTO: no member that is not declared, nothing converted in silence. */
export const validated = (dto: Type): ValidationPipe =>
  new ValidationPipe({
    expectedType: dto,
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: problemOfErrors,
  });
