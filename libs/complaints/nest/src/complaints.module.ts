import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AskOfficeHandler } from './ask-office';
import { HandleComplaintHandler } from './handle-complaint';
import { officeToken, type Office, type QuestionTable } from './office';

/**
 * Commands and questions on their buses, and nothing else of the library: its event bus is in memory, unordered and unacknowledged, so the store's
 * subscription is the bus for events (ADR 0001).
 */
@Module({})
export class ComplaintsModule {
  static of<Q extends QuestionTable>(office: Office<Q>): DynamicModule {
    return {
      module: ComplaintsModule,
      imports: [CqrsModule.forRoot()],
      providers: [{ provide: officeToken, useValue: office }, HandleComplaintHandler, AskOfficeHandler],
      exports: [CqrsModule],
    };
  }
}
