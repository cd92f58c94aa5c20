/**
 * Who needs a visa: Regulation (EU) 2018/1806, consolidated 3 Feb 2025 (Annexes I and II), with the Georgian suspension of
 * 6 Mar 2026. Codes are ISO 3166-1 alpha-2, XK for Kosovo, and the ICAO codes for British nationals who are not British citizens.
 */
export const CODES_BY_STATUS = {
  'free-movement': 'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
  microstate: 'AD MC SM VA',
  'visa-exempt':
    'AE AG AL AR AU BA BB BN BR BS CA CL CO CR DM FM GB GBD GBN GBO GBP GBS GD GE GT HK HN IL JP KI KN KR LC ' +
    'MD ME MH MK MO MU MX MY NI NZ PA PE PW PY RS SB SC SG SV TL TO TT TV TW UA US UY VC VE WS XK',
  'visa-required':
    'AF AM AO AZ BD BF BH BI BJ BO BT BW BY BZ CD CF CG CI CM CN CU CV DJ DO DZ EC EG ER ET FJ GA GH GM GN GQ ' +
    'GW GY HT ID IN IQ IR JM JO KE KG KH KM KP KW KZ LA LB LK LR LS LY MA MG ML MM MN MR MV MW MZ NA NE NG NP ' +
    'NR OM PG PH PK PS QA RU RW SA SD SL SN SO SR SS ST SY SZ TD TG TH TJ TM TN TR TZ UG UZ VN VU YE ZA ZM ZW',
} as const;

/** What the status alone does not say. All `from` and `until` days are included. */
export interface Particulars {
  /** The exemption covers biometric passports only (footnotes of Annex II). */
  readonly biometricOnly?: true;
  /** The exemption covers only passports that carry the identity-card number. */
  readonly needsTaiwanIdNumber?: true;
  /** First day of the exemption, where it is recent. */
  readonly exemptFrom?: string;
  /** The exemption is suspended for this kind of document. */
  readonly suspended?: { readonly kind: 'diplomatic-passport'; readonly from: string; readonly until: string };
  /** Whose passports need an airport transit visa for France, in words (france-visas, undated copy). */
  readonly airportTransitVisa?: string;
  /** What the traveller should know. */
  readonly note?: string;
}

export const PARTICULARS: Readonly<Record<string, Particulars>> = {
  AF: { airportTransitVisa: 'ordinary, service and special passports' },
  AG: {
    note: 'Named by the Commission in Dec 2025 because of its sale of citizenship; still exempt on 26 Jun 2026. Check again before the trip.',
  },
  AL: { biometricOnly: true },
  AO: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  BA: { biometricOnly: true },
  BD: { airportTransitVisa: 'ordinary, service and special passports' },
  BO: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  CD: { airportTransitVisa: 'ordinary, service and special passports' },
  CF: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  CG: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  CI: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  CM: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  CN: { note: 'Hong Kong and Macao passports are exempt; other Chinese passports need a visa.' },
  CU: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  CY: { note: 'Cyprus does not run EES, but its citizens are never stamped or registered.' },
  DM: {
    note: 'Named by the Commission in Dec 2025 because of its sale of citizenship; still exempt on 26 Jun 2026. Check again before the trip.',
  },
  DO: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  ER: { airportTransitVisa: 'ordinary, service and special passports' },
  ET: { airportTransitVisa: 'ordinary, service and special passports' },
  GB: {
    note: 'A British resident of France under the Withdrawal Agreement holds an ‘Article 50 TUE’ card and is a resident, not a visitor.',
  },
  GD: {
    note: 'Named by the Commission in Dec 2025 because of its sale of citizenship; still exempt on 26 Jun 2026. Check again before the trip.',
  },
  GE: {
    biometricOnly: true,
    suspended: { kind: 'diplomatic-passport', from: '2026-03-06', until: '2027-03-06' },
    note: 'Diplomatic and service passports: exemption suspended from 6 Mar 2026 to 6 Mar 2027. An extension was not verified.',
  },
  GH: { airportTransitVisa: 'ordinary, service and special passports' },
  GN: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  HK: { note: 'Only passports of the Hong Kong Special Administrative Region.' },
  HT: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  IE: { note: 'Ireland is outside Schengen, but Irish citizens are never stamped or registered.' },
  IN: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  IQ: { airportTransitVisa: 'ordinary, service and special passports' },
  IR: { airportTransitVisa: 'ordinary, service and special passports' },
  KN: {
    note: 'Named by the Commission in Dec 2025 because of its sale of citizenship; still exempt on 26 Jun 2026. Check again before the trip.',
  },
  LC: {
    note: 'Named by the Commission in Dec 2025 because of its sale of citizenship; still exempt on 26 Jun 2026. Check again before the trip.',
  },
  LK: { airportTransitVisa: 'ordinary, service and special passports' },
  MD: { biometricOnly: true },
  ME: { biometricOnly: true },
  MK: { biometricOnly: true },
  ML: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  MO: { note: 'Only passports of the Macao Special Administrative Region.' },
  MR: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  NG: { airportTransitVisa: 'ordinary, service and special passports' },
  NP: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  NR: { note: 'The exemption starts only with an agreement between the EU and Nauru; none is known.' },
  PH: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  PK: { airportTransitVisa: 'ordinary, service and special passports' },
  PS: { airportTransitVisa: 'Palestinian-refugee travel documents' },
  RS: { biometricOnly: true },
  RU: {
    airportTransitVisa: 'ordinary passport, only when arriving from an airport in AM, AZ, GE, UA, BY, MD, TR or EG',
  },
  SD: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  SL: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  SN: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  SO: { airportTransitVisa: 'ordinary, service and special passports' },
  SS: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  SY: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  TD: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  TR: { airportTransitVisa: 'ordinary passports (exceptions apply)' },
  TW: { needsTaiwanIdNumber: true },
  UA: { biometricOnly: true },
  UZ: { airportTransitVisa: 'ordinary, service and special passports' },
  VU: { note: 'Visa required since Regulation (EU) 2025/11; suspended before.' },
  XK: { biometricOnly: true, exemptFrom: '2024-01-01' },
};
