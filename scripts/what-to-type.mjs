// The made-up person who walks through the practice pages.

/** What the person types, by the explanation that a field expects. Boxes of one field get the same text, each as much as it takes. */
const answers = new Map(
  Object.entries({
    nom: 'DURAND',
    nomNaissance: 'DURAND',
    nomUsage: 'MARTIN',
    prenom: 'Anna',
    nir: '294037512000591',
    nirKey: '91',
    dateNaissance: '14/03/1994',
    codePostal: '75011',
    rangNaissance: '1',
    iban: '1234',
    vitaleSerie: '1234567890',
    email: 'anna.durand@example.org',
    emailConfirm: 'anna.durand@example.org',
    // From the range that is never given to anyone.
    mobile: '0639980012',
    telephone: '0199001234',
    motDePasse: 'Printemps-2026',
    motDePasseNouveau: 'Printemps-2026',
    motDePasseConfirm: 'Printemps-2026',
    codeProvisoire: 'A1B2C3D4',
    otp: '4',
  }),
);

/**
 * What to type into a field. A checkbox is ticked with the space bar; a field that is none of ours, like the search box,
 * gets a word.
 * @param {string} expect The field's `data-expect`; a length after the colon says how much of the number is asked for.
 * @param {number} maxLength
 * @param {boolean} isCheckbox
 */
export function whatToType(expect, maxLength, isCheckbox) {
  if (isCheckbox) return ' ';
  const { id = '', length = maxLength } = /^(?<id>\w+)(:(?<length>\d+))?/.exec(expect)?.groups ?? {};
  return (answers.get(id) ?? '123').slice(0, Math.min(Number(length), maxLength));
}
