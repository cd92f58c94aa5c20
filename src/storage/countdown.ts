import type { Read, StorageItem } from './item.ts';

/** An ISO date, or nothing. */
const isDate = (value: unknown): value is string => typeof value === 'string' && /^(?:\d{4}-\d{2}-\d{2})?$/.test(value);

/** The countdown that the user started after the e-mail step of account creation. */
export const countdown = {
  /** The day before which the link in the e-mail is to be clicked, as an ISO date; empty while none runs. */
  clickBefore: { key: 'clickBefore', isValid: isDate, default: '' },
} satisfies Record<string, StorageItem<string>>;

export type CountdownRead = Read<typeof countdown>;
