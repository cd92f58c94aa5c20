// Random form pages with known truth. The wordings are those of the site as it is documented, and of what stands beside
// it; what is done to them is what people who write pages do to words.
import fc from 'fast-check';

/** One field of a generated page: what it says, and the only explanation it may get. */
interface GeneratedField {
  readonly label: string;
  readonly expect: string;
  readonly type: 'text' | 'password' | 'checkbox';
  readonly way: (typeof WAYS)[number];
}

/** A form of a few fields, in a group that says whose they are; an empty legend makes no group. */
export interface GeneratedForm {
  readonly legend: string;
  readonly fields: readonly GeneratedField[];
}

const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  nir: ['numéro de sécurité sociale', 'N° de sécurité sociale', 'NIR', 'identifiant d’assuré'],
  nom: ['nom', 'nom de famille'],
  nomNaissance: ['nom de naissance'],
  nomUsage: ['nom d’usage'],
  prenom: ['prénom', 'prénom(s)'],
  dateNaissance: ['date de naissance'],
  codePostal: ['code postal', 'code postal de votre domicile'],
  rangNaissance: ['rang de naissance', 'rang gémellaire'],
  iban: ['7 derniers chiffres de l’IBAN', 'IBAN'],
  vitaleSerie: ['numéro de série de ma carte Vitale', 'numéro de série de la carte Vitale'],
  email: ['adresse e-mail', 'courriel', 'e-mail'],
  mobile: ['téléphone portable', 'téléphone mobile'],
  telephone: ['téléphone fixe', 'numéro de téléphone'],
  motDePasse: ['mot de passe', 'code personnel'],
  motDePasseNouveau: ['nouveau mot de passe'],
  codeProvisoire: ['code provisoire'],
  otp: ['code de sécurité'],
  cgu: ['j’ai lu et j’accepte les conditions générales d’utilisation'],
};

const OTHERS = [
  ...['nom du médecin', 'code postal du cabinet', 'téléphone du médecin traitant', 'prénom de l’enfant'],
  ...['date de naissance de votre conjoint', 'nom de l’employeur', 'numéro SIRET de l’entreprise', 'date des soins'],
  ...['date de l’accident', 'numéro de facture', 'numéro de contrat', 'numéro de dossier', 'montant des soins'],
  ...[
    'numéro de série de l’appareil',
    'code promotionnel',
    'rechercher un professionnel de santé',
    'commune de naissance',
  ],
  ...[
    'pays de naissance',
    'ville',
    'adresse postale',
    'clé USB',
    'date d’arrivée en France',
    'nom de la rue',
    'objet',
    'message',
  ],
  ...[
    'code postal de la commune de l’accident',
    'e-mail de la mutuelle',
    'mot de passe du réseau',
    'nom de votre mère',
  ],
  ...['date de naissance du nouveau-né', 'nom du contact', 'code postal, ville ou adresse', 'ville ou code postal'],
  ...['code de sécurité de la carte bancaire', 'format de la date de naissance', 'clé Wi-Fi', 'nom du titulaire'],
  ...['numéro de série du lecteur', 'téléphone professionnel', 'rang de naissance de l’enfant', 'IBAN du créancier'],
];

const OWN_GROUPS = [
  ...['', '', 'Votre identité', 'Mes informations personnelles', 'Étape 1 sur 3', 'État civil', 'L’assuré(e)'],
  ...['Coordonnées', 'Authentification', 'Qui êtes-vous ?', 'Vérifions votre identité', 'Informations complémentaires'],
];
const GROUPS_OF_OTHERS = [
  ...['Votre médecin traitant', 'L’accidenté', 'Votre enfant', 'Employeur', 'Organisme choisi', 'Votre banque'],
  ...['Personne à prévenir', 'Lieu de soins', 'Adresse du chantier', 'Conjoint ou partenaire', 'Notaire'],
];

const BEFORE = [
  '',
  '',
  '',
  'Votre ',
  'Mon ',
  'Saisissez votre ',
  'Merci d’indiquer votre ',
  'Indiquez ici votre ',
  '1. ',
];
const AFTER = ['', '', '', ' *', ' :', ' (obligatoire)', ' ci-dessous', ' (sans espace)', ' - champ requis', ' ?'];
const WAYS = [
  'label for',
  'label around',
  'aria-label',
  'title',
  'placeholder',
  'cell',
  'term',
  'stray label',
  'labelledby',
] as const;

const changes = fc.record({
  before: fc.constantFrom(...BEFORE),
  after: fc.constantFrom(...AFTER),
  dropAccents: fc.boolean(),
  letterCase: fc.constantFrom('as is', 'as is', 'capitals', 'Capital'),
  slip: fc.option(fc.nat({ max: 1000 }), { freq: 5, nil: undefined }),
});

type Changes = typeof changes extends fc.Arbitrary<infer T> ? T : never;

function changed(wording: string, { before, after, dropAccents, letterCase, slip }: Changes): string {
  let text = `${before}${slip === undefined ? wording : withSlip(wording, slip)}${after}`;
  if (dropAccents) text = text.normalize('NFD').replace(/\p{M}/gu, '');
  if (letterCase === 'capitals') return text.toUpperCase();
  return letterCase === 'Capital' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** One letter doubled or left out, in the middle of one long word: shorter ones would become other words. */
function withSlip(wording: string, slip: number): string {
  const long = [...wording.matchAll(/\p{L}{8,}/gu)];
  const word = long[slip % (long.length || 1)];
  if (!word) return wording;
  const at = word.index + 2 + (slip % (word[0].length - 4));
  const letter = wording.charAt(at);
  return wording.slice(0, at) + (slip % 2 ? letter + letter : '') + wording.slice(at + 1);
}

const known = fc.constantFrom(...Object.entries(WORDINGS)).chain(([expect, wordings]) =>
  fc.record({
    expect: fc.constant(expect),
    label: fc.tuple(fc.constantFrom(...wordings), changes).map(([wording, how]) => changed(wording, how)),
  }),
);
const other = fc.record({
  expect: fc.constant('none'),
  label: fc.tuple(fc.constantFrom(...OTHERS), changes).map(([wording, how]) => changed(wording, how)),
});

const field: fc.Arbitrary<GeneratedField> = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: known }, { weight: 2, arbitrary: other }), fc.constantFrom(...WAYS))
  .map(([{ expect, label }, way]) => {
    const type = expect === 'cgu' ? 'checkbox' : expect.startsWith('motDePasse') ? 'password' : 'text';
    return { expect, label, type, way: type === 'checkbox' && way !== 'label for' ? 'label around' : way };
  });

/** Fields that do not repeat each other: a second password would be a confirmation of the first. */
const fieldsOfOne: fc.Arbitrary<readonly GeneratedField[]> = fc.uniqueArray(field, {
  minLength: 2,
  maxLength: 7,
  selector: ({ expect, label }) => (expect === 'none' ? label : expect.replace(/^motDePasse.*/, 'motDePasse')),
});

/** Whatever a form asks in a group about somebody else is not the reader's, unless its label says that it is. */
const ofOthers = (fields: readonly GeneratedField[]): readonly GeneratedField[] =>
  fields.filter(({ label }) => !/votre|mon |ma |j.ai/i.test(label)).map((one) => ({ ...one, expect: 'none' }));

/** Forms about the reader, and one in eight about somebody else. */
export const forms: fc.Arbitrary<GeneratedForm> = fc.oneof(
  { weight: 7, arbitrary: fc.record({ legend: fc.constantFrom(...OWN_GROUPS), fields: fieldsOfOne }) },
  {
    weight: 1,
    arbitrary: fc.record({ legend: fc.constantFrom(...GROUPS_OF_OTHERS), fields: fieldsOfOne.map(ofOthers) }),
  },
);

/** One document of many forms, each a page of its own to the reader of its fields. */
export function documentOf(all: readonly GeneratedForm[]): string {
  const bodies = all.map(({ legend, fields }, number) => {
    const rows = fields.map((one, index) => row(one, `f${number}-${index}`)).join('\n');
    return `<form>${legend ? `<fieldset><legend>${legend}</legend>${rows}</fieldset>` : rows}</form>`;
  });
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Formulaires</title>
    <style>form { margin: 24px; max-width: 420px } .row { margin: 0 0 16px } input { display: block; height: 32px }</style>
    ${bodies.join('\n')}</html>`;
}

function row({ label, expect, type, way }: GeneratedField, id: string): string {
  const text = label.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const input = (attributes = ''): string => `<input type="${type}" id="${id}" data-expect="${expect}" ${attributes}>`;
  const rows: Readonly<Record<GeneratedField['way'], string>> = {
    'label for': `<label for="${id}">${text}</label>${input()}`,
    'label around': `<label>${type === 'checkbox' ? input() + text : text + input()}</label>`,
    'aria-label': input(`aria-label="${text}"`),
    title: input(`title="${text}"`),
    placeholder: input(`placeholder="${text}"`),
    cell: `<table><tr><td>${text}</td><td>${input()}</td></tr></table>`,
    term: `<dl><dt>${text}</dt><dd>${input()}</dd></dl>`,
    'stray label': `<label>${text}</label>${input()}`,
    labelledby: `<span id="${id}-l">${text}</span>${input(`aria-labelledby="${id}-l"`)}`,
  };
  return `<div class="row">${rows[way]}</div>`;
}
