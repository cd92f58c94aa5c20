import type { SettingsRead } from '../../storage/settings.ts';
import { requestAccess, type Site } from '../../storage/site.ts';
import { Access } from './access.tsx';
import { Countdown } from './countdown.tsx';
import { Guide } from './guide.tsx';
import { Switches } from './switches.tsx';
import { ThisTabCard } from './this-tab.tsx';
import { useCountdown } from './use-countdown.ts';
import { useSettings } from './use-settings.ts';
import { useSite } from './use-site.ts';

interface AmeliTabProps {
  initialSettings: SettingsRead;
  initialSite: Site;
}

/** Knows the store; everything below it knows only its props. */
export function AmeliTab({ initialSettings, initialSite }: AmeliTabProps) {
  const link = useCountdown();
  const { now, unsaved, change } = useSettings(initialSettings);
  const { thisTab, access } = useSite(initialSite);
  return (
    <>
      <ThisTabCard thisTab={thisTab} />
      <Access granted={access} onRequest={requestAccess} />
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
