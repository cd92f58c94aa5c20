import { useEffect, useState } from 'preact/hooks';
import { onChange, read, write } from '../../storage/item.ts';
import { type SettingName, type SettingsRead, settings } from '../../storage/settings.ts';

/** The settings as they are now, and how to change one. */
export function useSettings(initial: SettingsRead) {
  const [now, setNow] = useState(initial);
  const [unsaved, setUnsaved] = useState<SettingName>();

  useEffect(() => {
    const stop = new AbortController();
    onChange(settings, setNow, stop.signal);
    return () => stop.abort();
  }, []);

  async function change(name: SettingName, value: boolean) {
    setUnsaved(undefined);
    // Drawn at once; storage confirms it, or the switch goes back.
    setNow({ ...now, values: { ...now.values, [name]: value } });
    try {
      await write(settings[name], value);
    } catch {
      setUnsaved(name);
      setNow(await read(settings));
    }
  }

  return { now, unsaved, change };
}
