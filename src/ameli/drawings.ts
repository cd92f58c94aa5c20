import type { Drawing } from './drawing.ts';
import { bankSheet, VIEW as SHEET } from './drawings/bankSheet.ts';
import { VIEW as CARD, cardBack, cardWithoutPhoto, cardWithPhoto } from './drawings/card.ts';
import type { DrawingId } from './field.ts';

const drawing = (id: DrawingId, viewBox: string, shapes: Drawing['shapes'], alt: string): Drawing => ({
  id,
  alt,
  viewBox,
  shapes,
});

/** Every drawing: what a field wants, ringed on the card or sheet on which it is printed. */
export const drawings: readonly Drawing[] = [
  drawing(
    'vitale-photo',
    CARD,
    cardWithPhoto('parts'),
    'Front of a carte Vitale with photo. Below the name, the 13 characters are ringed, and apart from them the two digits of the key.',
  ),
  drawing(
    'vitale-number',
    CARD,
    cardWithPhoto('number'),
    'Front of a carte Vitale with photo. Below the name, the 13 characters are ringed. The two digits after them are the key: not ringed.',
  ),
  drawing(
    'vitale-full',
    CARD,
    cardWithPhoto('full'),
    'Front of a carte Vitale with photo. Below the name, the 13 characters and the two digits of the key are ringed together.',
  ),
  drawing(
    'vitale-key',
    CARD,
    cardWithPhoto('key'),
    'Front of a carte Vitale with photo. The two digits at the end of the number, the key, are ringed.',
  ),
  drawing(
    'vitale-serial',
    CARD,
    cardWithPhoto('serial'),
    'Front of a carte Vitale with photo. A long number runs down the right edge, beside the photo. Its last digits are ringed.',
  ),
  drawing(
    'vitale-plain',
    CARD,
    cardWithoutPhoto('parts'),
    'Front of a carte Vitale without photo. Below the name, the 13 characters are ringed, and apart from them the two digits of the key.',
  ),
  drawing(
    'vitale-plain-number',
    CARD,
    cardWithoutPhoto('number'),
    'Front of a carte Vitale without photo. Below the name, the 13 characters are ringed. The two digits after them are the key: not ringed.',
  ),
  drawing(
    'vitale-back',
    CARD,
    cardBack(),
    'Back of a carte Vitale without photo. The serial number, top left, is ringed.',
  ),
  drawing(
    'rib',
    SHEET,
    bankSheet('last 7'),
    'Sheet with bank details (RIB). The last 7 digits of the IBAN are ringed.',
  ),
  drawing('rib-full', SHEET, bankSheet('whole'), 'Sheet with bank details (RIB). The whole IBAN is ringed.'),
];
