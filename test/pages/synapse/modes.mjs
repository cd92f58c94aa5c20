/** The components in the modes that the other pages do not have, on one long page. */
import { choiceModes } from './modes-choices.mjs';
import { dateModes } from './modes-dates.mjs';
import { numberModes } from './modes-numbers.mjs';
import { textModes } from './modes-texts.mjs';
import { sectioned } from './sections.mjs';

const sections = [...dateModes, ...numberModes, ...textModes, ...choiceModes];

/** @type {import('vue-router').RouteRecordRaw[]} */
export const modesPage = [{ path: '/', component: sectioned('Votre dossier', sections) }];
