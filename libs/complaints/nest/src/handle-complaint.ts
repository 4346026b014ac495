import type { Principal } from '@redress/access';
import type { CommandAnswer, CommandRequest } from '@redress/complaints/application';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { officeToken, type Office } from './office';

/** The envelope of every command of a case on the bus: who sends it, and what. */
export class HandleComplaint extends Command<CommandAnswer> {
  constructor(
    readonly principal: Principal,
    readonly request: CommandRequest,
  ) {
    super();
  }
}

@CommandHandler(HandleComplaint)
export class HandleComplaintHandler implements ICommandHandler<HandleComplaint> {
  constructor(@Inject(officeToken) private readonly office: Office) {}

  execute({ principal, request }: HandleComplaint): Promise<CommandAnswer> {
    return this.office.handle(principal, request);
  }
}
