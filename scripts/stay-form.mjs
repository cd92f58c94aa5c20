// The form of a file of day-count cases: which keys and values it may have. It says what is wrong in plain words.

/** @typedef {Record<string, unknown>} Row */
/** @typedef {(value: unknown) => string | null} Check returns what is wrong, or nothing */

const isObject = (/** @type {unknown} */ value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @type {Check} */
const text = (value) => (typeof value === 'string' ? null : 'must be a text');
/** @type {Check} */
const truth = (value) => (typeof value === 'boolean' ? null : 'must be true or false');
/** @type {Check} */
const amount = (value) => (Number.isInteger(value) && Number(value) >= 0 ? null : 'must be a whole number, 0 or more');
/** @type {Check} */
const object = (value) => (isObject(value) ? null : 'must be an object');

/** Builds the checks that need to know the calendar and the countries. @param {import('./load-stay.mjs').Stay} stay */
export function formOf(stay) {
  /** @type {Check} */
  const day = (value) =>
    typeof value === 'string' && stay.dayOf(value) !== undefined ? null : 'must be a day of the calendar, YYYY-MM-DD';
  const orNull = (/** @type {Check} */ check) => (/** @type {unknown} */ value) =>
    value === null ? null : check(value);
  const oneOf =
    (/** @type {readonly unknown[]} */ ...values) =>
    (/** @type {unknown} */ value) =>
      values.includes(value) ? null : `must be one of ${values.map((each) => JSON.stringify(each)).join(', ')}`;
  /** @type {Check} */
  const place = (value) =>
    typeof value === 'string' && stay.placeOf(value) !== undefined ? null : 'is not a country code that we know';
  /** @type {Check} */
  const code = (value) => (typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? null : 'must be a country code');
  const state = (/** @type {unknown} */ value) =>
    stay.stateOf(String(value)) === value ? null : 'is not one of the 29 states';
  const listOf = (/** @type {Check} */ check) => (/** @type {unknown} */ value) => {
    if (!Array.isArray(value)) return 'must be a list';
    for (const [at, each] of value.entries()) {
      const fault = check(each);
      if (fault) return `${at}: ${fault}`;
    }
    return null;
  };
  const fields =
    (/** @type {Record<string, Check>} */ needed, /** @type {Record<string, Check>} */ optional = {}) =>
    (/** @type {unknown} */ value) => {
      if (!isObject(value)) return 'must be an object';
      return faultIn(/** @type {Row} */ (value), needed, optional);
    };
  const when = (/** @type {unknown} */ value) =>
    isObject(value) ? fields({ earliest: day, latest: day })(value) : day(value);
  const move = fields({ on: day, to: place }, { recorded: truth });
  const recorded = fields({}, { entry: truth, exit: truth });
  const stayRow = (/** @type {unknown} */ value) => {
    const explicit =
      isObject(value) && ('counts' in /** @type {Row} */ (value) || 'countFrom' in /** @type {Row} */ (value));
    return fields(
      { entry: when, exit: (exit) => (exit === null || exit === 'unknown' ? null : when(exit)) },
      { country: explicit ? code : place, countFrom: day, counts: truth, moves: listOf(move), recorded },
    )(value);
  };
  /** In cases about bad input, the dates may be bad. */
  const roughRow = fields({ entry: text, exit: orNull(text) }, { country: text, countFrom: text, counts: truth });
  const excluded = listOf(fields({ from: day, to: day, issuer: place }, { reason: text }));
  const visa = fields({ from: day, to: day, days: amount, entries: oneOf(1, 2, 'multiple') });
  const span = fields({ from: day, to: day });
  const permit = { excluded };
  const rows = { stays: listOf(stayRow) };
  const stops = { maxDays: amount, lastAllowedDay: orNull(day) };

  /** @type {Record<string, { needed: Record<string, Check>, optional: Record<string, Check>, results: Record<string, Check> }>} */
  const kinds = {
    status: {
      needed: { ...rows, on: day },
      optional: permit,
      results: { windowStart: day, daysUsed: amount, remaining: amount, daysOver90: amount, lawful: truth },
    },
    maxStay: {
      needed: { ...rows, entry: day },
      optional: { ...permit, limit: amount, country: state, visa },
      results: { ...stops, usedOnEntryDayBeforeEntry: amount },
    },
    planTrip: {
      needed: { ...rows, plannedEntry: day, plannedExit: day },
      optional: { ...permit, plannedCountry: place },
      results: {
        compliant: truth,
        firstViolationDay: orNull(day),
        latestSafeExit: orNull(day),
        breaks: listOf(fields({ stay: amount, firstViolationDay: day })),
      },
    },
    nextEntry: {
      needed: { ...rows, from: day, desiredDays: amount },
      optional: { ...permit, visa },
      results: { earliestEntry: orNull(day) },
    },
    validation: {
      needed: { stays: listOf(roughRow) },
      optional: { ...permit, on: day },
      results: {
        error: oneOf('exit-before-entry', 'invalid-date', null),
        warning: oneOf('future-exit', null),
        question: oneOf('long-stay', 'unknown-country', 'no-country', 'plan-without-exit', null),
      },
    },
    unlawful: {
      needed: { ...rows, on: day },
      optional: permit,
      results: { spans: listOf(span), firstDay: orNull(day), used: amount },
    },
    comingBack: {
      needed: { ...rows, on: day, from: day, to: day },
      optional: permit,
      results: { returns: listOf(fields({ from: day, to: day, days: span })) },
    },
    permits: {
      needed: { ...rows, on: day, excluded },
      optional: {},
      results: {
        gaps: listOf(fields({ state, from: day, to: day, countedDays: amount })),
        elsewhere: fields(stops),
        states: listOf(fields({ state, freeUntil: day, ...stops })),
      },
    },
    visa: {
      needed: { ...rows, on: day, visa },
      optional: permit,
      results: {
        usedDays: amount,
        usedEntries: amount,
        breaches: listOf(fields({ kind: oneOf('days', 'entries', 'after-end'), day })),
      },
    },
    officer: {
      needed: { ...rows, on: day },
      optional: permit,
      results: {
        truth: amount,
        presumed: amount,
        proven: amount,
        presumedUnlawfulFrom: orNull(day),
        missing: listOf(fields({ stay: amount, direction: oneOf('entry', 'exit'), day })),
        unneeded: listOf(fields({ stay: amount, day })),
      },
    },
    overlaps: {
      needed: { ...rows, on: day },
      optional: permit,
      results: { overlaps: listOf(fields({ stays: listOf(amount), from: day, to: day })) },
    },
  };

  /** What is wrong with a case, or nothing. @param {unknown} value */
  function faultOf(value) {
    if (!isObject(value)) return 'a case must be an object';
    const row = /** @type {Row} */ (value);
    const kind = kinds[String(row.kind)];
    if (!kind || !Object.hasOwn(kinds, String(row.kind))) return `kind ${JSON.stringify(row.kind)} is not known`;
    const results = fields({}, kind.results);
    return (
      faultIn(
        row,
        {
          id: text,
          kind: text,
          ...kind.needed,
          expected: (expected) => (isEmpty(expected) ? 'says nothing' : results(expected)),
        },
        {
          ...kind.optional,
          expectedBest: results,
          computed: results,
          source: text,
          confidence: oneOf('verified', 'general', 'derived', 'unreliable'),
          note: text,
        },
      ) ?? (row.kind === 'validation' ? null : orderFault(row))
    );
  }

  return { faultOf };
}

/** @param {unknown} value */
function isEmpty(value) {
  return isObject(value) && Object.keys(/** @type {Row} */ (value)).length === 0;
}

/** Days that must not stand before others. @param {Row} row @returns {string | null} */
function orderFault(row) {
  const pairs = [[row.plannedEntry, row.plannedExit], ...(row.kind === 'comingBack' ? [[row.from, row.to]] : [])];
  for (const each of /** @type {Row[]} */ (row.excluded ?? [])) pairs.push([each.from, each.to]);
  if (row.visa) pairs.push([/** @type {Row} */ (row.visa).from, /** @type {Row} */ (row.visa).to]);
  for (const each of /** @type {Row[]} */ (row.stays)) {
    if (typeof each.exit === 'string' && each.exit !== 'unknown' && typeof each.entry === 'string') {
      pairs.push([each.entry, each.exit]);
    }
  }
  // Dates of the form YYYY-MM-DD compare as texts.
  const wrong = pairs.find(([from, to]) => typeof from === 'string' && typeof to === 'string' && from > to);
  return wrong ? `${wrong[0]} is after ${wrong[1]}` : null;
}

/**
 * @param {Row} row
 * @param {Record<string, Check>} needed
 * @param {Record<string, Check>} optional
 * @returns {string | null}
 */
function faultIn(row, needed, optional) {
  for (const key of Object.keys(needed)) if (!Object.hasOwn(row, key)) return `key "${key}" is missing`;
  for (const [key, value] of Object.entries(row)) {
    const check = Object.hasOwn(needed, key) ? needed[key] : Object.hasOwn(optional, key) ? optional[key] : undefined;
    if (!check) return `unknown key "${key}"`;
    const fault = check(value);
    if (fault) return `${key}: ${fault}`;
  }
  return null;
}

/** What is wrong with the file as a whole, or nothing. @param {unknown} file @returns {string | null} */
export function fileFault(file) {
  const list = (/** @type {unknown} */ value) => (Array.isArray(value) ? null : 'must be a list');
  if (!isObject(file)) return 'the file must be an object with a list of cases';
  const fault = faultIn(/** @type {Row} */ (file), { cases: list }, { _meta: object });
  if (fault) return fault;
  /** @type {Set<unknown>} */
  const ids = new Set();
  for (const each of /** @type {{ cases: unknown[] }} */ (file).cases) {
    const id = isObject(each) ? /** @type {Row} */ (each).id : undefined;
    if (id !== undefined && ids.has(id)) return `two cases have the id ${JSON.stringify(id)}`;
    ids.add(id);
  }
  return null;
}
