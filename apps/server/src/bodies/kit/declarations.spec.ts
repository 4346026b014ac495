import { channels, type Channel } from '@redress/complaints/domain';
import { commandBody } from '../command-body-entry';
import { CommandBody } from '../command.body';
import { fieldsOf } from './declared-fields';
import { ListOf, OneOf, PersonalText, Word } from './field.decorators';
import type { PersonalWords } from './kind';
import { personalText, word } from './text.kinds';

/* The compiler is the test here: a line that it no longer refuses is an error of its own. */

class Fitting {
  @PersonalText() personal!: PersonalWords;
  @Word({ optional: true }) word?: string;
  @OneOf(channels) channel!: Channel;
  @ListOf(personalText(9)) texts!: PersonalWords[];
}

class Unfitting {
  // @ts-expect-error -- a personal text stored in the open
  @Word() personal!: PersonalWords;
  // @ts-expect-error -- a word sealed
  @PersonalText() word!: string;
  // @ts-expect-error -- needed, though its type lets it be left out
  @OneOf(channels) channel?: Channel;
  // @ts-expect-error -- left out, though its type needs it
  @OneOf(channels, { optional: true }) needed!: Channel;
  // @ts-expect-error -- takes less than its type
  @OneOf(['phone']) narrow!: Channel;
  // @ts-expect-error -- takes more than its type
  @OneOf([...channels, 'telegraph']) wide!: Channel;
  // @ts-expect-error -- a list of words where texts are personal
  @ListOf(word()) texts!: PersonalWords[];
}

class NoteBody extends CommandBody {
  @PersonalText() text!: PersonalWords;
}
class OpenNoteBody extends CommandBody {
  @Word() text!: string;
}
class OptionalNoteBody extends CommandBody {
  @PersonalText({ optional: true }) text?: PersonalWords;
}
class SpareNoteBody extends NoteBody {
  @Word({ optional: true }) spare?: string;
}
class TimelessNoteBody {
  @PersonalText() text!: PersonalWords;
}

const described = { title: { en: 'Note', zh: '备注' }, summary: 'A note.', example: { text: 'a' } };

describe('what a declaration says and what its type says', () => {
  it('cannot differ', () => {
    expect([...fieldsOf(Fitting).keys()]).toStrictEqual(['personal', 'word', 'channel', 'texts']);
    expect(fieldsOf(Unfitting).size).toBe(7);
  });

  it('is what the command takes, no more and no less', () => {
    const entries = [
      commandBody('AddNote', 'record', { ...described, body: NoteBody }),
      // @ts-expect-error -- a personal text of the domain in the open
      commandBody('AddNote', 'record', { ...described, body: OpenNoteBody }),
      // @ts-expect-error -- optional here, needed there
      commandBody('AddNote', 'record', { ...described, body: OptionalNoteBody }),
      // @ts-expect-error -- a member that the command does not have
      commandBody('AddNote', 'record', { ...described, body: SpareNoteBody }),
      // @ts-expect-error -- nothing about when it happened
      commandBody('AddNote', 'record', { ...described, body: TimelessNoteBody }),
      // @ts-expect-error -- an example of something else
      commandBody('AddNote', 'record', { ...described, body: NoteBody, example: { text: 1 } }),
    ];
    expect(entries.map(({ path }) => path)).toStrictEqual(entries.map(() => 'add-note'));
  });
});
