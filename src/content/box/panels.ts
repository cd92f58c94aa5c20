import { type ContactId, contacts } from '../../ameli/contacts.ts';
import { sourceInWords } from '../../ameli/source-in-words.ts';
import { stages } from '../../ameli/stages.ts';
import { waysOut } from '../../ameli/ways-out.ts';
import { build } from '../build.ts';
import { type Card, frameCard } from '../card.ts';
import { led, withFrench } from '../sentence.ts';
import { sayContact, sayWayOut } from './say-way-out.ts';

/** What to do when one is stuck, by what one is stuck in, and whom to ask. */
export function stuckPanel(): Card {
  return frameCard('Stuck?', '', [
    build('p', {}, 'What is it? Open the one that is yours.'),
    ...Object.values(waysOut).map((way) => sayWayOut(way)),
    build('h3', {}, 'Whom to ask'),
    build('ul', {}, ...(Object.keys(contacts) as ContactId[]).map(sayContact)),
  ]);
}

/** For those who take joining the fund, the number, the account and the card for one another. */
export function stagesPanel(): Card {
  return frameCard('Which step are you at?', '', [
    build('p', {}, 'Joining the fund, the number, the account and the card are four different things.'),
    build(
      'ol',
      {},
      ...stages.map(({ title, text, doubt, sources }) =>
        build(
          'li',
          {},
          build('b', {}, title),
          build('p', {}, ...withFrench(text)),
          led('Not certain: ', doubt, 'doubt'),
          build('p', { class: 'quiet' }, sources.map(sourceInWords).join(' ')),
        ),
      ),
    ),
  ]);
}
