// Words that decide what a label is about. Each list is in the normal form of `wordsOf`: lower case, no accents, no plural s.

/** All that is asked of them: the content script has them only when it asks. */
type Words = Pick<ReadonlySet<string>, 'has'>;

const list = (text: string): Words => new Set(text.trim().split(/\s+/));

/** Words that may stand around any field without changing what it is: instructions, politeness, format, place on the page. */
export const NEUTRAL = list(`
  saisir saisissez saisie entrer entrez indiquer indiquez renseigner renseignez renseignement taper tapez remplir remplissez preciser precisez
  choisir choisissez selectionner selectionnez creer creez definir definissez fournir fournissez donner donnez veuillez merci svp plait ci dessous dessu suivant suivante ici
  obligatoire requi requise facultatif facultative optionnel optionnelle champ zone case etape formulaire
  quel quelle etes obligatoirement
  exact exacte actuel actuelle personnel personnelle propre valide
  chiffre caractere lettre premier premiere deja deux trois quatre cinq six sept huit neuf dix onze dernier derniere exemple ex format jj mm aaaa jjmmaaaa jour moi mois annee
  figurant figure inscrit inscrite indique indiquee present presente imprime connu connue enregistre enregistree communique recu recue envoye envoyee
  recto verso haut bas gauche droite face photo
  attendu attendue tout tous toute toutes definitif definitive separe separee principal principale crediter recevoir recevez lien transmi transmise fourni fournie
  eventuel eventuelle valable pouvon pouvez joindre joignable souhaite souhaitee souhaitez voulez utiliser utilisez habitez vivez residez minute situe situee prochain prochaine abreviation
  espace tiret virgule ordre sans avec tel telle comme majuscule minuscule accent
  ecrire ecrivez noter notez inscrire inscrivez mettre mettez mentionner mentionnez mentionne mentionnee declare declaree prefere preferee
  sinon laisser laissez aussi enfin ensuite puis maintenant abord desormai actuellement aujourd hui futur future identique
  change changez zero verticalement pres appartient plusieur
  journee soir matin semaine appeler contacter ecrire dos cote quotidien correct correcte bon bonne lisible courant courante
  apparait apparaissant attribue attribuee capitale habituel habituelle ecrit ecrite lu lue lues acceptee acceptees
  seulement uniquement francai francaise france complete existant existante securise securisee robuste fort bonjour
  compte ameli connexion connecter inscription creation identifiant
`);

/** Nouns that name nothing by themselves: what stands beside them decides. */
export const SOFT = list(`
  identifiant login numero code valeur reponse information coordonnee donnee identite confirmation verification
  anouveau confirmer confirmez verifier verifiez repeter repetez retaper retapez ressaisir ressaisissez nouveau nouvel nouvelle
  jour mois moi annee jj mm aaaa aa naissance indicatif prefixe pays chiffre caractere case partie bloc groupe position
  date adresse meme
`);

/** What a field may belong to and still be the reader's own: "code postal de votre domicile". */
export const OWN = list(`
  assure assuree adherent adherente declarant declarante demandeur demandeuse utilisateur usager etudiant etudiante interesse
  domicile residence habitation logement adresse compte ameli carte vitale securite sociale sociaux etat civil acte
  connexion inscription espace personnel service teleservice site contact
`);

/** What a form asks of the reader under a heading of its own: "vos coordonnées", "mon identité". */
export const OWN_DATA = list(
  'coordonnee identite information etat contact adresse compte moyen profil remboursement signature acce carte donnee identifiant motdepasse domicile residence renseignement',
);

/** What else a part of a form may be called: "La preuve d'identité". */
export const PARTS = list(`
  preuve demande piece justificatif suite statut situation parametre authentification identification bienvenue commencer fin
  acce base mise encore presque plus double validation securisation mesure particulier immatriculation
  finalisation recapitulatif controle protection enregistrement accueil portail adhesion affiliation condition mention politique
  reinitialisation modification changement ouverture activation demarche procedure etude droit preference choix renseignement
  question cadre fiche rubrique volet section page onglet encadre remboursement versement sms texto courrier message messagerie
  rappel resume apercu engagement consentement accord autorisation attestation declaration honneur certification regle utilisation
  justification notification communication transmission envoi
`);

/** Of these alone a short name like "nom" may be said and still be the reader's: "nom de l'assuré". */
export const OWN_PERSON = list('assure assuree adherent adherente declarant declarante demandeur demandeuse interesse');

/** Papers on which a name can be read: "nom, tel qu'il figure sur votre carte Vitale". */
export const PAPERS = list('vitale identite passeport sejour acte livret civil courrier');

/** What has a postcode or a rank of its own: "code postal de naissance". */
export const ELSEWHERE = list('naissance date adresse pays');

/** Somebody else: one of these in a label, a legend or a heading above takes a field out of our hands. */
export const PERSONS = list(`
  medecin docteur dr praticien praticienne soignant pharmacien infirmier infirmiere kinesitherapeute dentiste specialiste
  employeur salarie conjoint conjointe epoux epouse partenaire concubin concubine mari femme enfant fils fille bebe mere pere parent parental parentale
  tuteur tutrice representant mandataire tier tiers proche temoin victime beneficiaire patient patiente defunt defunte ayant garant
  personne decede decedee heritier heritiere notaire avocat proprietaire locataire bailleur hebergeant nourrice responsable
  frere soeur ami amie collegue destinataire expediteur chirurgien opticien orthophoniste pediatre generaliste
  ascendant ascendante descendant descendante aidant aidante curateur curatrice signataire accompagnant accompagnante
  prescripteur prescriptrice remplacant remplacante podologue psychologue ambulancier transporteur traducteur interprete
  stagiaire apprenti apprentie voisin voisine parrain marraine filleul filleule oncle tante neveu niece cousin cousine
  compagnon compagne patron patronne papa maman chauffeur conducteur conductrice passager passagere pieton cycliste accidente accidentee blesse blessee malade
  gerant gerante associe associee directeur directrice gestionnaire enseignant enseignante gardien gardienne benjamin benjamine cadet cadette aine ainee
  creancier creanciere debiteur debitrice emprunteur auteur adversaire membre famille titulaire naitre gendre bru
  jumeau jumelle jumeaux nourrisson eleve mineur mineure cotitulaire colocataire interlocuteur professionnel
`);

/** A matter that is not the account: as with persons, unless the field's own name speaks of it ("appareil de confiance"). */
export const MATTERS = list(`
  pharmacie etablissement hopital clinique laboratoire cabinet hebergeur entreprise siret siren
  assureur mutuelle complementaire association ecole universite
  livraison facturation expedition cartebancaire magasin boutique
  agence urgence secour actualite partager partagez recommander recommandez
  calculer calculez calcul simuler simulez simulateur simulation estimer prevenu
  newsletter abonner abonnez abonnement recherche rechercher recherchez filtrer filtre annuaire
  sim grise fidelite
  appareil appareillage dispositif lecteur ordinateur tensiometre prothese fauteuil materiel equipement vehicule
`);

/** Other matters that count only in the label itself: a heading may well speak of a file or an order. */
export const MATTERS_IN_LABEL = list(`
  facture contrat dossier commande reference devi devis cheque promotion promo promotionnel parrain parrainage cadeau reduction
  societe raison organisme wifi wi fi reseau professionnelle cryptogramme cvv cvc bancaire
  fournisseur vendeur fabricant marque modele sim
  soin accident arret grossesse accouchement dece deces hospitalisation prescription ordonnance vaccin vaccination
  delivrance expiration achat mariage debut depart arrivee entree sortie rendez examen consultation
  question avis commentaire remarque suggestion suspect suspecte frauduleux frauduleuse
  travaillez exercez etudiez sejournez partez soigne soignee refuse refuser hebergez employez representez aidez accompagnez gardez remplacez parrainez invitez signalez denoncez appelez appele appelee signale signalee soignez louez achetez vendez commandez
  captcha image robot etranger etrangere origine natal
  montant somme prix cout quantite oublie oubliee oublier perdu afficher masquer supprimer supprimez effacer retirer revoquer copier imprimer telecharger
`);

/** English words beside the French ones, on pages in both: they say the same again. None is a French word. */
export const ENGLISH = list(`
  first last given family middle name surname birth your phone number postcode zip password confirm addres
  day month year enter please social security term use have read accept agree again repeat retype of the and or to my i
`);
