/** A form that was sent empty and refused, and a form in an open dialog. */
import {
  DatePicker,
  DialogBox,
  FileUpload,
  NirField,
  PasswordField,
  PhoneField,
  SyCheckbox,
  SySelect,
  SyTextField,
} from '@cnamts/synapse';
import { h } from 'vue';
import { answered } from './answers.mjs';
import { onceShown, sectioned } from './sections.mjs';

/** @typedef {import('./answers.mjs').Row} Row */

/** Has a component look at what stands in it, as sending the form does. */
const send = onceShown((shown) => void shown.validateOnSubmit?.());
const refused = { required: true, displayAsterisk: true, ref: send };

/** @type {Row[]} */
const identity = [
  { expect: 'nomNaissance', is: SyTextField, props: { label: 'Nom de naissance', ...refused } },
  {
    expect: 'prenom',
    is: SyTextField,
    props: { label: 'Prénom', errorMessages: ['Saisissez votre nom et votre prénom.'] },
  },
  { expect: 'nir:13 nirKey', is: NirField, props: refused },
  { expect: 'nir', is: NirField, props: { ...refused, displayKey: false } },
  { expect: 'dateNaissance', is: DatePicker, props: { label: 'Date de naissance', isBirthDate: true, ...refused } },
  { expect: 'dateNaissance', is: DatePicker, props: { label: 'Date de naissance', noCalendar: true, ...refused } },
  { expect: 'dateNaissance', is: DatePicker, props: { label: 'Date de naissance', useCombinedMode: true, ...refused } },
  { expect: 'none', is: DatePicker, props: { label: 'Date des soins', displayRange: true, ...refused } },
  {
    expect: 'codePostal',
    is: SyTextField,
    props: { label: 'Code postal', warningMessages: ['Ce code postal ne correspond pas à votre commune.'] },
  },
  { expect: 'same telephone', is: PhoneField, props: { withCountryCode: true, ...refused } },
  { expect: 'rangNaissance', is: SySelect, props: { label: 'Rang de naissance', items: ['1', '2'], ...refused } },
  { expect: 'motDePasse', is: PasswordField, props: { label: 'Mot de passe', ...refused } },
  { expect: 'cgu', is: SyCheckbox, props: { label: "J'accepte les conditions générales d'utilisation", ...refused } },
  {
    expect: 'none',
    is: SyTextField,
    props: { label: 'Numéro de dossier', errorMessages: ['Le numéro a 13 chiffres.'] },
  },
];

/** @type {Row[]} */
const inDialog = [
  { expect: 'nir:13 nirKey', is: NirField, props: { withoutFieldset: true } },
  { expect: 'dateNaissance', is: DatePicker, props: { label: 'Date de naissance', isBirthDate: true } },
  { expect: 'dateNaissance', is: DatePicker, props: { label: 'Date de naissance', useCombinedMode: true } },
  { expect: 'none', is: DatePicker, props: { label: "Période d'absence", displayRange: true, noCalendar: true } },
  { expect: 'email', is: SyTextField, props: { label: 'Nouvelle adresse e-mail' } },
  { expect: 'emailConfirm', is: SyTextField, props: { label: "Confirmez l'adresse e-mail" } },
  { expect: 'same telephone', is: PhoneField, props: { withCountryCode: true } },
  { expect: 'rangNaissance', is: SySelect, props: { label: 'Rang de naissance', items: ['1', '2'], menuId: 'rang' } },
  { expect: 'motDePasse', is: PasswordField, props: { label: 'Mot de passe' } },
  { expect: 'none', is: SyCheckbox, props: { label: 'Recevoir une copie' } },
  { expect: 'none', is: FileUpload, props: { modelValue: [] } },
];

const dialog = () => [
  h(DialogBox, { modelValue: true, title: 'Modifier vos informations' }, () => inDialog.map(answered)),
];

/** @type {import('vue-router').RouteRecordRaw[]} */
export const dialogPage = [
  { path: '/', component: sectioned('Vos informations', [{ title: 'Votre identité', rows: identity }], dialog) },
];
