export { AskOffice } from './ask-office';
export { ComplaintsModule } from './complaints.module';
export { HandleComplaint } from './handle-complaint';
export type { Office, QuestionTable } from './office';
