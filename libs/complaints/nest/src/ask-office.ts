import type { Principal } from '@redress/access';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { officeToken, type Office, type QuestionTable } from './office';

type Asked<Q extends QuestionTable, N extends keyof Q> = Parameters<Q[N]>[1];
type Answered<Q extends QuestionTable, N extends keyof Q> = Awaited<ReturnType<Q[N]>>;

/** The envelope of every question on the bus: who asks, and what. */
export class AskOffice<Q extends QuestionTable, N extends keyof Q & string> extends Query<Answered<Q, N>> {
  constructor(
    readonly principal: Principal,
    readonly name: N,
    readonly asked: Asked<Q, N>,
  ) {
    super();
  }
}

@QueryHandler(AskOffice)
export class AskOfficeHandler<Q extends QuestionTable, N extends keyof Q & string> implements IQueryHandler<
  AskOffice<Q, N>
> {
  constructor(@Inject(officeToken) private readonly office: Office<Q>) {}

  async execute({ principal, name, asked }: AskOffice<Q, N>): Promise<Answered<Q, N>> {
    return (await this.office.answers[name]?.(principal, asked)) as Answered<Q, N>;
  }
}
