/** What the traveller should be told beside the verdict, in words. */
export const FLAGS = {
  ADVISE_DCEM: 'A child who lives in France should hold a DCEM, the travel document for foreign children.',
  CALCULATOR_NOT_RELIABLE_LTV:
    'The day count does not settle a stay on a visa with limited territorial validity: read the days on the visa.',
  CHECK_EXIT_RECORDED: 'Make sure that the exit is recorded, and keep the ticket or boarding pass.',
  DAY_BOUNDARY:
    'It is already another day on the other side. Which date is stored is not known: count the earlier day.',
  DUAL_SHOW_EU_DOCUMENT: 'You hold a nationality that needs no stamp. Show that passport or identity card next time.',
  EES_ERASURE: 'By law you are outside EES. If a file about you exists or is opened, you can ask for it to be erased.',
  ETIAS_NOT_REQUIRED: 'ETIAS, the travel authorisation, is not asked of you at this crossing.',
  ETIAS_STATUS_UNKNOWN: 'Whether ETIAS has started is not established. Look at the official site before you travel.',
  FACE_ONLY_FINGERPRINTS_IN_VIS: 'Visa holders: a face image only. The fingerprints were taken for the visa.',
  FINGERPRINTS: 'Four fingerprints and a face image are taken.',
  FIRST_ENTRY_PROOF_USEFUL:
    'Keep the boarding pass or ticket: the online validation of the visa asks for the day of entry.',
  NO_FINGERPRINTS_UNDER_12: 'Under 12: a face image, but no fingerprints.',
  PRESUMPTION_REBUT: 'An overstay may be presumed. Carry what shows when you came and went.',
  READ_TRAVEL_MENTION: 'Read whether your paper says that it allows crossing the border.',
  RECTIFY_EES: 'If EES shows something wrong about you, you can ask for it to be put right.',
  SHOW_CARD_FIRST: 'Hand over the card or visa together with the passport, before you are asked.',
  START_COUNT_DAY_AFTER_VISA_END: 'Days count from the day after the last day of the long-stay visa.',
  UK_SIDE_NEEDS_PASSPORT: 'The United Kingdom asks for a passport. An identity card does not do there.',
  USE_BORDER_CROSSING_POINT: 'A pleasure boat from outside Schengen must come in at a border crossing point.',
} as const;

export type Flag = keyof typeof FLAGS;
