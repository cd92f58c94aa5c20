import { BUTTONS, knownButton } from '../button/known-button.ts';
import { LAYER } from '../names.ts';
import { placeOfPage } from './place-of-page.ts';

/** Its articles speak of accounts too, and their links say so in the same words. */
const ARTICLES = 'www.ameli.fr';
/** A page with more to press is not looked through further. */
const MOST = 100;

/** Whether the account's own pages have something to press here that we can tell of: the two ways in, "Plus tard". */
export function hasKnownButton(): boolean {
  if (location.host === ARTICLES) return false;
  return [...placeOfPage().querySelectorAll(BUTTONS)]
    .slice(0, MOST)
    .some((one) => knownButton(one)?.word.more && !one.closest(LAYER) && one.checkVisibility());
}
