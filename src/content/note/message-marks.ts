/** How pages mark their messages, in selectors and patterns. */
export const messageMarks = {
  /** Where messages stand: what pages announce, and classes of the two generations of the site as a bonus. */
  places:
    '[role="alert"], [role="status"], [role="log"], [aria-live]:not([aria-live="off"]), [class*="erreur" i], [class*="error" i], [id$="_messageErreur"], #r_errors, .zone-alerte, .v-messages, .v-alert',
  /** Classes and ids of what is wrong. */
  wrong: /err(?:eu|o)r|alerte?\b|invalid|danger/i,
  /** What a page calls a text that was there before anything was wrong. */
  hint: /^(?!.*err).*(?:aide|hint|help)/i,
  /** Elements that stand within a line. */
  inline: /^(?:a|abbr|b|bdi|br|em|font|i|mark|q|small|span|strong|sub|sup|svg|u|wbr)$/,
} as const;
