// What the engine answers to a case, in the words of the file.

/** @typedef {import('./load-stay.mjs').Stay} Stay */
/** @typedef {any} Case a case whose form was checked by stay-form.mjs */

/**
 * @param {Stay} stay the engine
 * @param {Case} given
 * @param {'worst' | 'best'} which
 * @returns {Record<string, unknown>} all answers of the case's kind
 */
export function answersTo(stay, given, which) {
  return answers[/** @type {keyof typeof answers} */ (given.kind)](stay, given, which);
}

/** The counted days behind a case, for the reader of a disagreement. @param {Stay} stay @param {Case} given */
export function groundsOf(stay, given) {
  const { counted } = readingOf(stay, given).worst;
  const runs = [...counted.from].map((from, at) => `${stay.isoOf(from)} to ${stay.isoOf(counted.to[at] ?? from)}`);
  return runs.length > 0 ? `days that count: ${runs.join(', ')}` : 'no day counts';
}

const answers = {
  /** @param {Stay} stay @param {Case} given @param {'worst' | 'best'} which */
  status(stay, given, which) {
    const status = stay.statusOn(readingOf(stay, given)[which], day(stay, given.on));
    return {
      windowStart: stay.isoOf(status.windowStart),
      daysUsed: status.used,
      remaining: status.unused,
      daysOver90: status.over,
      lawful: status.lawful,
    };
  },
  /** @param {Stay} stay @param {Case} given @param {'worst' | 'best'} which */
  maxStay(stay, given, which) {
    const reading = readingOf(stay, given);
    const entry = day(stay, given.entry);
    const limit =
      given.limit === undefined
        ? visaLimit(stay, reading, which, given)
        : { daysFrom: () => given.limit, lastEntry: entry };
    const answer = stay.mayStay(reading[which], entry, {
      ...(limit && { limit }),
      ...(given.country && { country: given.country }),
    });
    return { ...stops(stay, answer), usedOnEntryDayBeforeEntry: stay.usedOn(reading[which], entry) };
  },
  /** @param {Stay} stay @param {Case} given @param {'worst' | 'best'} which */
  planTrip(stay, given, which) {
    const plan = {
      id: 'plan',
      entry: given.plannedEntry,
      exit: given.plannedExit,
      ...(given.plannedCountry && { country: given.plannedCountry }),
    };
    const answer = stay.checkPlan(historyOf(stay, given), plan, controlDay(stay, given))[which];
    return {
      compliant: answer.lawful,
      firstViolationDay: iso(stay, answer.firstUnlawful?.day),
      latestSafeExit: iso(stay, answer.latestSafeExit),
      breaks: answer.breaks.map(({ trip, firstUnlawful }) => ({
        stay: Number(trip),
        firstViolationDay: stay.isoOf(firstUnlawful.day),
      })),
    };
  },
  /** @param {Stay} stay @param {Case} given @param {'worst' | 'best'} which */
  nextEntry(stay, given, which) {
    const reading = readingOf(stay, given);
    const table = stay.earliestEntries(reading[which], day(stay, given.from), visaLimit(stay, reading, which, given));
    return { earliestEntry: iso(stay, table.find(({ days }) => days === given.desiredDays)?.entry) };
  },
  /** @param {Stay} stay @param {Case} given */
  validation(stay, given) {
    const { remarks } = readingOf(stay, given);
    const first = (/** @type {string} */ level) => remarks.find((each) => each.level === level)?.code ?? null;
    // The form knows one warning; the engine has other notes beside it.
    const warning = remarks.some(({ code }) => code === 'future-exit') ? 'future-exit' : null;
    return { error: first('error'), warning, question: first('question') };
  },
  /** @param {Stay} stay @param {Case} given @param {'worst' | 'best'} which */
  unlawful(stay, given, which) {
    const count = readingOf(stay, given)[which];
    const spans = stay.unlawfulSpans(count.counted);
    const first = stay.firstUnlawful(count, Number.NEGATIVE_INFINITY);
    return {
      spans: spans.map((span) => isoSpan(stay, span)),
      firstDay: iso(stay, first?.day),
      used: first?.used ?? 0,
    };
  },
  /** @param {Stay} stay @param {Case} given @param {'worst' | 'best'} which */
  comingBack(stay, given, which) {
    const returns = stay.comingBack(readingOf(stay, given)[which], day(stay, given.from), day(stay, given.to));
    return { returns: returns.map((each) => ({ ...isoSpan(stay, each), days: isoSpan(stay, each.days) })) };
  },
  /** @param {Stay} stay @param {Case} given @param {'worst' | 'best'} which */
  permits(stay, given, which) {
    const count = readingOf(stay, given)[which];
    const gauges = stay.gaugesOn(count, day(stay, given.on));
    return {
      gaps: stay
        .permitGaps(count)
        .map(({ state, countedDays, ...span }) => ({ state, ...isoSpan(stay, span), countedDays })),
      elsewhere: stops(stay, gauges.elsewhere),
      states: gauges.permits.map(({ state, freeUntil, mayStay }) => ({
        state,
        freeUntil: stay.isoOf(freeUntil),
        ...stops(stay, mayStay),
      })),
    };
  },
  /** @param {Stay} stay @param {Case} given @param {'worst' | 'best'} which */
  visa(stay, given, which) {
    const check = stay.checkVisa(readingOf(stay, given), which, { id: 'visa', ...given.visa });
    return {
      usedDays: check?.usedDays,
      usedEntries: check?.usedEntries,
      breaches: check?.breaches.map((breach) => ({ kind: breach.kind, day: stay.isoOf(breach.day) })),
    };
  },
  /** @param {Stay} stay @param {Case} given @param {'worst' | 'best'} which */
  officer(stay, given, which) {
    const view = stay.officerView(readingOf(stay, given), which);
    return {
      truth: view.truth,
      presumed: view.presumed.used,
      proven: view.proven.used,
      presumedUnlawfulFrom: iso(stay, view.presumed.unlawfulFrom),
      missing: view.missing.map((each) => ({
        stay: Number(each.trip),
        direction: each.direction,
        day: stay.isoOf(each.day),
      })),
      unneeded: view.unneeded.map((each) => ({ stay: Number(each.trip), day: stay.isoOf(each.day) })),
    };
  },
  /** @param {Stay} stay @param {Case} given */
  overlaps(stay, given) {
    const found = stay.overlaps(readingOf(stay, given));
    return { overlaps: found.map(({ trips, ...span }) => ({ stays: trips.map(Number), ...isoSpan(stay, span) })) };
  },
};

/** @param {Stay} stay @param {Case} given */
function readingOf(stay, given) {
  return stay.countDays(historyOf(stay, given), controlDay(stay, given));
}

/** The day up to which an open stay counts: the control day, or the day before a new stay. @param {Stay} stay @param {Case} given */
function controlDay(stay, given) {
  if (given.on) return day(stay, given.on);
  const start = given.entry ?? given.plannedEntry ?? given.from;
  return start ? day(stay, start) - 1 : day(stay, '2199-12-31');
}

/** @param {Stay} stay @param {Case} given @returns {import('../src/stay/trip.ts').History} */
function historyOf(stay, given) {
  return {
    trips: given.stays.map((/** @type {any} */ row, /** @type {number} */ at) => tripOf(stay, row, String(at))),
    permits: (given.excluded ?? []).map((/** @type {any} */ { from, to, issuer }, /** @type {number} */ at) => ({
      id: String(at),
      kind: 'permit',
      issuer,
      from,
      to,
    })),
  };
}

/** `counts` and `countFrom` are put into the country and the dates. @param {Stay} stay @param {any} row @param {string} id */
function tripOf(stay, { counts, countFrom, ...row }, id) {
  const place = stay.placeOf(row.country);
  const country =
    counts === false ? 'outside' : place === undefined && countFrom === undefined ? row.country : place && row.country;
  const trip = { id, ...row, country };
  if (country === undefined) delete trip.country;
  if (countFrom === undefined || place?.countFrom === stay.dayOf(countFrom) || typeof row.entry !== 'string')
    return trip;
  const last = typeof row.exit === 'string' && row.exit !== 'unknown' ? row.exit : '9999';
  if (last < countFrom) return { ...trip, country: 'outside' };
  return { ...trip, entry: row.entry < countFrom ? countFrom : row.entry };
}

/** @param {Stay} stay @param {any} reading @param {'worst' | 'best'} which @param {Case} given */
function visaLimit(stay, reading, which, given) {
  return given.visa ? stay.checkVisa(reading, which, { id: 'visa', ...given.visa })?.limit : undefined;
}

/** @param {Stay} stay @param {{ days: number, leaveBy: number | null }} answer */
function stops(stay, { days, leaveBy }) {
  return { maxDays: days, lastAllowedDay: iso(stay, leaveBy) };
}

/** @param {Stay} stay @param {{ from: number, to: number }} span */
function isoSpan(stay, { from, to }) {
  return { from: stay.isoOf(from), to: stay.isoOf(to) };
}

/** @param {Stay} stay @param {number | null | undefined} value */
function iso(stay, value) {
  return value === null || value === undefined ? null : stay.isoOf(value);
}

/** @param {Stay} stay @param {string} text a day of the calendar @returns {number} */
function day(stay, text) {
  return stay.dayOf(text) ?? Number.NaN;
}
