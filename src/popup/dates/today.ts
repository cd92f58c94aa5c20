/** Today where the user's device is, as an ISO date. The only clock of the popup. */
export function todayHere(): string {
  return Temporal.Now.plainDateISO().toString();
}
