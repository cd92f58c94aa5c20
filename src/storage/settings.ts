import type { Read, StorageItem } from './item.ts';

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** What the user can switch. */
export const settings = {
  /** Explain ameli.fr in English at all. */
  explain: { key: 'explain', isValid: isBoolean, default: true },
  /** Open an explanation by itself when a field of account creation is entered. */
  openOnFocus: { key: 'openOnFocus', isValid: isBoolean, default: true },
  /** Show the steps of a journey unfolded in the page, where there is room. */
  steps: { key: 'steps', isValid: isBoolean, default: true },
} satisfies Record<string, StorageItem<boolean>>;

export type SettingName = keyof typeof settings;

export type SettingsRead = Read<typeof settings>;
