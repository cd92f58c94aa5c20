import type { SettingsRead } from '../../storage/settings.ts';
import { requestAccess, type Site } from '../../storage/site.ts';
import { Access } from './access.tsx';
import { Guide } from './guide.tsx';
import { Switches } from './switches.tsx';
import { ThisTabCard } from './this-tab.tsx';
import { useSettings } from './use-settings.ts';
import { useSite } from './use-site.ts';

interface AmeliTabProps {
  initialSettings: SettingsRead;
  initialSite: Site;
}

/** Knows the store; everything below it knows only its props. */
export function AmeliTab({ initialSettings, initialSite }: AmeliTabProps) {
  const { now, unsaved, change } = useSettings(initialSettings);
  const { thisTab, access } = useSite(initialSite);
  return (
    <>
      <ThisTabCard thisTab={thisTab} />
      <Access granted={access} onRequest={requestAccess} />
      <Switches values={now.values} problems={now.problems} unsaved={unsaved} onChange={change} />
      <Guide />
    </>
  );
}
