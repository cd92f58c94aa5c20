import type { Field } from '../field.ts';
import { commonKnowledge, loginPrograms, newPages } from './sources.ts';

/** Boxes to tick. */
export const tick = [
  {
    id: 'trustDevice',
    recognise: {
      controls: ['checkbox'],
      phrases: [
        ...['appareil', 'navigateur', 'ordinateur', 'terminal', 'telephone', 'smartphone', 'tablette'].flatMap(
          (device) => [
            ...[`${device} confiance`, `${device} memoire`, `${device} mien`, `${device} personnel plus demander code`],
            ...['confiance', 'memoriser', 'souvenir', 'reconnaitre', 'considerer', 'ajouter'].map(
              (verb) => `${verb} ${device}`,
            ),
          ],
        ),
        ...['appareil', 'navigateur', 'ordinateur', 'terminal', 'smartphone', 'tablette'].flatMap((device) =>
          ['enregistrer', 'retenir', 'garder', 'conserver'].map((verb) => `${verb} ${device}`),
        ),
        'fier appareil',
        ...['plus demander code', 'plus me demander code'],
      ],
      names: ['enrolerDevice'],
    },
    explain: {
      title: 'Trust this device',
      french: 'Appareil de confiance',
      type: 'Tick it on your own phone or computer. It is then not asked for a code for about 6 months.',
      mistake: 'Ticking it on a computer that others use too.',
      doubt: 'We know the box, but not its exact words.',
      sources: [loginPrograms],
    },
  },
  {
    id: 'cgu',
    recognise: {
      controls: ['checkbox'],
      phrases: [
        'condition generale utilisation',
        'condition utilisation',
        'condition generale',
        'condition acce',
        'condition teleservice',
        'condition service',
        'cgu',
      ].flatMap((terms) => [
        terms,
        ...['politique confidentialite', 'mention legale'].map((more) => `${terms} ${more}`),
        ...['acceptation', 'accepte', 'accepter', 'adhere', 'approuve', 'connaissance', 'lecture', 'lu'].map(
          (word) => `${word} ${terms}`,
        ),
      ]),
      alone: ['accepte condition', 'accepter condition', 'acceptez condition'],
      against: ['envoyer', 'envoyez'],
    },
    explain: {
      title: 'Terms of use',
      french: "Conditions générales d'utilisation",
      type: 'Tick it to say that you have read the terms of use and accept them.',
      mistake: 'Missing it. Where the terms are new, the box also comes back after log-in.',
      doubt: 'We expect that no account can be opened without it, but have not seen the page.',
      sources: [newPages, loginPrograms, commonKnowledge],
    },
  },
] as const satisfies readonly Field[];
