// Pages of any number of fields, in the shape of the account-creation form.

/** One round of the form; every field of it is explained. */
const round = [
  ['Mon nom de famille', 'maxlength="50"'],
  ['Mon prénom', 'maxlength="50"'],
  ['Mon numéro de sécurité sociale', 'maxlength="13" aria-describedby="aide"'],
  ['Ma date de naissance', 'placeholder="jj/mm/aaaa"'],
  ['Mon code postal', 'maxlength="5"'],
  ['Mon adresse e-mail', ''],
  ['Confirmation de mon adresse e-mail', ''],
  ['Téléphone portable', 'type="tel" title="Dix chiffres"'],
  ['Mon nouveau mot de passe', 'type="password"'],
  ['Confirmation de mon nouveau mot de passe', 'type="password"'],
];

/**
 * The markup of a form, a fieldset for each ten fields.
 * @param {number} count How many fields.
 */
export function formOf(count) {
  const fields = Array.from({ length: count }, (_, index) => {
    const [label = '', attributes = ''] = round[index % round.length] ?? [];
    const id = `champ${index}`;
    return `<p><label for="${id}">${label} *</label> <input id="${id}" name="${id}" ${attributes}></p>`;
  });
  const sets = Array.from({ length: Math.ceil(count / round.length) }, (_, index) => {
    const some = fields.slice(index * round.length, (index + 1) * round.length);
    return `<fieldset><legend>Mes informations ${index + 1}</legend>${some.join('\n')}</fieldset>`;
  });
  return `<form>${sets.join('\n')}</form>`;
}

/**
 * A whole page.
 * @param {string} main
 */
export function pageWith(main) {
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Créer mon compte</title><link rel="icon" href="data:,"></head>
<body><main><h1>Je crée mon compte</h1><p id="aide">13 caractères</p>${main}</main></body></html>`;
}
