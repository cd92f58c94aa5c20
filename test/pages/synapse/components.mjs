/** The components of a form in their modes, one under the other, with the ones that ask for something else between. */
import {
  DatePicker,
  FileUpload,
  NirField,
  PasswordField,
  PeriodField,
  PhoneField,
  SearchListField,
  SyCheckbox,
  SySelect,
  SyTextArea,
  SyTextField,
} from '@cnamts/synapse';
import { defineComponent, h } from 'vue';
import { answered } from './answers.mjs';

/** @type {import('./answers.mjs').Row[]} */
const rows = [
  // The number: alone, with its key, without a fieldset, and in other words.
  { expect: 'nir|nir:13', is: NirField, props: { displayKey: false } }, // it tells the length only while in use
  { expect: 'nir:13', is: NirField, props: { displayKey: false, persistentHint: true } },
  { expect: 'nir:13 nirKey', is: NirField, props: { required: true, displayAsterisk: true } },
  { expect: 'nir:13 nirKey', is: NirField, props: { withoutFieldset: true, nirTooltip: 'Sur votre carte Vitale' } },
  {
    expect: 'nir:13 nirKey',
    is: NirField,
    props: { label: 'Votre identifiant', numberLabel: 'N° de sécurité sociale', keyLabel: 'Clé', nirType: 'complexe' },
  },
  { expect: 'none none', is: NirField, props: { disabled: true } },
  // Dates.
  { expect: 'dateNaissance', is: DatePicker, props: { label: 'Date de naissance', isBirthDate: true } },
  { expect: 'dateNaissance', is: DatePicker, props: { label: 'Né(e) le', noCalendar: true } },
  {
    expect: 'dateNaissance',
    is: DatePicker,
    props: { label: 'Votre date de naissance', useCombinedMode: true, required: true, displayAsterisk: true },
  },
  { expect: 'none', is: DatePicker, props: { label: 'Date des soins' } },
  { expect: 'none', is: DatePicker, props: { label: "Période de l'arrêt de travail", displayRange: true } },
  { expect: 'none', is: DatePicker, props: { label: "Date de naissance de l'enfant", noCalendar: true } },
  { expect: 'none none', is: PeriodField, props: {} },
  // Telephone.
  { expect: 'telephone', is: PhoneField, props: {} },
  {
    expect: 'same telephone',
    is: PhoneField,
    props: { withCountryCode: true, displayFormat: 'code-abbreviation', required: true },
  },
  // Text.
  { expect: 'prenom', is: SyTextField, props: { label: 'Prénom(s)', required: true, displayAsterisk: true } },
  { expect: 'nom', is: SyTextField, props: { label: 'Nom', isClearable: true } },
  {
    expect: 'codePostal',
    is: SyTextField,
    props: { label: 'Code postal de votre domicile', variantStyle: 'underlined' },
  },
  { expect: 'email', is: SyTextField, props: { label: 'Courriel', hint: 'exemple@exemple.fr' } },
  { expect: 'none', is: SyTextField, props: { label: 'Commune' } },
  { expect: 'none', is: SyTextField, props: { label: "Nom de l'employeur" } },
  { expect: 'none', is: SyTextField, props: { label: 'Code postal du médecin' } },
  { expect: 'none', is: SyTextField, props: { label: 'Numéro de dossier' } },
  { expect: 'none', is: SyTextField, props: { label: 'Prénom', disabled: true } },
  { expect: 'none', is: SyTextArea, props: { label: 'Votre message' } },
  // Passwords.
  { expect: 'motDePasse', is: PasswordField, props: { label: 'Mot de passe', required: true } },
  {
    expect: 'motDePasseNouveau',
    is: PasswordField,
    props: { label: 'Nouveau mot de passe', autocompleteType: 'new-password' },
  },
  // Choices and files.
  {
    expect: 'none',
    is: SySelect,
    props: { label: 'Civilité', items: ['Madame', 'Monsieur'], menuId: 'civilite-menu' },
  },
  {
    expect: 'none',
    is: SySelect,
    props: { label: 'Pays de naissance', items: ['France', 'Maroc'], menuId: 'pays-menu' },
  },
  { expect: 'none', is: SyCheckbox, props: { label: "J'accepte de recevoir la lettre d'information" } },
  { expect: 'none none', is: SearchListField, props: { label: 'Rechercher', items: [{ label: 'Un', value: 'un' }] } },
  { expect: 'none', is: FileUpload, props: { modelValue: [] } },
];

const allRows = defineComponent({
  setup: () => () => h('form', [h('h1', { class: 'mb-6' }, 'Vos informations'), ...rows.map(answered)]),
});

/** @type {import('vue-router').RouteRecordRaw[]} */
export const componentsPage = [{ path: '/', component: allRows }];
