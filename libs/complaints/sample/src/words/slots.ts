/** What differs from case to case in a sentence: `{street}` in a template stands for the case's street. */
export const slotNames = [
  'street',
  'number',
  'district',
  'estate',
  'school',
  'company',
  'shop',
  'route',
  'days',
  'hour',
  'count',
] as const;
type SlotName = (typeof slotNames)[number];
export type Slots = Readonly<Record<SlotName, string>>;

const isSlotName = (name: string): name is SlotName => slotNames.some((slot) => slot === name);

/** @throws Error for a slot that nothing fills: a slip in a template. */
export const fill = (template: string, slots: Slots): string =>
  template.replace(/\{(\w*)\}/g, (_, name: string) => {
    if (!isSlotName(name)) throw new Error(`Nothing fills {${name}} in: ${template}`);
    return slots[name];
  });
