import type { Item } from '../documents/item.ts';
import { ETIAS, ONWARD_TICKET, REFUGEE_DOCUMENT, TRANSIT_VISA } from './authorisation.ts';
import { DCEM, EXIT_PERMISSION, FAMILY_BOOK, FAMILY_PROOF } from './children.ts';
import { CASH, FOOD, GOODS, MEDICINES } from './customs.ts';
import { TRAVEL_EVIDENCE, VISA_VALIDATION, WORK_PAPERS } from './evidence.ts';
import { DRIVING, HEALTH_CARD, PETS } from './luggage.ts';
import {
  CARD_ALONE,
  CARTE_VITALE,
  FOREIGN_IDENTITY_CARD,
  FOREIGN_PERMIT,
  LICENCE_AS_IDENTITY,
} from './not-accepted.ts';
import { PASSPORT_AGE, PASSPORT_VALIDITY } from './passport-dates.ts';
import { RESIDENCE_CARD } from './residence-card.ts';
import { FUNDS, INSURANCE, LODGING, RETURN_TICKET } from './stay-papers.ts';
import { BLANK_PAGES, CITIZEN_DOCUMENT, TRAVEL_DOCUMENT } from './travel-document.ts';
import { VISA } from './visa.ts';

/** Everything that the list may speak of, in the order in which it is handed over and packed. */
export const ITEMS: readonly Item[] = [
  TRAVEL_DOCUMENT,
  CITIZEN_DOCUMENT,
  REFUGEE_DOCUMENT,
  PASSPORT_AGE,
  PASSPORT_VALIDITY,
  BLANK_PAGES,
  RESIDENCE_CARD,
  DCEM,
  VISA,
  VISA_VALIDATION,
  ETIAS,
  TRANSIT_VISA,
  ONWARD_TICKET,
  FAMILY_PROOF,
  EXIT_PERMISSION,
  FAMILY_BOOK,
  LODGING,
  FUNDS,
  INSURANCE,
  RETURN_TICKET,
  TRAVEL_EVIDENCE,
  WORK_PAPERS,
  HEALTH_CARD,
  MEDICINES,
  PETS,
  FOOD,
  GOODS,
  CASH,
  DRIVING,
  CARD_ALONE,
  FOREIGN_IDENTITY_CARD,
  FOREIGN_PERMIT,
  LICENCE_AS_IDENTITY,
  CARTE_VITALE,
];
