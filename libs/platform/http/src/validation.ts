import { ValidationPipe, type ArgumentMetadata, type Type } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { pointerStep, problemOfShape, type PlacedError } from './body-shape';
import { doorProblems } from './door-problems';
import { ProblemError } from './problem';

/** Errors told in one answer: a body of a million wrong keys is not answered with a million sentences. */
const errorsToldMax = 50;

/** Under this name class-validator tells a member that no field declares; its own sentence repeats the member's name in full. */
const undeclared = 'whitelistValidation';

function* told(errors: readonly ValidationError[], parent: string): Generator<PlacedError> {
  for (const { property, constraints, children } of errors) {
    const pointer = `${parent}${pointerStep(property)}`;
    for (const [name, detail] of Object.entries(constraints ?? {}))
      yield { pointer, detail: name === undeclared ? 'Is not a member that belongs here.' : detail };
    yield* told(children ?? [], pointer);
  }
}

/** What is wrong with a body, by JSON Pointer (RFC 6901). The values are not repeated: they may be a person's text. */
const problemOfErrors = (errors: readonly ValidationError[]): ProblemError => {
  const listed: PlacedError[] = [];
  for (const error of told(errors, '')) {
    listed.push(error);
    if (listed.length === errorsToldMax) break;
  }
  return new ProblemError(doorProblems.invalidBody(listed));
};

class StrictPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const problem = problemOfShape(value);
    if (problem !== undefined) throw new ProblemError(doorProblems.invalidBody([problem]));
    return super.transform(value, metadata);
  }
}

/** Holds a body or a query to its DTO: no member that is not declared, nothing converted in silence. */
export const validated = (dto: Type): ValidationPipe =>
  new StrictPipe({
    expectedType: dto,
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: problemOfErrors,
  });
