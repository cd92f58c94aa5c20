import type { SettingsRead } from '../../storage/settings.ts';
import { requestAccess, type Site } from '../../storage/site.ts';
import { Access } from './access.tsx';
import { Countdown } from './countdown.tsx';
import { Guide } from './guide.tsx';
import { Switches } from './switches.tsx';
import { ThisTabCard } from './this-tab.tsx';
import { useCountdown } from './use-countdown.ts';
import { useSettings } from './use-settings.ts';

interface AmeliTabProps {
  initialSettings: SettingsRead;
  site: Site;
}

/** Knows the store; everything below it knows only its props. */
export function AmeliTab({ initialSettings, site }: AmeliTabProps) {
  const link = useCountdown();
  const { now, unsaved, change } = useSettings(initialSettings);
  return (
    <>
      <ThisTabCard thisTab={site.thisTab} />
      <Access granted={site.access} onRequest={requestAccess} />
      {link.clickBefore !== undefined && (
        <Countdown
          clickBefore={link.clickBefore}
          today={Temporal.Now.plainDateISO()}
          unsaved={link.unsaved}
          unreadable={link.unreadable}
          onChange={link.change}
        />
      )}
      <Switches values={now.values} problems={now.problems} unsaved={unsaved} onChange={change} />
      <Guide />
    </>
  );
}
