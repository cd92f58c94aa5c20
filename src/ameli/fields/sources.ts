import type { Certainty, Source } from '../field.ts';

// Who says it. One source can be sure of one thing and not of another: then it stands here twice, once for each.

const source = (name: string, asOf: string, certainty: Certainty): Source => ({
  name,
  asOf,
  checkedOn: '2026-11-23',
  certainty,
});

/** Says that a temporary number gives neither a card nor an account. */
export const bornAbroad = source('The ameli.fr page for people born outside France', '2025-04-14', 'high');
export const numberPage = source('The ameli.fr page on the social security number', '2024-02-21', 'high');
/** Says which numbers are temporary, how the key is made, and how Corsica is written. */
export const numberRules = source("The health insurance's published code for checking numbers", '2024-10', 'high');
/** Labels, hints, lengths and messages of the pages built since. */
export const newPages = source("The health insurance's published parts for its new pages", '2025-12-05', 'high');
/** That 3 and 4 are temporary: the code only shows that it knows such numbers. */
export const numbersOf3And4 = source(
  "The health insurance's published parts, which know numbers of 3 and 4",
  '2025-12-05',
  'low',
);
/** Says where the serial number is printed. */
export const sisterApp = source("Published code of the insurance's health record app", '2025-08', 'high');
/** That ameli asks for as many digits as that app does. */
export const sisterAppDigits = source("The insurance's health record app, taken as a hint for ameli", '2025-08', 'low');
/** Shows which boxes the form of account creation had. */
export const oldStyles = source('Style sheet of the ameli account', '2018-03-04', 'high');
/** Labels and help texts of that time, from copies of the pages. */
export const oldPages = source('Old pages of the ameli account, seen in copies', '2021', 'low');
export const loginScript = source('Script of the ameli log-in page, seen in a copy', '2025-05-13', 'low');
/** What programs met on the real site: codes, waiting times, locked accounts. */
export const loginPrograms = source('Programs that log in to ameli for their users', '2026-09', 'medium');
export const returnOfCodes = source('Numerama, on the code by e-mail', '2023-12', 'medium');
export const theLocal = source('The Local, how to open an ameli account', '2021-05-06', 'medium');
export const guides = source('French online guides to the ameli account', '2026', 'medium');
export const oneGuide = source('One French online guide to the ameli account', '2026', 'low');
export const passwordGuides = source('Two French online guides to a lost ameli password', '2023', 'medium');
export const resetGuide = source('One French online guide to a lost ameli password', '2023', 'low');
export const oneAddressEach = source('French online guides, on the rule of July 2017', '2017-07-01', 'low');
export const commonKnowledge = source('General knowledge of French forms', '2026', 'low');
/** The words of messages that such programs look for. */
export const metMessages = source('Messages that programs meet when they log in to ameli', '2025-06', 'medium');
export const oldMaintenance = source('An old program that read ameli pages', '2016', 'low');
export const firewall = source('A program that the firewall of ameli turned away', '2026-09', 'medium');
export const olderParts = source("The health insurance's published parts, older version", '2024-10', 'high');
/** That ameli says it in the words of its sister app. */
export const sisterMessages = source(
  "Messages of the insurance's health record app, taken as a hint for ameli",
  '2025-08',
  'low',
);
/** Phone hours and the number from abroad. */
export const dila = source('The French state on the telephone of the health insurance', '2021-01-14', 'medium');
export const ameliNews = source('News of ameli.fr on how to reach it', '2020', 'high');
/** Bears no date: what it says may be old. */
export const englishPage = source('The English page of ameli.fr', 'undated', 'high');
export const frenchUniversity = source('A French university, on phoning 3646 in English', 'undated', 'low');
export const mayotteNumber = source('French online lists of telephone numbers', 'undated', 'low');
export const healthRecordSupport = source("Help of the insurance's health record app", '2025-08', 'high');
export const chatbotGuide = source('An English online guide to the ameli account', 'undated', 'medium');
/** When an account can be opened after the final number, and what students go through. */
export const essec = source('The school ESSEC, to its foreign students', 'undated', 'medium');
export const studentsPage = source('The ameli.fr page for foreign students', 'undated', 'high');
export const childrenForm = source('Answers of the health insurance in its own forum', 'undated', 'medium');
export const doctorPage = source('The ameli.fr page on the main doctor', 'undated', 'high');
