/** One pattern that finds what any of these finds, whatever the case. */
function oneOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'isu');
}

/** What the words of a text on the page tell of it, before any message is looked for: in the words that `saidIn` gives, or as they stand. */
export const signs = {
  /** What only strengthens a "not": "plus", "toujours". */
  withNot: /^(?:plus?|jamais?|toujours?|encore)$/,
  /** "Not" belongs to the word after these: "vous n'êtes pas rattaché", "vous n'avez pas rempli". */
  auxiliary: /^(?:etes|ete|avez|avons?|ont|suis|sommes?|etait|etaient)$/,
  /** What tells people that something went well. */
  good: /(?<!ne |non |\bne correspond.*)\b(?:(?:valide|valable|correcte?|acceptee?|reussie?|bon format)$|(?:bien|ete|correctement) (?:ete |bien )*(?:envoye|enregistre|pris? compte|modifie|mise? jour|transmi|valide|cree|recu|change|ajoute|supprime|confirme|active|accepte|debloque|deverrouille)|bien ete deconnecte|avez (?:bien |correctement )?(?:rempli|fourni|complete|repondu)|succe\b|felicitation)/,
  /** What asks for something instead: "doit être un email valide". */
  asks: /\b(?:doit|doivent|devez|etre|veuillez|merci|seul|saisi(?:r|ssez)|indique[rz]|entre[rz]|choisi(?:r|ssez)|renseigne[rz])\b/,
  /** What must be: a hint until the page marks it as an error. */
  must: /\b(?:doit|doivent|devez)\b/,
  /** How to fill in a page, said before anything is wrong. */
  rule: /^tous .*champ (?:obligatoire|requi)|^champ (?:obligatoire )?(?:marque|signale|indique|suivi|avec)\w* |^asterisque|^(?:(?:moin|plus?|minimum|maximum|entre|exactement|longueur|caractere|chiffre|lettre|majuscule|minuscule|speciale?|specia\w{2,3}|symbole|signe|ponctuation|uniquement|seulement|attendu|alphanumerique|\d+)(?: |$))+$/,
  /** What stands once above a form, or by each field that is empty. */
  legend: /^\P{L}*champ\s+(?:obligatoire|requis)\P{L}*$/iu,
  /** The mark of a required field, alone or behind its name, and what not to type: "(obligatoire)", "Nom *", "sans espace". */
  required: oneOf(
    /\(\s*(?:champ\s+)?(?:obligatoire|requise?|facultati(?:f|ve))\s*\)[\s*:]*$/u,
    /^\s*\*|\*\s*$|\bchamps\s[^.]*\*/u,
    /^\P{L}*sans\s/u,
    /^(?:saisi|indiqu|entr|tap|renseign)\p{L}*\s.*\ssans\s/u,
  ),
  /** The title of a list or of a link, a state or a warning, not a statement: "champs obligatoires", "mon compte est bloqué". */
  title: oneOf(
    /^\P{L}*champs\s+(?:obligatoires|requis|à\s+\p{L}+)\P{L}*$/u,
    /^(?:faq|aide|guide|conseils?|obligatoires?|statut|[ée]tat)\P{L}*:/u,
    /^attention\s+(?:aux?|à)\s|\bjamais\b/u,
    /^(?:voir|afficher|consulter|signaler|comprendre)\s/u,
    /^(?:comment|pourquoi|quand|que\s+faire|m[ée]fi\p{L}*)[\s-]/u,
    // What one presses or says: "débloquer mon compte", "je corrige", "mon code ne fonctionne pas".
    /^\p{L}+(?:er|ir|re)\s+(?:mon|ma|mes)\s|^(?:mon\s+(?:compte|acc[eè]s)|je\s|j['’])/u,
    /^(?:mon|ma|mes)\s.*\bn(?:['’]est\s+pas\s+reconnu|e\s+(?:fonctionne|marche|passe)\s)/u,
    // An account that is not one's own, or one of several things: "un compte bloqué", "compte verrouillé ou code perdu".
    /\bun\s+(?:compte|acc[eè]s)\s+(?:\p{L}+\s+)?(?:verrouill|bloqu)/u,
    /\sou\s+(?:votre\s+|mon\s+)?(?:compte|acc[eè]s)\s+(?:verrouill|bloqu)/u,
    /^(?:compte|acc[eè]s)\s+(?:verrouill|bloqu)[^\s,]*(?:\s+ou\s|,\s+(?:code|mot)\s)/u,
    /oubli\P{L}*\p{L}*,\s*(?:compte|acc[eè]s)\s+(?:verrouill|bloqu)/u,
    // A state and a count: "non validé", "pièces manquantes : 2", "erreurs (2)".
    /^non\s+\p{L}+é(?:e|s|es)?\P{L}*$|\(\d{1,2}\)\s*$|\p{L}\s*:\s*\d{1,2}\s*$/u,
    /\bpar\s+(?:votre|le|la|l['’])\s*(?:employeur|m[ée]decin)/u,
  ),
  /** Where to find what is to be typed, or what for. A message does not tell that of a box that is wrong. */
  where:
    /^pouvez\b|^(?!.*\b(?:ne|trop|incomplete?|erreur|saisie? comporte|saisie? contient)\b).*\b(?:comporte|contient) (?:\w+ ){0,2}\d+ (?:caractere|chiffre)|^(?:veuillez |merci )?(?:saisi\w*|indique\w*|entre[rz]|tape[rz]|renseigne\w*|recopie\w*) .*\b(?:figur\w+|appara\w+|inscrit\w*|imprime\w*|situe\w*|dernier|premier|souhaite\w*|recevoir)\b/,
  /** Words of news, advice and advertising. A message that nobody knows and that says one of them is not guessed at. */
  news: /\b(?:decouvr\w+|nouveaute|actualite|campagne|conseil|astuce|saviez|profite\w+|telecharge[rz]|bientot|desormai|evolue\w*|savoir|vaccin\w*|depistage|prevention|faux (?:email|sms|site|appel|conseiller|message|courrier|agent)|fraude\w*|arnaque\w*|hameconnage|vigilan\w+|newsletter|suspect|frauduleu\w+|annoncant|pretend\w*|enquete|sondage|temoignage|bienvenue|remboursement|mutuelle|rendez)\b/,
  /** What a page of care tells and no form of one's own does: "ce médecin n'accepte pas de nouveaux patients". */
  care: /\b(?:medecin|professionnel sante|praticien|patient|pharmacie|pharmacien|ordonnance|soin|paiement|recherche[rz]?|recherchez|arret travail|employeur|conseiller)\b/,
  /** What forms are made of. A message that nobody knows and that speaks of nothing of the kind is guessed at only by its field. */
  ofAForm:
    /\b(?:champ|case|coordonnee|saisi\w*|selectionn\w+|valeur|donnee|information|formulaire|fichier|document|piece|justificatif|date|jour|annee|numero|code|nom|prenom|adresse|email|telephone|motdepasse|identifiant|iban|rib|cle|captcha|condition|cgu|option|choix|reponse|commune|ville|pays|civilite|sexe|motif|caractere|chiffre|lettre|longueur|format|compte|lien|demande|element|acce|connexion|session|securite|service|site|page|serveur|erreur|tentative|essai|deconnecte|reconnecter|inactivite|identification|authentification|oups|probleme|incident|navigateur|image|photo|java|cookie\w*|regime|plus assurance maladie|msa|mgen|maintenance|identite|nir|sms|envoi|difficulte|technique|inactif|france ?connect)\b/,
  /** What is told not to be so: "votre compte n'est pas bloqué", "aucune erreur". */
  denied:
    /\bne (?:bloque|verrouille|suspendu|desactive|expire|obligatoire|requi|requise|necessaire)\b|\bnon (?:obligatoire|requi|requise)\b|\bne (?:(?:comporte|contient|presente|detecte|trouve) (?:\w+ )?)?(?:erreur|anomalie|probleme)\b|\baucune? (?:\w+ ){1,2}(?:ne )?(?:manqu\w+|vide|bloque|verrouille|suspendu)\b|\baucune? (?:\w+ )?(?:erreur|anomalie|incident|probleme|operation|interruption|maintenance|blocage)\b/,
  /** What will or may be: "votre compte sera bloqué", "la session expire dans 5 minutes". */
  ahead:
    /\b(?:sera|seront|serez|va|vont|allez|peu(?:t|vent)|pour(?:ra|ront|rait)|risque\w*) (?:\w+ )?(?:etre )?(?:\w+ment )?(?:bloque|verrouille|suspendu|ferme|supprime|desactive|deconnecte|interrompu|indisponible|inaccessible|expire\w*)\b|\b(?<!ne )(?:sera|seront|serez)\b|\b(?:maintenance|interruption)(?: \w+)? (?:prevue|programmee|planifiee|aura|auront)|\b(?:peu(?:t|vent)|pourrait) .*\bsoi(?:t|ent)\b|\bexpirer(?:a|ont)|\bexpire(?:nt)? (?:bientot|\d)/,
  /** What is over: "l'incident technique est résolu". */
  over: /^fin (?:maintenance|panne|incident|difficulte)\b|\b(?:erreur|incident|probleme|panne|maintenance|difficulte)\w* .*\b(?<!ne )(?:resolue?|corrigee?|terminee?|finie?)\b/,
  /** What has been done, as the end of a sentence says: "la pièce manquante a été ajoutée". */
  done: /^(?!.*\b(?:trop|aucune?|seuls?|d[ée]jà|nombre|maximum|pas|plus)\b).*(?<!\bn['’]|\bne )\b(?:a|ont|est|sont)\s+(?:(?:bien|tous|toutes|désormais)\s+)*(?:été\s+)?(?:rempli|fourni|compl[eè]t|remplac|réactiv|réinitialis|rétabli|ajout|enregistr|valid|confirm|modifi|transmis|envoy|cré|débloqu|déverrouill|sauvegard|corrig|résol)(?:é|e|i|is|u)*s?\P{L}*$/iu,
  /** A state and no sentence: "expiré". What is wrong with a box is said so too, and is no state. */
  state: /^(?!(?:obligatoire|requi|manqu|invalide|incorrect|errone|vide|incomplet))\w+$/,
  /** From here to the end of its sentence it holds only at times. */
  condition:
    /(?<![\p{L}\d])(?:(?:si|une\s+fois\s+\p{L}+ée?s?|s['’]ils?(?!\s+vous\s+pla)|quand|sauf|sans\s+(?:r[eé]ponse|retour)|hors(?!\s+(?:service|d['’]))|en\s+cas\s+de|en\s+dehors|lorsque|avant\s+que|d[eè]s\s+(?:que|lors))(?=[\s,])|(?:en\s+cas\s+d|(?:lors|avant\s+|d[eè]s\s+)qu)['’]).*$/isu,
} as const;
