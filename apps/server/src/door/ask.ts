import type { Principal } from '@redress/access';
import { AskOffice } from '@redress/complaints/nest';
import type { QueryBus } from '@nestjs/cqrs';
import type { ServiceAnswers } from '../runtime/service-answers';

type Name = keyof ServiceAnswers;

/** Puts one question on the bus. */
export const ask = <N extends Name>(
  queryBus: QueryBus,
  principal: Principal,
  name: N,
  asked: Parameters<ServiceAnswers[N]>[1],
): Promise<Awaited<ReturnType<ServiceAnswers[N]>>> =>
  queryBus.execute(new AskOffice<ServiceAnswers, N>(principal, name, asked));
