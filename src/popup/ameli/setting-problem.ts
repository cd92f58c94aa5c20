import type { SettingName, SettingsRead } from '../../storage/settings.ts';

/** What is wrong with one setting, in words for the user; undefined when nothing is. */
export function problemOf(
  name: SettingName,
  problems: SettingsRead['problems'],
  unsaved: SettingName | undefined,
): string | undefined {
  if (unsaved === name) return 'This change could not be stored, so the switch went back. Try again.';
  if (problems.some((problem) => problem.kind === 'bad value' && problem.name === name)) {
    return 'What was stored for this switch could not be read and is kept aside. The switch is back as at the start. Set it again, and this message goes.';
  }
  return undefined;
}
