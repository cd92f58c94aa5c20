import type { Crossing } from '../crossing.ts';
import type { Facts } from '../facts.ts';
import { EES_IS_COMPLETE, EES_STARTS } from '../law/period.ts';
import type { IsoDate } from '../traveller.ts';

/**
 * What an earlier crossing left behind that this crossing must set right.
 * @param missingExit the exit that EES lacks, where that is established (see `missing-exit.ts`)
 */
export function readRecord({ direction, records }: Crossing, missingExit?: IsoDate): Facts['record'] {
  if (records === undefined) return 'none';
  const { entryDate, entryStamp, eesFile } = records;
  const beforeFullOperation = entryDate === undefined || entryDate < EES_IS_COMPLETE;
  if (direction === 'exit' && entryStamp === true && eesFile === false && beforeFullOperation)
    return 'stamp-without-file';
  return isMissingInEes(missingExit) && eesFile !== false ? 'missing-exit' : 'none';
}

/** EES shows no exit of before it began, and lacks none. */
export function isMissingInEes(missingExit: IsoDate | undefined): boolean {
  return missingExit !== undefined && missingExit >= EES_STARTS;
}

/**
 * Is there, at an exit, neither the stamp nor the file that should show the entry? Before EES a missing stamp is enough (old
 * Art. 12(1)); in the progressive period both must be missing (Regulation (EU) 2025/1534 Art. 5(4)); from full operation the
 * file is what counts, and for 180 days, or for an entry made before EES, the stamp as well (Art. 12, 12a).
 */
export function lacksEntry({ direction, records }: Crossing, on: IsoDate): boolean {
  if (direction !== 'exit' || records === undefined) return false;
  const { entryDate, entryStamp, eesFile } = records;
  if (on < EES_STARTS) return entryStamp === false;
  if (on < EES_IS_COMPLETE) return entryStamp === false && eesFile !== true;
  if (eesFile === true) return false;
  if (entryStamp === true) return eesFile === false && entryDate !== undefined && entryDate >= EES_IS_COMPLETE;
  return eesFile === false || (entryStamp === false && entryDate !== undefined && entryDate < EES_STARTS);
}
