import type { ReactNode } from 'react';
import { useText } from '../language/language';
import { fieldKey, fieldWords } from '../words/field-words';
import { formGroupWords, groupNames } from '../words/form-group-words';
import { optionKey, optionWords } from '../words/option-words';
import { Checks } from './checks';
import { chosenPart, isPart, itemsOf, memberOf, startDraft, type Draft, type DraftPart } from './draft';
import { elementId, useForm } from './form-context';
import { FaultText } from './fault-text';
import type { FormField, Kind, PartName } from './form-part';
import { formsMessages } from './forms.messages';
import { SeenCategories } from './seen-categories';
import { radiosMax, ValueField, type SingleKind } from './value-field';
import './forms.css';

type FieldProps<K extends Kind = Kind> = Readonly<{
  kind: K;
  field: FormField;
  label: string;
  pointer: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
}>;

const isSingle = (kind: Kind): kind is SingleKind => kind.is !== 'part' && kind.is !== 'either' && kind.is !== 'list';

type KindOf<I extends Kind['is']> = Extract<Kind, { is: I }>;

/** Something that can be said several times. */
const ListField = ({ field, kind, label, pointer, draft, onChange }: FieldProps<KindOf<'list'>>) => {
  const say = useText(formsMessages);
  const { parts } = useForm();
  const items = itemsOf(draft);
  const start = kind.item.is === 'part' ? startDraft(kind.item.part, parts) : '';
  return (
    <>
      {items.map((item, index) => (
        <div key={index} className="form-item">
          <Framed
            isRequired
            kind={kind.item}
            field={field}
            label={`${label} ${String(index + 1)}`}
            pointer={`${pointer}/${String(index)}`}
            draft={item}
            onChange={(next) => onChange(items.with(index, next))}
          />
          <button type="button" className="plain-button" onClick={() => onChange(items.toSpliced(index, 1))}>
            {say('remove', { n: index + 1, field: label })}
          </button>
        </div>
      ))}
      {items.length >= kind.max ? null : (
        <button
          type="button"
          id={elementId(pointer)}
          className="plain-button"
          onClick={() => onChange([...items, start])}
        >
          {say('add', { field: label })}
        </button>
      )}
    </>
  );
};

/** Which of several things is meant, and the fields of that one. */
const EitherField = ({ kind, pointer, draft, onChange }: FieldProps<KindOf<'either'>>) => {
  const say = useText(formsMessages);
  const sayOption = useText(optionWords);
  const sayField = useText(fieldWords);
  const { parts } = useForm();
  const chosen = chosenPart(kind.parts, draft, parts);
  const choices = kind.parts.flatMap((part) =>
    parts[part].flatMap((field) => (field.is === 'choice' && field.name === 'field' ? field.of : [])),
  );
  const value = memberOf(draft, 'field');
  return (
    <>
      <label className="form-label" htmlFor={elementId(pointer)}>
        {sayField('field')}
      </label>
      <select
        id={elementId(pointer)}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : { field: target.value })}
      >
        <option value="">{say('choose')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {sayOption(optionKey('field', choice))}
          </option>
        ))}
      </select>
      {chosen === undefined ? null : (
        <PartFields part={chosen} without="field" pointer={pointer} draft={draft} onChange={onChange} />
      )}
    </>
  );
};

const Content = (props: FieldProps & Readonly<{ isRequired: boolean }>) => {
  const { kind, field, pointer, draft, onChange } = props;
  const offer = useForm().offers.get(field.ref ?? '');
  const sayOption = useText(optionWords);
  if (isSingle(kind)) return <ValueField {...props} kind={kind} name={field.name} offer={offer} />;
  if (kind.is === 'either') return <EitherField {...props} kind={kind} />;
  if (kind.is === 'list') {
    const { item } = kind;
    if (item.is === 'choice') {
      const options = item.of.map((value) => ({ value, text: sayOption(optionKey(field.name, value)) }));
      return <Checks {...props} options={options} />;
    }
    return offer?.isOpen === false ? (
      <Checks {...props} options={offer.choices} />
    ) : (
      <ListField {...props} kind={kind} />
    );
  }
  return (
    <>
      {field.ref === 'category' && offer !== undefined ? <SeenCategories {...props} choices={offer.choices} /> : null}
      <PartFields part={kind.part} pointer={pointer} draft={draft} onChange={onChange} />
    </>
  );
};

/** Radio buttons, parts and lists are several elements with one name. */
const isSeveral = (kind: Kind): boolean =>
  !isSingle(kind) || kind.is === 'yesNo' || (kind.is === 'choice' && kind.of.length <= radiosMax);

/** A field with its label, its fault and whatever it is made of. */
const Framed = (props: FieldProps & Readonly<{ isRequired: boolean }>) => {
  const say = useText(formsMessages);
  const { kind, field, label, pointer, isRequired } = props;
  const name: ReactNode = (
    <>
      {label}
      {isRequired ? null : <span className="quiet"> ({say('optional')})</span>}
      {field.personal === true ? <span className="quiet"> · {say('sealed')}</span> : null}
    </>
  );
  return isSeveral(kind) ? (
    <fieldset className="form-field">
      <legend className="form-label">{name}</legend>
      <Content {...props} />
      <FaultText pointer={pointer} />
    </fieldset>
  ) : (
    <div className="form-field">
      <label className="form-label" htmlFor={elementId(pointer)}>
        {name}
      </label>
      <Content {...props} />
      <FaultText pointer={pointer} />
    </div>
  );
};

type PartProps = Readonly<{
  part: PartName;
  pointer: string;
  draft: Draft;
  onChange: (draft: DraftPart) => void;
  /** A field that stands elsewhere already. */
  without?: string;
}>;

const OneField = ({ part, field, pointer, draft, onChange }: PartProps & Readonly<{ field: FormField }>) => {
  const sayField = useText(fieldWords);
  const { parts } = useForm();
  return (
    <Framed
      kind={field}
      field={field}
      isRequired={field.required === true}
      label={sayField(fieldKey(part, field.name))}
      pointer={`${pointer}/${field.name}`}
      draft={memberOf(draft, field.name)}
      onChange={(next) => onChange({ ...(isPart(draft) ? draft : startDraft(part, parts)), [field.name]: next })}
    />
  );
};

const PartFields = (props: PartProps) => (
  <div className="form-part">
    {useForm()
      .parts[props.part].filter(({ name }) => name !== props.without)
      .map((field) => (
        <OneField key={field.name} {...props} field={field} />
      ))}
  </div>
);

/** All fields of a body, under the headings of their groups. */
export const FormFields = (props: PartProps) => {
  const sayGroup = useText(formGroupWords);
  const fields = useForm().parts[props.part];
  const fieldsIn = (group: string | undefined) =>
    fields
      .filter((field) => field.group === group)
      .map((field) => <OneField key={field.name} {...props} field={field} />);
  return (
    <>
      {fieldsIn(undefined)}
      {groupNames
        .filter((group) => fields.some((field) => field.group === group))
        .map((group) => (
          <section key={group} className="form-group">
            <h2>{sayGroup(group)}</h2>
            {fieldsIn(group)}
          </section>
        ))}
    </>
  );
};
