interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What stands for no answer yet; left out: one must be chosen. */
  readonly none?: string;
  readonly onChange: (value: string) => void;
}

/** A list to choose from, with its label above. A value that the list does not have stands there as it is. */
export function SelectField({ label, value, options, none, onChange }: SelectFieldProps) {
  return (
    <label class="select-field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {value !== '' && !options.some((option) => option.value === value) && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Countries or nationalities as options. */
export function optionsOf(codes: readonly { readonly code: string; readonly name: string }[]) {
  return codes.map(({ code, name }) => ({ value: code, text: name }));
}
