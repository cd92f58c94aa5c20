// Made-up data, shown as examples and in the drawings: right in form and in their check digits, and nobody's.

/** Social security number without its key, as it is printed on a card: 13 characters in groups. */
export const NUMBER = '1 88 11 75 108 123';

/** Its key: 97 less the remainder of the number divided by 97. */
export const KEY = '29';

/** A number of somebody born in Corsica: the department is 2A or 2B. */
export const CORSICAN_NUMBER = '2 84 05 2A 321 025';

/** Serial number of a card with photo, in two parts: the prefix and the last 11 digits. */
export const SERIAL = { prefix: '8025000002', last: '34567890123' } as const;

/** Serial number of a card without photo: 8 to 13 digits. */
export const OLD_SERIAL = '3456789012';

/** The parts of French bank details. No bank has the code 99999. */
export const BANK = { bank: '99999', branch: '00001', account: '01234567890', key: '12' } as const;

/** The same as an IBAN, in groups of four. The last 7 digits are the last two groups. */
export const IBAN = 'FR76 9999 9000 0101 2345 6789 012';

/** The last 7 digits of the IBAN, grouped as in it. */
export const IBAN_LAST_7 = IBAN.slice(-8);
