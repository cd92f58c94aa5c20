/** Account creation as the new pages might be: one address, steps in the hash, fields that come and go. */
import {
  DatePicker,
  DialogBox,
  NirField,
  PasswordField,
  PhoneField,
  SyCheckbox,
  SySelect,
  SyTextField,
} from '@cnamts/synapse';
import { defineComponent, h, ref } from 'vue';
import { useRouter } from 'vue-router';
import { VBtn } from 'vuetify/components';
import { answered } from './answers.mjs';

/** @typedef {import('./answers.mjs').Row} Row */

/** @type {Row[]} */
const identity = [
  { expect: 'nomNaissance', is: SyTextField, props: { label: 'Nom de naissance', required: true } },
  { expect: 'nomUsage', is: SyTextField, props: { label: "Nom d'usage", hint: 'Si vous en avez un' } },
  { expect: 'prenom', is: SyTextField, props: { label: 'Prénom', required: true } },
  { expect: 'nir:13', is: NirField, props: { displayKey: false, persistentHint: true, required: true } },
  {
    expect: 'dateNaissance',
    is: DatePicker,
    props: { label: 'Date de naissance', isBirthDate: true, placeholder: 'JJ/MM/AAAA', required: true },
  },
  { expect: 'codePostal', is: SyTextField, props: { label: 'Code postal', hint: '5 chiffres', required: true } },
  {
    expect: 'rangNaissance',
    is: SySelect,
    props: { label: 'Rang de naissance', items: ['1', '2', '3'], menuId: 'rang-menu' },
  },
];

/** @type {Row[]} */
const proof = [
  { expect: 'nir:13 nirKey', is: NirField, props: { required: true } },
  { expect: 'vitaleSerie', is: SyTextField, props: { label: 'Numéro de série de votre carte Vitale', required: true } },
  { expect: 'iban', is: SyTextField, props: { label: '7 derniers chiffres de votre IBAN', required: true } },
];

/** @type {Row[]} */
const withoutCard = [
  { expect: 'codeProvisoire', is: SyTextField, props: { label: 'Code provisoire', required: true } },
  {
    expect: 'dateNaissance',
    is: DatePicker,
    props: { label: 'Date de naissance', noCalendar: true, placeholder: 'JJ/MM/AAAA', required: true },
  },
];

/** @type {Row[]} */
const contact = [
  { expect: 'email', is: SyTextField, props: { label: 'Adresse e-mail', required: true } },
  { expect: 'emailConfirm', is: SyTextField, props: { label: "Confirmation de l'adresse e-mail", required: true } },
  { expect: 'same telephone', is: PhoneField, props: { withCountryCode: true } },
  {
    expect: 'motDePasseNouveau',
    is: PasswordField,
    props: { label: 'Nouveau mot de passe', autocompleteType: 'new-password', required: true },
  },
  {
    expect: 'motDePasseConfirm',
    is: PasswordField,
    props: { label: 'Confirmation du mot de passe', autocompleteType: 'new-password', required: true },
  },
  { expect: 'cgu', is: SyCheckbox, props: { label: "J'accepte les conditions générales d'utilisation" } },
];

/**
 * A step: its title, its fields, and a button that leads on without leaving the page.
 * @param {string} title
 * @param {readonly Row[]} rows
 * @param {string} next the hash of the next step
 * @param {() => import('vue').VNode[]} [more] what stands under the fields
 */
function step(title, rows, next, more = () => []) {
  return defineComponent({
    setup() {
      const router = useRouter();
      const goOn = () => router.push(next);
      return () =>
        h('form', { onSubmit: (/** @type {Event} */ event) => event.preventDefault() }, [
          h('h1', { class: 'mb-6' }, title),
          ...rows.map(answered),
          ...more(),
          h(VBtn, { color: 'primary', class: 'mt-4', onClick: goOn }, () => 'Continuer'),
        ]);
    },
  });
}

/** The way out for those who have no card: two fields in a dialog. */
function cardless() {
  const open = ref(false);
  const set = (/** @type {boolean} */ value) => {
    open.value = value;
  };
  const close = () => set(false);
  return () => [
    h(VBtn, { variant: 'text', onClick: () => set(true) }, () => "Je n'ai pas ma carte Vitale"),
    h(
      DialogBox,
      {
        modelValue: open.value,
        'onUpdate:modelValue': set,
        title: 'Utiliser un code provisoire',
        onCancel: close,
        onConfirm: close,
      },
      () => withoutCard.map(answered),
    ),
  ];
}

const done = defineComponent({
  setup: () => () => h('h1', "Un e-mail vous a été envoyé. Cliquez sur le lien qu'il contient."),
});

/** @type {import('vue-router').RouteRecordRaw[]} */
export const creationSteps = [
  { path: '/', redirect: '/identite' },
  { path: '/identite', component: step('Votre identité', identity, '/verification') },
  { path: '/verification', component: step('Vérification', proof, '/coordonnees', cardless()) },
  { path: '/coordonnees', component: step('Vos coordonnées', contact, '/fin') },
  { path: '/fin', component: done },
];
