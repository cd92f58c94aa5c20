import type { Field } from '../field.ts';
import { commonKnowledge, guides, theLocal } from './sources.ts';

/** Names, as the person's own. A doctor's or a child's are none of ours. */
export const name = [
  {
    id: 'nom',
    recognise: {
      controls: ['text'],
      phrases: ['nom famille', 'nom etat civil'],
      alone: ['nom'],
      isPersons: true,
      autocomplete: ['family-name'],
    },
    explain: {
      title: 'Last name',
      french: 'Nom de famille',
      type: 'Your family name, spelled as your health insurance fund has it.',
      find: 'On your carte Vitale, or on a letter from your health insurance fund.',
      example: 'Lefèvre',
      mistake:
        'Typing a married name where your health insurance fund knows the name you were born with, or your first name as well.',
      trap: 'If this name is refused, try your birth name, with every part, accent and hyphen.',
      doubt: 'The page does not say which last name it wants, and we found no official rule.',
      sources: [theLocal, guides, commonKnowledge],
    },
  },
  {
    id: 'nomNaissance',
    recognise: {
      controls: ['text'],
      phrases: [
        ...['nom naissance', 'nom famille naissance', 'nom patronymique', 'nom jeunefille'],
        // One name under both words: "nom de famille (ou nom de naissance)".
        ...['nom famille nom naissance', 'nom naissance nom famille'],
      ],
      alone: ['patronyme'],
      // "Celui que vous aviez avant le mariage".
      mayCome: ['mariage'],
    },
    explain: {
      title: 'Birth name',
      french: 'Nom de naissance',
      type: 'The family name you were born with, even if you use another name now.',
      find: 'On your birth certificate.',
      example: 'Lefèvre',
      mistake: "Typing the name you took when you married. That one is « nom d'usage » (the name you use).",
      trap: 'A missing accent, hyphen or second last name can be enough for your health insurance fund not to find you.',
      doubt: 'That the spelling must match exactly is what people report. We found no official rule.',
      sources: [commonKnowledge],
    },
  },
  {
    id: 'nomUsage',
    recognise: {
      controls: ['text'],
      phrases: [
        ...['nom usage', 'nom usuel', 'nom famille usage', 'nom marital', 'nom usage mariage'],
        ...[
          'nom utilise',
          'nom utilisez',
          'nom utilise usage',
          'nom porte',
          'nom portez',
          'nom porterez',
          'nom utiliserez',
        ],
        // "Nom après mariage".
        'nom mariage',
      ],
      mayCome: ['conjoint', 'conjointe', 'epoux', 'epouse', 'mari', 'femme', 'pere', 'mere', 'parent'],
    },
    explain: {
      title: 'Name you use',
      french: "Nom d'usage",
      type: 'The last name you use in daily life, by marriage or by choice, where it is not your birth name.',
      find: 'On a letter from your health insurance fund, if it knows that name.',
      example: 'Lefèvre-Blanc',
      mistake: 'Typing a first name or a nickname.',
      trap: 'If you have only one last name, leave this empty if the page lets you.',
      doubt: 'We have not seen whether account creation asks for this name.',
      sources: [commonKnowledge],
    },
  },
  {
    id: 'prenom',
    recognise: {
      controls: ['text'],
      phrases: ['prenom usuel', 'prenom usage', 'premier prenom', 'prenom naissance', 'prenom etat civil'],
      alone: ['prenom'],
      isPersons: true,
      autocomplete: ['given-name'],
    },
    explain: {
      title: 'First name',
      french: 'Prénom',
      type: 'Your first name, as in your official papers. « Prénom(s) » (first names) means all of them, in order.',
      find: 'On your birth certificate or your passport.',
      example: 'Camille',
      mistake: 'Typing a short form or a translation of your name.',
      doubt: 'We have not seen whether account creation asks for first names.',
      sources: [commonKnowledge],
    },
  },
] as const satisfies readonly Field[];
