import { journeys, temporaryNumber, thingsFor } from '../../ameli/journeys.ts';
import { AtHand, WarningCard } from './before-starting.tsx';
import { Sources } from './sources.tsx';
import { start } from './start.ts';
import { Steps } from './steps.tsx';
import { TranslatedPage } from './translated-page.tsx';

/** Account creation from beginning to end, to be read before starting. */
export function Guide() {
  const journey = journeys.find(({ id }) => id === 'create');
  if (!journey) throw new Error('The journey of account creation is missing.');
  const said = [temporaryNumber, ...thingsFor(journey), start, ...journey.steps, ...journey.otherWays];
  return (
    <>
      <WarningCard warning={temporaryNumber} />
      <AtHand journey={journey} />
      <Steps journey={journey} />
      <TranslatedPage />
      <Sources sources={said.flatMap(({ sources }) => sources)} />
    </>
  );
}
