import { journeys, temporaryNumber } from '../../ameli/journeys.ts';
import { paperForms } from '../../ameli/paper-forms.ts';
import { stages } from '../../ameli/stages.ts';
import { thingsFor } from '../../ameli/things-for.ts';
import { AllExplanations } from './all-explanations.tsx';
import { AtHand, WarningCard } from './before-starting.tsx';
import { OtherJourneys } from './other-journeys.tsx';
import { Papers } from './papers.tsx';
import { Sources } from './sources.tsx';
import { start } from './start.ts';
import { Steps } from './steps.tsx';
import { Stages, Stuck } from './stuck.tsx';
import { TranslatedPage } from './translated-page.tsx';

/** Account creation from beginning to end, and all that helps with it, to be read before starting. */
export function Guide() {
  const journey = journeys.find(({ id }) => id === 'create');
  if (!journey) throw new Error('The journey of account creation is missing.');
  const ways = journeys.flatMap(({ steps, otherWays }) => [...steps, ...otherWays]);
  const said = [temporaryNumber, ...thingsFor(journey), start, ...ways, ...stages, ...paperForms];
  return (
    <>
      <WarningCard warning={temporaryNumber} />
      <AtHand journey={journey} />
      <Steps journey={journey} />
      <OtherJourneys journeys={journeys.filter(({ id }) => id !== 'create')} />
      <Stages />
      <Stuck />
      <Papers />
      <AllExplanations />
      <TranslatedPage />
      <Sources sources={said.flatMap(({ sources }) => sources)} />
    </>
  );
}
