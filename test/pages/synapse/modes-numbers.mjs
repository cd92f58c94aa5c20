/** The social security number and the telephone in the modes that change what stands in the page. */
import { NirField, PhoneField } from '@cnamts/synapse';

/** @typedef {import('./answers.mjs').Section} Section */

const indicatifs = [
  { code: '+33', abbreviation: 'FR', country: 'France', mask: '## ## ## ## ##', phoneLength: 10 },
  { code: '+351', abbreviation: 'PT', country: 'Portugal', mask: '### ### ###', phoneLength: 9 },
];

/** @type {Section} */
const nirs = {
  title: 'Votre numéro',
  rows: [
    { expect: 'nir', is: NirField, props: { displayKey: false, hideDetails: true, variant: 'underlined' } },
    {
      expect: 'nir:13',
      is: NirField,
      props: { displayKey: false, nirType: 'complexe', numberHint: '13 caractères', persistentHint: true },
    },
    {
      expect: 'nir:13 nirKey',
      is: NirField,
      props: { hideDetails: true, placeholder: '2 94 03 75 120 005', persistentPlaceholder: true, clearable: true },
    },
    {
      expect: 'nir:13 nirKey',
      is: NirField,
      props: {
        ...{ nirTooltip: 'Sur votre carte Vitale', nirTooltipPosition: 'prepend' },
        ...{ keyTooltip: 'Les deux derniers chiffres', counter: true, persistentHint: true, density: 'compact' },
      },
    },
    {
      expect: 'nir:13 nirKey',
      is: NirField,
      props: { label: '', numberLabel: 'Mon numéro de sécurité sociale', keyLabel: 'Clé', required: true },
    },
    {
      expect: 'nir:13 nirKey',
      is: NirField,
      props: { withoutFieldset: true, helpText: 'Il figure sur votre attestation de droits.', nirType: 'complexe' },
    },
    { expect: 'none none', is: NirField, props: { readonly: true } },
    { expect: 'none none', is: NirField, props: { label: "Numéro de sécurité sociale de l'enfant" } },
    { expect: 'none none', is: NirField, props: { label: 'Assuré décédé', withoutFieldset: true } },
  ],
};

/** @type {Section} */
const phones = {
  title: 'Vos coordonnées',
  rows: [
    { expect: 'telephone', is: PhoneField, props: { withoutFieldset: true, outlined: false } },
    { expect: 'telephone', is: PhoneField, props: { displayAsterisk: true, required: true, isClearable: true } },
    {
      expect: 'telephone',
      is: PhoneField,
      props: { helpText: 'Pour vous prévenir par SMS', autocompletePhone: 'tel' },
    },
    { expect: 'same telephone', is: PhoneField, props: { withCountryCode: true, withoutFieldset: true } },
    {
      expect: 'same telephone',
      is: PhoneField,
      props: { withCountryCode: true, displayFormat: 'country', countryCodeRequired: true, displayAsterisk: true },
    },
    {
      expect: 'same telephone',
      is: PhoneField,
      props: {
        ...{ withCountryCode: true, displayFormat: 'code-country', autocompleteCountryCode: 'off' },
        ...{ customIndicatifs: indicatifs, useCustomIndicatifsOnly: true, outlined: false, outlinedIndicatif: false },
      },
    },
    { expect: 'none none', is: PhoneField, props: { withCountryCode: true, readonly: true } },
    { expect: 'none', is: PhoneField, props: { disabled: true } },
  ],
};

/** @type {Section} */
const doctor = {
  title: 'Votre médecin traitant',
  rows: [
    { expect: 'none', is: PhoneField, props: {} },
    { expect: 'none none', is: PhoneField, props: { withCountryCode: true, withoutFieldset: true } },
  ],
};

export const numberModes = [nirs, phones, doctor];
