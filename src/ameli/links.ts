/** Function words by what they say of the two things that they stand between. */
export const links = {
  /** They give what stands before them to what stands behind. */
  belongs: /^(?:de|du?|des|pour|chez|par|a|aux?|sur|sous)$/,
  /** Of these, those that say what a thing is of. */
  of: /^(?:de|du?|des)$/,
  /** Of these, the one that says what a thing is wanted for. */
  for: /^pour$/,
  /** Of these, the one that says where it stands. */
  on: /^sur$/,
  /** They point to what was named before: "celui de votre employeur". */
  that: /^(?:celui|celles?|ceux)$/,
  /** They put two things side by side. */
  joins: /^(?:et|ou)$/,
  /** Who does what the verb behind them says: the reader, or the site. */
  subject: /^(?:je?|nous|vous|on|tu)$/,
  /** Someone else does it: "qui vous suit". */
  who: /^qui$/,
  /** They begin a clause that only tells more of what stands before it: "du compte sur lequel". */
  relative: /^(?:lequel|laquelle|dont|que?|qui)$/,
  /** "Code reçu par e-mail" does not ask for the e-mail. */
  by: /^par$/,
  /** They turn what follows into its opposite. */
  not: /^ne?$/,
  /** They say that something is the reader's, or done by the reader: "j'accepte". */
  mine: /^(?:mon|ma|mes|votre|vos|je?)$/,
  /** They say that it is somebody else's. */
  his: /^(?:son|sa|ses|leurs?)$/,
} as const;
