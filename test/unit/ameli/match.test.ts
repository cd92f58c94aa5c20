import { describe, expect, it } from 'vitest';
import type { FieldDescription } from '../../../src/ameli/description.ts';
import { matchFields } from '../../../src/ameli/match.ts';

/** A field that the page asks for, with nothing said of it but what is given. */
function field(label: string, more: Partial<FieldDescription> = {}): FieldDescription {
  return {
    control: 'text',
    texts: label ? { label } : {},
    legends: [],
    headings: [],
    name: '',
    id: '',
    autocomplete: '',
    maxLength: undefined,
    asked: true,
    form: 1,
    group: 1,
    formPurpose: '',
    ...more,
  };
}

const only = (label: string, more?: Partial<FieldDescription>) => matchFields([field(label, more)])[0];
const ids = (page: readonly FieldDescription[]) =>
  matchFields(page).map(({ id, sameAs }) => (sameAs === undefined ? id : `same as ${sameAs}`));

describe('one field, by the evidence that decides', () => {
  it.each([
    ['its label', field('Code postal'), 'codePostal', { place: 'label', says: 'code postal' }],
    [
      'its aria-label',
      field('', { texts: { 'aria-label': 'Code postal' } }),
      'codePostal',
      { place: 'aria-label', says: 'code postal' },
    ],
    [
      'its title',
      field('', { texts: { title: 'Code postal' } }),
      'codePostal',
      { place: 'title', says: 'code postal' },
    ],
    [
      'its placeholder',
      field('', { texts: { placeholder: 'Code postal' } }),
      'codePostal',
      { place: 'placeholder', says: 'code postal' },
    ],
    [
      'the text beside it',
      field('', { texts: { nearby: 'Code postal' } }),
      'codePostal',
      { place: 'nearby', says: 'code postal' },
    ],
    [
      'its legend',
      field('Numéro', { legends: ['Code postal'] }),
      'codePostal',
      { place: 'legend', says: 'code postal' },
    ],
    [
      'its autocomplete',
      field('', { autocomplete: 'postal-code' }),
      'codePostal',
      { place: 'autocomplete', says: 'postal-code' },
    ],
    [
      'a name that the site is known to use',
      field('Identifiant', { id: 'userfield' }),
      'nir',
      { place: 'name', says: 'userfield' },
    ],
    [
      'a portlet’s name',
      field('', { name: 'creationImmediate_1numeroSerie' }),
      'vitaleSerie',
      { place: 'name', says: 'numeroSerie' },
    ],
  ] as const)('%s', (_, given, id, reason) => {
    expect(matchFields([given])[0]).toMatchObject({ id, reason: [reason] });
  });
});

describe('stays bare', () => {
  it.each([
    ['hidden, disabled or read-only', field('Code postal', { asked: false }), 'state'],
    ['a search box', field('Code postal', { control: 'search' }), 'state'],
    ['a text area', field('Code postal', { control: 'other' }), 'state'],
    ['another kind of control', field('Code postal', { control: 'checkbox' }), 'state'],
    ['a form for something else', field('Adresse e-mail', { formPurpose: 'newsletter' }), 'form'],
    ['under a heading of somebody else', field('Code postal', { headings: ['Votre médecin'] }), 'heading'],
    ['in a group of somebody else', field('Nom', { legends: ['Votre conjoint'] }), 'legend'],
    ['a label and a title that differ', field('Nom', { texts: { label: 'Code postal', title: 'Prénom' } }), 'title'],
    [
      'a placeholder of somebody else',
      field('Nom', { texts: { label: 'Nom', placeholder: 'Nom du médecin' } }),
      'placeholder',
    ],
    [
      'an unknown label, whatever its placeholder',
      field('', { texts: { label: 'Votre demande', placeholder: 'Code postal' } }),
      'label',
    ],
    ['an unknown label, whatever its name', field('Commune', { name: 'codePostal' }), 'label'],
    ['nothing said at all', field(''), 'label'],
  ] as const)('%s', (_, given, place) => {
    const match = matchFields([given])[0];
    expect(match?.id).toBeUndefined();
    expect(match?.reason[0]?.place).toBe(place);
  });

  it('even so, what is said to be the reader’s own is theirs', () => {
    expect(only('Votre code postal', { headings: ['Déclarer votre médecin traitant'] })?.id).toBe('codePostal');
  });
});

describe('a general word gives way to a more exact one', () => {
  it('from the placeholder', () => {
    expect(only('', { texts: { label: 'Nom', placeholder: 'Nom de naissance' } })?.id).toBe('nomNaissance');
  });

  it('from autocomplete only when nothing else names it', () => {
    expect(only('Adresse e-mail', { autocomplete: 'tel' })?.id).toBe('email');
  });
});

describe('fields that belong together', () => {
  it('are one field: six boxes of a code', () => {
    const box = (texts: FieldDescription['texts']) => field('', { texts, maxLength: 1, legends: ['Code de sécurité'] });
    const boxes = [1, 2, 3, 4, 5, 6].map((n) => box({ 'aria-label': `Chiffre ${n}` }));
    expect(ids(boxes)).toEqual(['otp', ...Array(5).fill('same as 0')]);
  });

  it('are one field: day, month and year', () => {
    const part = (label: string, maxLength: number) => field(label, { maxLength, legends: ['Date de naissance'] });
    expect(ids([part('Jour', 2), part('Mois', 2), part('Année', 4)])).toEqual([
      'dateNaissance',
      'same as 0',
      'same as 0',
    ]);
  });

  it('are one field: a phone and the country code before it', () => {
    expect(ids([field('Indicatif', { control: 'select' }), field('Numéro de téléphone')])).toEqual([
      'same as 1',
      'telephone',
    ]);
  });

  it('are not, across groups', () => {
    const part = (group: number) => field('', { maxLength: 2, legends: ['Date de naissance'], group });
    expect(ids([part(1), part(2)])).toEqual(['dateNaissance', 'dateNaissance']);
  });

  it('are not, when one of them says that it is something else', () => {
    const ville = field('', { texts: { nearby: 'Ville' }, maxLength: 5 });
    expect(ids([field('Code postal', { maxLength: 5 }), ville])).toEqual(['codePostal', undefined]);
  });
});

describe('what only the field beside it explains', () => {
  it('a key belongs to the number before it', () => {
    expect(ids([field('Numéro de sécurité sociale'), field('Clé')])).toEqual(['nir', 'nirKey']);
    const [key] = matchFields([field('Clé')]);
    expect(key).toMatchObject({ id: undefined, reason: [{ place: 'neighbour' }] });
  });

  it('a confirmation belongs to what it repeats', () => {
    expect(ids([field('Adresse e-mail'), field('Confirmation')])).toEqual(['email', 'emailConfirm']);
    expect(ids([field('Confirmation')])).toEqual([undefined]);
  });

  it('a password that is typed twice is being chosen', () => {
    const password = (label: string) => field(label, { control: 'password' });
    expect(ids([password('Mot de passe'), password('Confirmation')])).toEqual([
      'motDePasseNouveau',
      'motDePasseConfirm',
    ]);
    expect(ids([password('Mot de passe')])).toEqual(['motDePasse']);
    expect(ids([password('Mot de passe actuel'), password('Nouveau mot de passe'), password('Confirmation')])).toEqual([
      'motDePasse',
      'motDePasseNouveau',
      'motDePasseConfirm',
    ]);
  });

  it('nothing reaches into another form', () => {
    expect(ids([field('Adresse e-mail'), field('Confirmation', { form: 2 })])).toEqual(['email', undefined]);
  });
});

describe('how long a number is', () => {
  const nir = 'Numéro de sécurité sociale';
  it.each([
    ['maxlength 13', field(nir, { maxLength: 13 }), 13, 'maxlength'],
    ['maxlength 18: 13 and its spaces', field(nir, { maxLength: 18 }), 13, 'maxlength'],
    ['maxlength 15', field(nir, { maxLength: 15 }), 15, 'maxlength'],
    ['maxlength 21: 15 and its spaces', field(nir, { maxLength: 21 }), 15, 'maxlength'],
    ['a hint', field(nir, { texts: { label: nir, hint: '13 caractères' } }), 13, 'hint'],
    ['its label', field(`${nir} (15 chiffres)`), 15, 'label'],
    ['without the key', field(`${nir} sans la clé`), 13, 'label'],
    ['with the key', field(`${nir} avec la clé`), 15, 'label'],
    ['13 and the key', field(`${nir} (13 chiffres + clé)`), 15, 'label'],
    ['13 without the key', field(`${nir} (13 chiffres sans la clé)`), 13, 'label'],
    ['an example', field(nir, { texts: { label: nir, placeholder: '1 88 11 75 108 123' } }), 13, 'placeholder'],
  ] as const)('by %s', (_, given, length, place) => {
    const match = matchFields([given])[0];
    expect(match?.length).toBe(length);
    expect(match?.reason.at(-1)?.place).toBe(place);
  });

  it('by the box for the key beside it', () => {
    expect(matchFields([field(nir), field('Clé')])[0]?.length).toBe(13);
  });

  it('by the sum of its boxes', () => {
    const boxes = [1, 2, 2, 2, 3, 3].map((maxLength) => field('', { maxLength, legends: [nir] }));
    expect(matchFields(boxes)[0]).toMatchObject({ id: 'nir', length: 13 });
  });

  it('stays open when the page does not say, or says two things', () => {
    expect(only(nir)?.length).toBeUndefined();
    expect(only(nir, { maxLength: 15, texts: { label: nir, hint: '13 caractères' } })?.length).toBeUndefined();
  });
});
