import { Word } from '../kit/field.decorators';

/** An amount of money, as text: no number of the ledger is a fraction. */
export class MoneyPart {
  @Word({ about: 'Digits, with at most two behind the point.', example: '200.00' }) value!: string;
  @Word({ about: 'Currency (ISO 4217).', example: 'CNY' }) currency!: string;
}
