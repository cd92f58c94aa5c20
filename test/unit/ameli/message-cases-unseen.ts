// Messages as pages like these may word them, written from the facts before the matcher was looked at, and what a careful
// reader takes each for. Only those that were once taken wrongly, or not seen, stand here.

/** An error, by the French and our id. */
export const unseen: readonly (readonly [french: string, id: string])[] = [
  ["Vous n'êtes plus rattaché au régime général de l'Assurance Maladie.", 'leftScheme'],
  ['Votre identifiant de support est : 7743521190', 'supportNumber'],
  ['Ce champ doit être renseigné.', 'guess:missing'],
  ["L'adresse ne doit pas excéder 38 caractères.", 'length'],
  ['Veuillez saisir une adresse électronique valide (exemple : nom@domaine.fr).', 'emailWrong'],
  ['Veuillez saisir un code postal valide.', 'guess:wrong'],
  ["Le jour saisi n'existe pas dans ce mois.", 'dayImpossible'],
  ['La date de début doit être après le 01/09/2026.', 'dateTooEarly'],
  ['Veuillez saisir le captcha.', 'captcha'],
  ["Les caractères saisis ne correspondent pas à l'image.", 'captcha'],
  ['Ce champ ne doit contenir que des chiffres.', 'digitsOnly'],
  ['Nous ne parvenons pas à vous identifier avec les informations fournies.', 'notIdentified'],
  ["Vous avez été déconnecté suite à une période d'inactivité.", 'guess:session'],
  ["Ce lien n'est plus valide.", 'guess:expired'],
  ["Votre navigateur n'accepte pas les cookies.", 'guess:browser'],
  ["Votre navigateur n'est plus pris en charge. Veuillez le mettre à jour.", 'guess:oldBrowser'],
  [
    'Votre numéro de sécurité sociale est provisoire. Vous ne pouvez pas créer de compte ameli.',
    'guess:temporaryNumber',
  ],
  ['Veuillez sélectionner un bénéficiaire.', 'guess:missing'],
  ['Mot de passe trop faible', 'guess:weakPassword'],
  ["Le nouveau mot de passe doit être différent de l'ancien.", 'guess:samePassword'],
  ['Vous avez déjà utilisé ce mot de passe.', 'guess:samePassword'],
  ['Le document transmis est illisible.', 'guess:unreadable'],
  ["Aucun numéro de téléphone portable n'est enregistré dans votre dossier.", 'guess:unknown'],
  ["La page que vous recherchez n'existe pas.", 'pageMissing'],
  ['Page non trouvée', 'pageMissing'],
];

/** No error, whether the page marks it as one or not. */
export const harmless: readonly string[] = [
  "Votre compte n'est pas bloqué.",
  "Votre compte n'est plus verrouillé, vous pouvez vous connecter.",
  "Ce champ n'est pas obligatoire.",
  'Champs obligatoires',
  'Les champs obligatoires sont signalés par un astérisque.',
  'Au moins 8 caractères',
  'Une majuscule, une minuscule, un chiffre ou un caractère spécial',
  'Saisissez les 13 premiers chiffres figurant sur votre carte Vitale.',
  'Code perdu, non-reçu ou compte verrouillé',
  'Mot de passe oublié ou compte bloqué ?',
  'Que faire si votre compte est bloqué',
  "Aucune opération de maintenance n'est prévue.",
  'Votre session expirera dans 5 minutes.',
  'Pour votre sécurité, votre compte sera bloqué après 3 tentatives erronées.',
  'Si votre numéro de sécurité sociale est provisoire, vous ne pouvez pas créer de compte.',
  'Le service est accessible 24h/24, hors opérations de maintenance.',
  'Le service sera indisponible samedi de 20h à 23h.',
];

/** What must be, said before anything is wrong: an error only when the page marks it as one. */
export const hints: readonly (readonly [french: string, id: string])[] = [
  ['Le nouveau mot de passe et la confirmation doivent être identiques.', 'passwordsDiffer'],
  ["Votre mot de passe ne doit pas contenir d'informations personnelles.", 'passwordPersonal'],
  ['Votre numéro de Sécurité sociale doit contenir des chiffres, A ou B.', 'numberCharacters'],
];

/** An error beside something that is none, in one text. */
export const mixed: readonly (readonly [french: string, id: string])[] = [
  [
    'Le numéro de sécurité sociale et le code personnel ne correspondent pas. Votre compte sera bloqué après 3 essais.',
    'numberOrPassword',
  ],
  ['Identifiant inconnu, contactez votre caisse si votre compte est bloqué.', 'guess:unknown'],
  ['Service momentanément indisponible. Si le problème persiste, vérifiez que votre compte existe.', 'unavailable'],
];
