import { useState } from 'preact/hooks';
import type { Member } from '../../household/member.ts';
import { permitGaps } from '../../stay/permits.ts';
import { members } from '../../storage/household.ts';
import { keyOf } from '../../storage/records.ts';
import { chosenOrNew } from '../people/people.ts';
import type { Undo } from '../records/undo.tsx';
import { useRecords } from '../records/use-records.ts';
import { PaperCard } from './paper-card.tsx';
import { PAPER_GROUPS, papersOf, withChanged, withPaper } from './paper-list.ts';
import type { Days } from './use-days.ts';
import { countryName, daysWords, spanWords } from './words.ts';

/** The papers that change the count, with their dates. They are the same that the Stamps tab asks for. */
export function PapersPage({ days: { member, reading }, undo }: { days: Days; undo: Undo }) {
  const { state, put } = useRecords();
  const [kind, setKind] = useState('carte-sejour');
  const owner = chosenOrNew(state);
  const store = (next: Member) => ({ ...owner.change, [keyOf(members, owner.id)]: next });
  const papers = papersOf(member);
  const gaps = permitGaps(reading.worst);
  return (
    <>
      <p class="quiet">
        Days under a residence permit or a long-stay visa are not counted in the state that gave it. Elsewhere in
        Schengen they are.
      </p>
      {papers.map((paper) => (
        <PaperCard
          key={`${paper.list}-${paper.index}`}
          paper={paper}
          remarks={reading.remarks.filter(({ row, id }) => row !== 'trip' && id === idOf(paper))}
          onChange={(change) => put(store(withChanged(member, paper, change)))}
          onRemove={() => undo.change(`Removed: ${paper.name}.`, store(withChanged(member, paper, null)))}
        />
      ))}
      {gaps.map((gap) => (
        <p class="problem amber" key={gap.from}>
          Gap between two papers of {countryName(gap.state)}: {spanWords(gap)}. No paper frees these days
          {gap.countedDays > 0 ? `; ${daysWords(gap.countedDays)} of yours there count` : ''}.
        </p>
      ))}
      <div class="add-paper">
        <label class="select-field">
          <span>Which paper?</span>
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
            {PAPER_GROUPS.map(({ title, choices }) => (
              <optgroup key={title} label={title}>
                {choices.map(({ value, printed, english }) => (
                  <option key={value} value={value}>
                    {printed === '' ? english : `${printed}: ${english}`}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="button" class="action" onClick={() => put(store(withPaper(member, kind)))}>
          Add this paper
        </button>
      </div>
    </>
  );
}

/** As `historyOf` names them. */
function idOf({ list, index }: { list: 'permits' | 'visas'; index: number }): string {
  return `${list === 'permits' ? 'permit' : 'visa'}-${index}`;
}
