import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/ameli/fields.ts';
import { type PlaceEvidence, placeInJourney } from '../../../src/ameli/place-in-journey.ts';

const page = (said: Partial<Omit<PlaceEvidence, 'ids'>>, ...ids: FieldId[]): PlaceEvidence => ({
  host: 'assure.ameli.fr',
  pageLabel: '',
  authStep: undefined,
  headings: [],
  ...said,
  ids: new Set(ids),
});
const creation = { pageLabel: 'as_creation_immediate_page' };
const placeOf = (evidence: PlaceEvidence) => {
  const place = placeInJourney(evidence);
  return place && [place.journey, place.step];
};

describe('account creation', () => {
  it.each([
    ['identity', page(creation, 'nom', 'nir', 'dateNaissance'), 0],
    ['proof, with the number shown again', page(creation, 'nir', 'iban', 'vitaleSerie'), 1],
    ['e-mail and password', page(creation, 'email', 'motDePasseNouveau', 'cgu'), 2],
    ['the e-mail was sent', page({ ...creation, headings: ['Un e-mail vous a été envoyé'] }), 3],
    ['a page that does not tell', page({ ...creation, headings: ['Créer mon compte'] }), undefined],
  ])('%s', (_, evidence, step) => {
    expect(placeOf(evidence)).toEqual(['create', step]);
  });

  it('is told by its heading where there is no label', () => {
    expect(placeOf(page({ headings: ['Je crée mon compte'] }, 'nir', 'codePostal'))).toEqual(['create', 0]);
  });

  it('goes on in a page that changes its step without a new address', () => {
    const before = { journey: 'create', step: 0, reason: '' } as const;
    const contact = page({ headings: ['Vérification'] }, 'nir', 'iban', 'vitaleSerie');
    expect(placeInJourney(contact)).toBeUndefined();
    expect(placeInJourney(contact, before)).toMatchObject({ journey: 'create', step: 1 });
    expect(placeInJourney(page({ headings: ['Un e-mail vous a été envoyé'] }), before)).toMatchObject({ step: 3 });
  });
});

describe('logging in', () => {
  it.each([
    ['', 0],
    ['OTP_NECESSAIRE', 1],
    ['ENVOI_OTP', 1],
    ['SAISIE_OTP', 2],
  ] as const)('authStep "%s"', (authStep, step) => {
    const found = placeInJourney(page({ authStep }, 'nir', 'motDePasse'));
    expect([found?.journey, found?.step]).toEqual(['logIn', step]);
    expect(found?.reason).toBe(`authStep: ${authStep || 'empty'}`);
  });

  it('is told by its fields too', () => {
    expect(placeOf(page({}, 'nir', 'motDePasse'))).toEqual(['logIn', 0]);
    expect(placeOf(page({}, 'otp', 'trustDevice'))).toEqual(['logIn', 2]);
  });
});

describe('the other journeys', () => {
  it.each([
    [page({ pageLabel: 'as_demande_code_conf_page' }, 'nir', 'dateNaissance'), ['forgotten', 0]],
    [page({ headings: ['Mot de passe oublié'] }, 'nir', 'dateNaissance'), ['forgotten', 0]],
    [page({ pageLabel: 'as_modif_code_perso_ameli_apres_reinit_page' }, 'motDePasseNouveau'), ['newPassword', 1]],
    [page({}, 'motDePasseNouveau', 'motDePasseConfirm'), ['newPassword', 1]],
    [page({ host: 'etudiant-etranger.ameli.fr', headings: ['Vos données'] }, 'prenom'), ['students', 0]],
    [page({ host: 'etudiant-etranger.ameli.fr', headings: ['Vos pièces justificatives'] }), ['students', 1]],
    [page({ host: 'etudiant-etranger.ameli.fr', headings: ['Espace personnel'] }, 'email'), ['students', 2]],
    [page({ host: 'etudiant-etranger.ameli.fr' }), ['students', undefined]],
  ])('%o', (evidence, place) => {
    expect(placeOf(evidence)).toEqual(place);
  });
});

it.each([
  ['the home page', page({ pageLabel: 'as_accueil_page', headings: ['Mon compte'] })],
  ['a change of bank details', page({ pageLabel: 'as_info_perso_page' }, 'iban', 'vitaleSerie')],
  ['a search', page({ headings: ['Rechercher un médecin'] })],
  ['new terms after logging in', page({ pageLabel: 'as_conditions_generales_page' }, 'cgu')],
])('%s is in no journey', (_, evidence) => {
  expect(placeInJourney(evidence)).toBeUndefined();
});
