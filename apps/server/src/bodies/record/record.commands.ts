import { commandBody } from '../command-body-entry';
import {
  AddNoteBody,
  CorrectRecordBody,
  LinkComplaintBody,
  PlaceLegalHoldBody,
  ReleaseLegalHoldBody,
} from './record.bodies';

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
  LinkComplaint: commandBody('LinkComplaint', 'record', {
    body: LinkComplaintBody,
    title: { en: 'Link to another case', zh: '关联案件' },
    summary: 'Links the case to another one: as its duplicate, its parent, what it follows or is related to (F16).',
    example: {
      type: 'relatedTo',
      otherId: '0d9f2c4e-2f55-5b1a-8c3e-6a7d1f20b9e4',
      basis: '同一工地、同一时段，由邻居另行投诉。',
    },
  }),
  PlaceLegalHold: commandBody('PlaceLegalHold', 'record', {
    body: PlaceLegalHoldBody,
    title: { en: 'Place a legal hold', zh: '设置法律保留' },
    summary: 'Keeps everything of the case from being erased or purged until the hold is released.',
    example: { authority: '区人民法院（2026）调字第 118 号', scope: '本案全部记录及证据。' },
  }),
  ReleaseLegalHold: commandBody('ReleaseLegalHold', 'record', {
    body: ReleaseLegalHoldBody,
    title: { en: 'Release a legal hold', zh: '解除法律保留' },
    summary: 'Releases a legal hold.',
    example: { holdId: 'hold-1', authority: '区人民法院（2026）解字第 32 号', reason: '诉讼已审结。' },
  }),
} as const;
