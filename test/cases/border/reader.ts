/** Reads JSON strictly: every key and value must be one that is explained; what is not is collected as a sentence. */
export class Reader {
  readonly faults: string[] = [];

  /** An object with these keys and no others, or undefined with a fault. */
  object(value: unknown, at: string, keys: readonly string[]): Record<string, unknown> | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.faults.push(`${at} must be an object.`);
      return undefined;
    }
    for (const key of Object.keys(value))
      if (!keys.includes(key)) this.faults.push(`${at} has the unknown key "${key}".`);
    return value as Record<string, unknown>;
  }

  list(value: unknown, at: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.faults.push(`${at} must be a list.`);
    return [];
  }

  /** One of the values of a closed list. */
  oneOf<Value extends string>(value: unknown, at: string, values: readonly Value[]): Value | undefined {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) this.faults.push(`${at} has the unknown value ${JSON.stringify(value)}.`);
    return found;
  }

  /** Like `oneOf`, but may be left out or null. */
  maybe<Value extends string>(value: unknown, at: string, values: readonly Value[]): Value | undefined {
    return value === undefined || value === null ? undefined : this.oneOf(value, at, values);
  }

  text(value: unknown, at: string): string | undefined {
    if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
    this.faults.push(`${at} must be a text, not ${JSON.stringify(value)}.`);
    return undefined;
  }

  /** true, false, or null for not stated; undefined when left out. */
  yesNo(value: unknown, at: string): boolean | null | undefined {
    if (value === undefined || value === null || typeof value === 'boolean') return value;
    this.faults.push(`${at} must be true, false or null, not ${JSON.stringify(value)}.`);
    return undefined;
  }

  whole(value: unknown, at: string): number | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    this.faults.push(`${at} must be a whole number, not ${JSON.stringify(value)}.`);
    return undefined;
  }

  /** A day of the calendar, YYYY-MM-DD. */
  date(value: unknown, at: string): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
      try {
        return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
      } catch {
        // Falls through to the fault: there is no such day.
      }
    }
    this.faults.push(`${at} is no day of the calendar: ${JSON.stringify(value)}.`);
    return undefined;
  }
}
