/** The lists, boxes to tick and files in the modes that change what stands in the page. */
import * as synapse from '@cnamts/synapse';
import { FileUpload, SyCheckbox, SyInputSelect, SySelect } from '@cnamts/synapse';
import { h } from 'vue';

// The older version has none of these; their rows are left out there. Taking the module apart would bundle all of it.
const SyAutocomplete = synapse.SyAutocomplete;
const SyCheckBoxGroup = synapse.SyCheckBoxGroup;
const SyRadioGroup = synapse.SyRadioGroup;

/** @typedef {import('./answers.mjs').Section} Section */

const terms = () => ["J'ai lu et j'accepte les ", h('a', { href: '#' }, "conditions générales d'utilisation")];
const ranks = [
  { text: '1', value: 1 },
  { text: '2', value: 2 },
];

const beneficiaries = [
  { text: 'Moi', value: 'moi' },
  { text: 'Mon enfant', value: 'enfant' },
];

/** @type {Section} */
const choices = {
  title: 'Vos choix',
  rows: [
    {
      expect: 'rangNaissance',
      is: SySelect,
      props: { label: 'Rang de naissance', items: ranks, returnObject: true, clearable: true, menuId: 'rang-un' },
    },
    {
      expect: 'rangNaissance',
      is: SySelect,
      props: {
        ...{ label: 'Rang de naissance', items: ranks, outlined: false, required: true, displayAsterisk: true },
        ...{ helpText: '1 si vous êtes né seul', menuId: 'rang-deux' },
      },
    },
    { expect: 'none', is: SySelect, props: { label: 'Rang de naissance', disabled: true, menuId: 'rang-trois' } },
    // A list that does not open looks as one that does.
    {
      expect: 'rangNaissance|none',
      is: SySelect,
      props: { label: 'Rang de naissance', items: ranks, readonly: true, menuId: 'rang-quatre' },
    },
    {
      expect: 'none',
      is: SySelect,
      props: { label: 'Bénéficiaires', items: beneficiaries, multiple: true, chips: true, menuId: 'benef' },
    },
    { expect: 'none', is: SySelect, props: { items: ['Domicile', 'Travail'], hideDetails: true, menuId: 'lieu' } },
    { expect: '', is: SyInputSelect, props: { label: 'Type de document', items: ['Facture', 'Ordonnance'] } },
    { expect: 'none', is: SyAutocomplete, props: { label: 'Pays de naissance', items: ['France', 'Maroc'] } },
    {
      expect: 'none none',
      is: SyRadioGroup,
      props: {
        label: 'Avez-vous un numéro de sécurité sociale ?',
        options: [
          { label: 'Oui', value: 'oui' },
          { label: 'Non', value: 'non' },
        ],
      },
    },
    {
      expect: 'none none',
      is: SyCheckBoxGroup,
      props: {
        label: 'Être prévenu par',
        multiple: true,
        options: [
          { label: 'E-mail', value: 'mail' },
          { label: 'Téléphone portable', value: 'sms' },
        ],
      },
    },
    { expect: 'cgu', is: SyCheckbox, props: { required: true, id: 'cgu' }, slots: { label: terms } },
    {
      expect: 'cgu',
      is: SyCheckbox,
      props: {
        ariaLabel: "J'accepte les conditions générales d'utilisation",
        title: 'Conditions',
        displayAsterisk: true,
      },
    },
    { expect: 'none', is: SyCheckbox, props: { label: 'Je certifie sur l’honneur', indeterminate: true } },
    { expect: 'none', is: SyCheckbox, props: { label: "J'accepte les conditions générales", disabled: true } },
    { expect: 'none', is: FileUpload, props: { modelValue: [], multiple: true, allowedExtensions: ['pdf'] } },
    { expect: 'none', is: FileUpload, props: { modelValue: [], disabled: true } },
  ],
};

export const choiceModes = [choices];
