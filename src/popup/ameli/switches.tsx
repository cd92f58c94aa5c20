import type { ComponentChildren } from 'preact';
import type { SettingName, SettingsRead } from '../../storage/settings.ts';
import { problemOf } from './setting-problem.ts';

interface SwitchesProps extends SettingsRead {
  /** The setting whose last change could not be stored. */
  unsaved: SettingName | undefined;
  onChange: (name: SettingName, value: boolean) => void;
}

export function Switches({ values, problems, unsaved, onChange }: SwitchesProps) {
  const rows = { values, problems, unsaved, onChange };
  return (
    <section class="card" aria-labelledby="settings">
      <h2 id="settings">Settings</h2>
      {problems.some(({ kind }) => kind === 'no answer') && (
        <p class="problem amber" role="alert">
          Your settings could not be read: the browser’s storage gave no answer. Until it does, both are as at the
          start.
        </p>
      )}
      <Switch {...rows} name="explain" label="Explain ameli.fr in English">
        Works at once, in open pages too: press the EN mark by a field, or F1 in it. When off, nothing of Bienvenue
        stays in the page.
      </Switch>
      <Switch {...rows} name="openOnFocus" label="Open by itself when I enter a field" idle={!values.explain}>
        Only while creating an account.
        {!values.explain && ' Of no use while the switch above is off.'}
      </Switch>
    </section>
  );
}

interface SwitchProps extends SwitchesProps {
  name: SettingName;
  label: string;
  /** Kept, but of no use now. */
  idle?: boolean;
  children: ComponentChildren;
}

function Switch({ name, label, idle = false, children, values, problems, unsaved, onChange }: SwitchProps) {
  const problem = problemOf(name, problems, unsaved);
  return (
    <div class="switch">
      <label>
        <span>{label}</span>
        <button
          type="button"
          role="switch"
          aria-checked={values[name]}
          aria-describedby={`${name}-hint`}
          disabled={idle}
          onClick={() => onChange(name, !values[name])}
        />
      </label>
      <p id={`${name}-hint`} class="quiet">
        {children}
      </p>
      {problem && (
        <p class="problem amber" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
