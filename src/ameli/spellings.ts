// Ways of writing the same thing.

/** Spellings that stand for another word, after accents and case are gone. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  adr: 'adresse',
  courriel: 'email',
  courriels: 'email',
  mail: 'email',
  cles: 'cle',
  mel: 'email',
  mails: 'email',
  naiss: 'naissance',
  noms: 'nom',
  social: 'sociale',
  tel: 'telephone',
  num: 'numero',
  vital: 'vitale',
  mdp: 'motdepasse',
  pren: 'prenom',
  gem: 'gemellaire',
  perso: 'personnel',
  confid: 'confidentiel',
  info: 'information',
  infos: 'information',
  bis: 'anouveau',
};

/** A spelling, and what it becomes. */
type Spelling = readonly [said: RegExp, ours: string];

/** Spellings and turns of phrase that become one, in this order, once accents and capitals are gone. */
export const SPELLINGS: { readonly beforeInitials: readonly Spelling[]; readonly afterInitials: readonly Spelling[] } =
  {
    beforeInitials: [
      [/œ/g, 'oe'],
      [/[’‘ʼ`´]/g, "'"],
      // An address given as an example says nothing.
      [/[\w.+-]+@[\w.-]+/g, ''],
      [/\b(?:a|ont) ete\b|\bvien(?:t|nent) d'etre\b/g, ''],
      // Both genders at once: "né(e)", "assuré·e·s".
      [/\((?:e|s|es|ne|nes|se)\)/g, ''],
    ],
    afterInitials: [
      [/([a-z])(?:[·•‧.](?:e|ne|se)(?:[·•‧.]?s)?)+(?![a-z\d])/g, '$1'],
      [/\bn\s?[°º](?:s\b)?\s*/g, 'numero '],
      [/\bn(?:o|um|ro)?\.?\s?(?=(?:de |d')?(?:secu|ss\b|serie|tel))/g, 'numero '],
      [/\be[\s‐‑-]?(?:mail|mel)s?\b/g, 'email'],
      [/\btel(?:le)?s? (?=qu)/g, ''],
      // Before "à nouveau" and "né(e)" are looked for.
      [/\bnouveau[- ]?nee?s?\b/g, 'bebe'],
      [/\b(?:declar|annonc|signal)\w+ (?:une |la |sa |ma |votre |d'une |de (?:la )?)?naissance\b/g, 'bebe'],
      [/\b1(?:er|ere)\b/g, 'premier'],
      [
        /\b(?:a|de) nouveau\b|\b(?:2e|2de|2nde|2eme|seconde|deuxieme) saisie\b|\b(?:encore une|(?:une )?(?:seconde|deuxieme|nouvelle|2nde|2e|2eme)) fois\b/g,
        'anouveau',
      ],
      // "Où êtes-vous né", "le pays dans lequel vous êtes née": before "né(e) le" is looked for.
      [
        /\b(?:lequel|(?:dans|en|de|a|quel(?:le)?s?)(?: quel(?:le)?s?)? (?:pays|ville|commune|departement|region|endroit|lieu)) [^?.;,()]*?\bnee?s?(?: ou nee?s?)?\b/g,
        'lieu de naissance',
      ],
      [/(^|[(/:] ?)nee? le\b/g, '$1date naissance'],
      [
        /\b(?:vous etes|je suis) nee? le\b|\b(?:quand|a quelle date|quel jour|(?:en )?quelle annee) etes[- ]vous nee?(?: ou nee?)?\b/g,
        'date naissance',
      ],
      [/\btel(?:ephone)?\.? ?port\b/g, 'telephone portable'],
      [/\btel(?:ephone)?\.? ?mob\b/g, 'telephone mobile'],
      [/\btel(?:ephone)?\.? ?dom\b/g, 'telephone domicile'],
      [/\bmots?(?: de)? pa?s{1,3}e?s?\b/g, 'motdepasse'],
      [/\s+/g, ' '],
      // What only leads up to what is asked, or tells what it is good for: "Pour finir, le code postal", "Oui, j'adhère".
      [/^\W*(?:oui|d'accord|(?:et )?pour (?:finir|terminer|conclure|commencer|continuer|poursuivre))\b ?, ?/g, ''],
      [/\b(?:pour|afin d'|afin de) eviter [^.;()]*/g, ''],
      [
        /\bet (?:je )?m'engage a [^.;]*|\ba partir d'aujourd'hui\b|\b(?:l'|un |d'|cet )accuse de reception\b|\bde preference\b|\b(?:sur |dans )?l'ancien modele\b/g,
        '',
      ],
      [/[:;,(.] ?(?:deux|plusieurs|une (?:seule )?|chaque|aucune autre) personnes? (?:ne |peu|doi|a |n')[^.;)]*/g, ' '],
      [/^(quel(?:le)?s? (?:est|sont) (?:votre|vos|mon|ma|mes) [^?]*\?)[^\d?]*$/g, '$1'],
      [/\b(envoyer|adresser|recevoir) (?:la|une|votre) confirmation\b/g, '$1'],
      [/\b(?:(?:la|le) )?meme (?=(?:adresse|email|motdepasse)\b)/g, 'anouveau '],
      [/\b(?:confirm|valid|sign)\w+ (?:[^.;:]{0,40} )?avec (?:votre|mon|le) motdepasse\b/g, 'motdepasse actuel'],
      [/\b(?:sous|au[- ]dess(?:us|ous) de|a cote de) (?:votre|mon|le|la) (?:nom|prenom|photo)\b/g, ''],
      [/\b(?:date|jour) (?:a laquelle|lequel|auquel) (?:vous etes|je suis) nee?(?: ou nee?)?\b/g, 'date naissance'],
      [/,? ?\bsi vous (?:souhaitez|voulez|desirez|preferez) (?:etre|que nous) [^.;()]*/g, ''],
      [/\bil y a (?:quelques|une?) (?:instants?|minutes?|moments?|secondes?)\b/g, ''],
      [/\brang(?: de naissance)?(?= si )/g, '$&,'],
      // A letter of consent: the password in use, even where a new one stands above it.
      [
        /\bpour (?:enregistrer|valider|signer|autoriser|confirmer (?:ces|cette|les|la|l'|vos|votre) ?(?:changement|modif|demande|operation|enregistrement))[^?;()]*?\b(?:votre|le|mon) motdepasse\b/g,
        'motdepasse actuel',
      ],
      [/\bnumero,? (?:en |qui |il |et )?commenc\w+ par (?:un |le )?1 ou (?:un |le )?2\b/g, 'numero securite sociale'],
      [
        /\bnumero (?:lequel |auquel |pour )?(?:(?:nous )?pouvons(?:[- ]nous)? |peut[- ]on |(?:l')?on peut )?vous (?:appeler|joindre|contacter|rappeler)\b/g,
        'numero telephone',
      ],
      [/\bavez ete demarchee?\b/g, 'suspect'],
      [/\btelephone (?:a|de) la maison\b/g, 'telephone domicile'],
      [/(?:\b(?:votre|ma) |^)naissance(?= \(?(?:jj|format))/g, 'date naissance'],
      [/\b(?:si oui,? )?dans quel ordre etes[- ]vous nee?s?\b/g, 'rang naissance'],
      // Who is to fill it in, before the rank itself: "Si vous avez un jumeau, votre rang". Twins in the plural may be the reader's children.
      [
        /^(?:.*\bnaissance multiple|(?!.*\b(?:enfant|fils|fille|bebe|parent)|.*\bdes? jumeaux)\W*(?:si|en cas|pour les|avez|etes|vous avez|vous etes)\b[^.;:]*\b(?:jumeau|jumelle|gemellaire)[sx]?\b[^.;:]*)\W+(?:si oui\W+)?(?:indiquez |precisez |votre |le |mon )*(?=rang\b)/g,
        '',
      ],
      // One box for both, as on the old pages.
      [
        /\b(?:motdepasse|code personnel|code confidentiel)\W+ou (?:(?:le|mon|votre|de|du) ?)*code (?:provisoire|temporaire)\b|\bcode (?:provisoire|temporaire)\W+ou (?:(?:le|mon|votre|de|du) ?)*(?:motdepasse|code personnel|code confidentiel)\b/g,
        'motdepasse',
      ],
      [
        /\bmotdepasse (?:que vous avez |que j'ai |deja )?(?:choisi|cree|defini|utilise)(?= (?:lors|au moment|a (?:la|votre|l'))\b.*\b(?:inscription|creation|derniere|premiere))/g,
        'motdepasse actuel',
      ],
      // When it is to be filled in, what it is wanted for, and for which case: none of it says what it is.
      [
        /[,(]? ?(?:\bsi c'est |\b(?:lors d(?:e |')|a |pour |des ))(?:la |ma |votre |une |l')?(?:toute )?(?:premiere|derniere|prochaine) (?:visite|connexion|utilisation|fois)(?: (?:sur|a|au|dans|de) (?:le |la |votre |mon |notre )?(?:site|compte|espace|service)(?: ameli| personnel)*)?\b/g,
        '',
      ],
      [
        /(?<=\S |\S \()(?:pour|afin d(?:e|')) ?(?:suivre|le suivi de) (?:(?:l'avancement|l'evolution|l'etat|le traitement|la progression) ?)?(?:de |du )?(?:(?:votre|ma|mon|la|le|cette|ce) )?(?:demande|dossier|declaration|reclamation|demarche|inscription|requete)\b/g,
        '',
      ],
      [
        /(?<=\S |\S \()(?:pour|afin d(?:e|')) ?etre (?:prevenu|informe|averti|contacte|recontacte|rappele|joint|alerte|notifie)e?s?(?: (?:de|des|du|par|sur|en|a|votre|ma|mon|le|la|cas|besoin|suites?|decision|avancement|reponse|traitement|demande|dossier|demarche|sms|email|message|telephone)\b| (?:de )?l'(?:avancement|issue|etat))*(?=\W*$| ?[.;,()])/g,
        '',
      ],
      [
        /(?<=\S |\S \()(?:pour|afin de) (?:nous )?(?:verifier|assurer|confirmer) (?:que |qu')(?:c'est|il s'agit) bien (?:de )?vous\b/g,
        '',
      ],
      [/(?<=\S |\S \()(?:pour|afin de) retrouver (?:votre|mon) (?:dossier|compte|caisse)\b/g, ''],
      [
        /,? ?\ben cas (?:de |d')(?:besoin|question|probleme|difficulte|souci|doute)s?\b(?: (?:sur|concernant|a propos de) (?:votre|ma|mon|la|le|cette) (?:demande|dossier|declaration|demarche)\b)?/g,
        '',
      ],
      // A name that the reader may have besides.
      [
        /\b(?:avez|portez|utilisez)[- ]vous un autre nom\b[^?]*\?|\bautre nom\b(?=[^.;]*\b(?:vie (?:courante|quotidienne)|mariage|quotidien|tous les jours))/g,
        "nom d'usage",
      ],
      // What a letter or the fund brings is the code to begin with: "code figurant sur le courrier", "remis par votre caisse".
      [
        /\bcode (?:(?:d'|de |d)?(?:a (?:\d|quatre) chiffres|a usage (?:provisoire|temporaire)|activation|acces|confidentiel|secret|provisoire|temporaire|personnel|qui|que|vous|nous|avez|avons|a|est) ?)*(?:(?:recu|adresse|envoye|transmis|remis|figurant|figure|inscrit|indique|imprime|mentionne|present)e? (?:par|dans|sur|avec) (?:le |la |l'|un |une |notre |votre |ce |cette )?(?:courrier|lettre|poste|voie postale)\b(?! electronique)(?: (?:de|recue? de|envoyee? par) (?:la |votre |notre |l')?(?:caisse|cpam|assurance maladie))?(?: ou (?:par )?(?:email|sms))*|(?:du|de la|de notre) (?:courrier|lettre)\b(?! electronique)|(?:remis|donne|communique|attribue|fourni|delivre) par (?:la |votre |notre |ma |mon |l'|un |une )?(?:caisse|cpam|conseillere?|agent|assurance maladie)\b)/g,
        'code recu courrier',
      ],
      [
        /(?<=\b(?:nouveau|futur|(?:confirm|repet|ressais|retap)\w* (?:(?:du|le|votre|mon|de|nouveau) ?)*) ?)code secret\b/g,
        'code confidentiel',
      ],
      [
        /\bcode (?:a (?:\d|quatre) chiffres )?qu(?:e |')(?:la |votre |notre |ma |mon |l'|un |une )?(?:caisse|cpam|assurance maladie|conseillere?|agent) (?:vous |m')?a (?:donne|remis|communique|attribue|fourni)\b/g,
        'code recu courrier',
      ],
      [/^si (?:vous avez|j'ai) (?:une|votre|ma|la) carte vitale ?, ?(?:son|le) /g, ''],
      [
        /^si nous (?:avons|devons|avions|voulons) [^,]*\b(?:questions?|besoin|precisions?|vous (?:joindre|appeler|rappeler|contacter|recontacter|ecrire|repondre|prevenir)) ?, ?/g,
        '',
      ],
      [/\b(?:c'est|il s'agit de|j'utilise) (?:bien )?(?:mon|un) (appareil|ordinateur) personnel\b/g, '$1 confiance'],
      [/\bcomment vous appelez[- ]vous\b\W*/g, ''],
      [/\bcartes? (?:bancaires?|bleues?|de (?:credit|debit|paiement))\b|\bcb\b/g, 'cartebancaire'],
      [/\bjeune fille\b/g, 'jeunefille'],
      // Without an article it is the name by marriage, and not the spouse's: "nom d'épouse", but "nom de l'épouse".
      [
        /\bnom d'(?:epou(?:x|se)|usage)(?: ?(?:ou|\/) ?(?:nom )?(?:d')?(?:epou(?:x|se)|usage))+\b|\bnom d'epou(?:x|se)\b/g,
        "nom d'usage",
      ],
      [/\bnom (?:de femme mariee|d'homme marie|de mariage|mariee?)\b/g, "nom d'usage"],
      // "Le nom sous lequel vous êtes connu à la naissance", "figurant sur votre acte de naissance".
      [
        /\bnom avant (?:le |votre |mon |d'etre )?mari(?:age|ee?)\b|\bnom(?= (?:(?:sous|avec|par) lequel|que|qu'|dont|qui|tel|recu|donne|connu|inscrit|figurant)[^.;?,()]*\b(?:a|de|depuis|des) (?:la |votre |ma )?naissance\b)/g,
        'nom de naissance',
      ],
      [/\bfrance ?connect\b/g, 'franceconnect'],
      [/\b(information|renseignement|coordonnee|precision|donnee)s? complementaires?\b/g, '$1'],
      // The reader's own cover, and nobody's insurance company.
      [/\bcomplementaire sante solidaire\b/g, 'css'],
      [/\b(?:lieu|commune|ville) (?:de |d')(?:residence|habitation|domicile|vie)\b/g, 'residence'],
      [
        /\b(?:lieu|commune|ville|endroit|adresse) (?:lequel|dans la?(?:quel)?le?(?:quel)?) vous (?:habitez|vivez|residez)\b/g,
        'residence',
      ],
      [/\bde (?:votre|ma) (?:commune|ville|localite)\b(?! (?:de |d'|natale|lequel))/g, 'de votre residence'],
      [/\blequel nous trouver\b/g, 'rechercher'],
      [/\bcode (?:de )?securite sociale\b/g, 'code securitesociale'],
      // Where the fund has it, and not the number of a file; and what it is wanted for, told to the reader behind it.
      [
        /\bdans (?:votre|mon) dossier\b|\bdont (?:vous etes|je suis) (?:le |la )?titulaire\b|(?<=\b(?:connu|enregistre|communique|declare|transmi|fourni)e?s? )(?:de|par|a|aupres de|chez) (?:la |votre |notre |ma |l')?(?:caisse|cpam|organisme|assurance maladie)\b|(?<=\S )pour (?:pouvoir )?(?:vous|te) (?:envoyer|adresser|contacter|joindre|prevenir|avertir|informer|alerter|rappeler|identifier|reconnaitre|repondre|tenir)\b[^.;,()]*/g,
        '',
      ],
      [
        /\blettres? d'infos?(?:rmations?)?\b|\binfo-?lettres?\b|\b(?:(?:recev|inscri)\w+|abonn\w+)(?:[- ]vous)? (?:a )?(?:notre|nos|la) (?:lettre|bulletin)s?\b/g,
        'newsletter',
      ],
      [/\b(?:recevez|recevoir|suivez|suivre) (?:nos|notre|les|l'|toute l')(?= ?actu)/g, 'newsletter '],
      // A search, and not "où trouver mon numéro".
      [
        /\b(?:trouve[rz]|localise[rz]|geolocalise[rz]) (?:une?|des|la|ma|votre|mon|les) (?!numero|code|iban|rib|cle|carte|identifiant|motdepasse)/g,
        'rechercher ',
      ],
      // What is not wanted says nothing: "(ne pas saisir l'adresse professionnelle)", "et non le nom d'usage".
      [/\((?:merci de |attention,? )?ne pas [^)]*\)/g, ' '],
      [/[,;(] ?(?:et|mais) (?:non|pas)(?: pas)? (?:celui|celle|le|la|l'|votre|une?|d'|de)\b[^).]*/g, ' '],
      [/\((?:non|pas) (?:celui|celle|le|la|l'|votre|une?|d'|de)\b(?![^)]*\bcle\b)[^)]*\)/g, ' '],
      [
        /\b(?:ouvert )?a (?:votre|mon) nom\b|\bdans l'ordre (?:exact )?(?:de |du |des )(?:l'|votre |vos )?(?:acte|etat|livret|papier|piece|passeport)s?(?: (?:de naissance|civil|d'identite|de famille))?\b/g,
        '',
      ],
      [/,? ?\b(?:qui commence|commencant) par (?:le |un )?0[67](?: ou (?:par )?(?:le |un )?0[67])?\b/g, ''],
      [
        /(?<=\S |: |\S \()pour (?:les|vos|l'envoi de|l'envoi des) (?:sms|textos?|codes?(?: de securite| par sms| sms)?)\b/g,
        '',
      ],
      [/\bnom (?:dans|de) (?:la|votre) vie (?:courante|quotidienne|de tous les jours)\b/g, "nom d'usage"],
      [/\b(code|numero) (?:avez|aviez)[- ]vous recu\b/g, '$1 recu'],
      [/\btreize (?=chiffre|caract)/g, '13 '],
      [/\bquinze (?=chiffre|caract)/g, '15 '],
      [/\bsept (?=dernier|chiffre)/g, '7 '],
      [/\bsix (?=dernier|chiffre)/g, '6 '],
      // "Le code que nous venons de vous envoyer" is the code sent.
      [
        /\bqu(?:e |')(?:nous|vous|on|l'on)(?: vous)? (?:avez|avons|venez|venons|a|vient)(?: de)?(?: vous)? rec(?:u|evoir)r?\b/g,
        'recu',
      ],
      [
        /\bqu(?:e |')(?:nous|vous|on|l'on)(?: vous)? (?:avez|avons|venez|venons|a|vient)(?: de)?(?: vous)? (?:envoye|adresse|transmis|communique)r?\b/g,
        'envoye',
      ],
      // Where it was sent: "au 06 xx xx xx 12".
      [/\bau (?:numero )?0\d(?:[ .-]?(?:x+|\d\d))+/g, ''],
      // What the reader's own account has is the reader's.
      [
        /\b(?:associe|lie|relie|rattache|affecte)e?s? (?:a|au|avec) (?:(?:votre|mon|ce|cet|le|l') ?)?(?:compte|espace|profil)(?: ameli| assure| personnel)*\b/g,
        '',
      ],
      [
        /\bne (?:(?:pas|plus) (?:me |nous )?(?:re)?demander|me (?:re)?demandez (?:pas|plus)) (?=(?:de |le |un |ce )?code)/g,
        'plus demander ',
      ],
      // What is to be done with it, told in a question: "devons-nous vous l'envoyer".
      [
        /(?<!\bcomment |\bnumero )\b(?:devons|pouvons|allons)[- ]nous (?:(?:vous|te|l'|le|la|les) ?)+[a-z]+(?:er|re|ir)\b/g,
        '',
      ],
      [/(?:^|(?<=: ?))fin (?=(?:de |du )(?:votre |mon |l'|numero )?(?:d')?(?:iban|rib)\b)/g, 'dernier chiffre '],
      [/\bc\.\s?p\.?(?=\W|$)/g, 'cp '],
      [
        /\bc\.?\s?postal\b|\bcode post\b\.?|\bcp(?= (?:de |du )?(?:votre |ma |mon )?(?:residence|domicile|logement|habitation)\b)/g,
        'code postal',
      ],
      [/\bs(?:ecu)?\.\s?s\.?(?=\W|$)|\bsec(?:u(?:r(?:ite)?)?)?\.? soc\b\.?/g, 'ss '],
      [/\s+/g, ' '],
    ],
  };

/** Words that hold others together, and mean little by themselves. */
export const FUNCTION_WORDS: Pick<ReadonlySet<string>, 'has'> = new Set(
  `a ai au aux avec c ce ces cet cette celui celle celles ceux chez d dans de des du elle en est et il ils j je l la le les leur leurs ma mes moi mon n ne ni
  notre nos nous on ou par lequel laquelle m pendant lors depuis afin dont apres avant pas pour qu que qui s sa sans se ses si son sont sous sur t te tu un une vers vos votre vous y`.split(
    /\s+/,
  ),
);
