import { commandBody } from '../command-body-entry';
import { AddNoteBody, CorrectRecordBody } from './record.bodies';

export const recordCommands = {
  AddNote: commandBody('AddNote', 'record', {
    body: AddNoteBody,
    title: { en: 'Add a note', zh: '添加备注' },
    summary: 'Adds a note of the office to the case; it changes nothing (F64).',
    example: { text: '投诉人希望晚七点以后联系。' },
  }),
  CorrectRecord: commandBody('CorrectRecord', 'record', {
    body: CorrectRecordBody,
    title: { en: 'Correct the record', zh: '更正记录' },
    summary: 'Corrects one field that an event set; the event itself stays as it is (F33).',
    example: {
      targetEventId: '5b6c0f7e-98f1-4a6e-9d53-0d1c1f0e7a11',
      correction: { field: 'complainantName', value: '王莉' },
      reason: '登记时听错了姓名，回拨时已与本人核对。',
    },
  }),
} as const;
