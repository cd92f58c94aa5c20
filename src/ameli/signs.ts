/** What the words of a text on the page tell of it, before any message is looked for: in the words that `saidIn` gives, or as they stand. */
export const signs = {
  /** What tells people that something went well. */
  good: /(?<!ne |non )\b(?:(?:valide|valable|correcte?|acceptee?|reussie?)$|(?:bien|ete|correctement) (?:ete |bien )*(?:envoye|enregistre|pris? compte|modifie|mise? jour|transmi|valide|cree|recu|change|ajoute|supprime|confirme|active|accepte|debloque|deverrouille)|succe\b|felicitation)/,
  /** What asks for something instead: "doit être un email valide". */
  asks: /\b(?:doit|doivent|devez|etre|veuillez|merci|seul|saisi(?:r|ssez)|indique[rz]|entre[rz]|choisi(?:r|ssez)|renseigne[rz])\b/,
  /** What must be: a hint until the page marks it as an error. */
  must: /\b(?:doit|doivent|devez)\b/,
  /** How to fill in a page, said before anything is wrong. */
  rule: /^tous .*champ .*obligatoire|^champ (?:obligatoire )?(?:marque|signale|indique|suivi|avec)\w* |^asterisque|^(?:(?:moin|plus?|minimum|maximum|entre|exactement|longueur|caractere|chiffre|lettre|majuscule|minuscule|speciale?|specia\w{2,3}|symbole|signe|ponctuation|alphanumerique|\d+)(?: |$))+$/,
  /** The title of a list or of a link, not a statement: "champs obligatoires", "mon compte est bloqué". */
  title:
    /^\P{L}*champs\s+obligatoires\P{L}*$|^(?:mon\s+(?:compte|acc[eè]s)|je\s|j['’])|\sou\s+(?:votre\s+|mon\s+)?(?:compte|acc[eè]s)\s+(?:verrouill|bloqu)/iu,
  /** Where to find what is to be typed, or what for. A message does not tell that of a box that is wrong. */
  where:
    /^(?:veuillez |merci )?(?:saisi\w*|indique\w*|entre[rz]|tape[rz]|renseigne\w*|recopie\w*) .*\b(?:figur\w+|inscrit\w*|imprime\w*|situe\w*|dernier|premier|souhaite\w*|recevoir)\b/,
  /** Words of news, advice and advertising. A message that nobody knows and that says one of them is not guessed at. */
  news: /\b(?:decouvr\w+|nouveaute|actualite|campagne|conseil|astuce|saviez|profite\w+|telecharge\w+|bientot|desormai|evolue\w*|savoir|vaccin\w*|depistage|prevention|faux|fraude\w*|arnaque\w*|hameconnage|vigilan\w+|newsletter|enquete|sondage|temoignage|bienvenue|remboursement|mutuelle|rendez)\b/,
  /** What forms are made of. A message that nobody knows and that speaks of nothing of the kind is guessed at only by its field. */
  ofAForm:
    /\b(?:champ|case|saisi\w*|selectionn\w+|valeur|donnee|information|formulaire|fichier|document|piece|justificatif|date|jour|annee|numero|code|nom|prenom|adresse|email|telephone|motdepasse|identifiant|iban|rib|cle|captcha|condition|cgu|option|choix|reponse|commune|ville|pays|civilite|sexe|motif|caractere|chiffre|lettre|format|compte|lien|demande|element|acce|connexion|session|securite|service|site|page|serveur|erreur|tentative|essai|deconnecte|inactivite|identification|authentification|oups|probleme|incident|navigateur|image|photo|java|cookie\w*|regime|plus assurance maladie|msa|mgen|maintenance)\b/,
  /** What is told not to be so: "votre compte n'est pas bloqué", "aucune erreur". */
  denied:
    /\bne (?:bloque|verrouille|suspendu|desactive|expire|obligatoire|requi|requise|necessaire)\b|\bne (?:comporte|contient|presente|detecte|trouve) (?:\w+ )?(?:erreur|anomalie)|\baucune? (?:\w+ )?(?:erreur|anomalie|incident|probleme|operation|interruption|maintenance|blocage)\b/,
  /** What will or may be: "votre compte sera bloqué", "la session expire dans 5 minutes". */
  ahead:
    /\b(?:sera|seront|serez|va|vont|allez|peu(?:t|vent)|pour(?:ra|ront|rait)|risque\w*) (?:\w+ )?(?:etre )?(?:\w+ment )?(?:bloque|verrouille|suspendu|ferme|supprime|desactive|deconnecte|interrompu|indisponible|inaccessible)|\b(?:maintenance|interruption)(?: \w+)? (?:prevue|programmee|planifiee)|\bexpirer(?:a|ont)|\bexpire(?:nt)? (?:bientot|\d)/,
  /** From here to the end of its sentence it holds only at times. */
  condition:
    /(?<![\p{L}\d])(?:(?:si|s['’]ils?(?!\s+vous\s+pla)|quand|sauf|sans\s+(?:r[eé]ponse|retour)|hors(?!\s+(?:service|d['’]))|en\s+cas\s+de|en\s+dehors|lorsque|avant\s+que|d[eè]s\s+(?:que|lors))(?=\s)|(?:en\s+cas\s+d|(?:lors|avant\s+|d[eè]s\s+)qu)['’]).*$/isu,
} as const;
