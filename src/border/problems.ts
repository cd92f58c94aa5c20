import { movesFreely, nationalityProved, nationalityStatus, STATELESS } from './codes/nationality.ts';
import type { Crossing } from './crossing.ts';
import { endsBeforeIssue, type IsoDate, type Traveller } from './traveller.ts';

/** An answer that cannot be right, as a plain sentence for the place next to its question. Nothing is thrown away. */
export interface Problem {
  readonly question: 'journey' | 'documents' | 'permits' | 'visas' | 'family' | 'records';
  readonly text: string;
}

/** Is this a day of the calendar, YYYY-MM-DD? */
function isDay(text: IsoDate): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** Impossible days, codes that do not exist, answers that contradict each other. Ask this before `decide`. */
export function problemsOf(traveller: Traveller, crossing: Crossing | undefined): readonly Problem[] {
  return [
    ...documentProblems(traveller),
    ...stayProblems(traveller),
    ...(crossing === undefined ? [] : crossingProblems(crossing)),
    ...contradictions(traveller, crossing),
  ];
}

function noDay(question: Problem['question'], days: readonly (IsoDate | undefined)[]): readonly Problem[] {
  return days.flatMap((day) =>
    day === undefined || isDay(day)
      ? []
      : [{ question, text: `There is no day ${day}. Write it like 3 Apr 2026 or 2026-04-03.` }],
  );
}

function documentProblems({ nationalities = [], documents = [], age }: Traveller): readonly Problem[] {
  const unknown = nationalities.filter((code) => code !== STATELESS && nationalityStatus(code) === undefined);
  const days = documents.flatMap(({ issued, expires }) => [issued, expires]);
  const swapped = documents.some(endsBeforeIssue);
  return [
    ...unknown.map(
      (code): Problem => ({ question: 'documents', text: `There is no nationality ${code} in our list.` }),
    ),
    ...noDay('documents', days),
    ...(swapped ? [{ question: 'documents', text: 'A passport cannot end before it was issued.' } as const] : []),
    ...(age !== undefined && (age < 0 || age > 130)
      ? [{ question: 'documents', text: 'The age must be a number of years.' } as const]
      : []),
  ];
}

function stayProblems({ permits = [], visas = [], family = [] }: Traveller): readonly Problem[] {
  const strangers = family.filter(({ citizenOf }) => !movesFreely(citizenOf));
  return [
    ...noDay(
      'permits',
      permits.flatMap(({ from, until }) => [from, until]),
    ),
    ...noDay(
      'visas',
      visas.flatMap(({ from, until }) => [from, until]),
    ),
    ...strangers.map(
      (): Problem => ({
        question: 'family',
        text: 'The tie counts only with a citizen of the EU, the EEA or Switzerland.',
      }),
    ),
  ];
}

function crossingProblems({ date, records, daysUsed }: Crossing): readonly Problem[] {
  const later = records?.entryDate !== undefined && records.entryDate > date;
  return [
    ...noDay('journey', [date]),
    ...noDay('records', [records?.entryDate, records?.missingExitOn]),
    ...(later ? [{ question: 'records', text: 'The last entry cannot be later than this crossing.' } as const] : []),
    ...(daysUsed !== undefined && (daysUsed < 0 || daysUsed > 180)
      ? [{ question: 'records', text: 'Days used are between 0 and 180.' } as const]
      : []),
  ];
}

function contradictions(
  { nationalities = [], documents = [], visas = [], age, permits = [] }: Traveller,
  crossing: Crossing | undefined,
): readonly Problem[] {
  const handed = (crossing?.shown ?? [0]).flatMap((index) => documents[index] ?? []);
  const national = handed.filter(({ kind }) => kind !== 'refugee-travel-document' && kind !== 'crew-certificate');
  const strange =
    nationalities.length > 0 &&
    national.some(({ issuer }) => issuer !== 'VA' && nationalityProved(nationalities, issuer) === undefined);
  const citizenWithVisa =
    visas.length > 0 && national.some(({ issuer }) => movesFreely(issuer) && nationalities.includes(issuer));
  const grownChild = age !== undefined && age >= 18 && permits.some(({ paper }) => paper === 'dcem');
  return [
    ...(strange
      ? [
          {
            question: 'documents',
            text: nationalities.includes(STATELESS)
              ? 'A stateless person has no passport of a nationality. Choose the travel document for refugees and stateless people, or change the nationality.'
              : 'This document was issued by a state that is not among your nationalities. Change one of the two.',
          } as const,
        ]
      : []),
    ...(citizenWithVisa
      ? [
          {
            question: 'visas',
            text: 'You show a passport of the EU, the EEA or Switzerland. With it no visa is needed, and the visa is not looked at.',
          } as const,
        ]
      : []),
    ...(grownChild
      ? [{ question: 'permits', text: 'A DCEM is for children. From 18 on another paper is needed.' } as const]
      : []),
  ];
}
