/** The texts and passwords in the modes that change what stands in the page. */
import { DiacriticPicker, PasswordField, SyTextArea, SyTextField } from '@cnamts/synapse';
import { h } from 'vue';
import { onceShown } from './sections.mjs';

/** @typedef {import('./answers.mjs').Section} Section */

/** Opens the eye of a password field: what is typed stands in a text field then. */
const openEye = onceShown((shown) => shown.$el.querySelector('.password-toggle-button')?.click());

/** @type {Section} */
const texts = {
  title: 'Votre état civil',
  rows: [
    { expect: 'nomNaissance', is: SyTextField, props: { label: 'Nom de naissance', isClearable: true, loading: true } },
    {
      expect: 'nomUsage',
      is: SyTextField,
      props: { label: "Nom d'usage", helpText: "Nom du conjoint, s'il est utilisé", displayAsterisk: false },
    },
    {
      expect: 'prenom',
      is: SyTextField,
      props: { label: 'Prénoms', appendTooltip: "Dans l'ordre de l'état civil", variantStyle: 'solo', counter: 30 },
    },
    {
      expect: 'nomNaissance',
      is: DiacriticPicker,
      props: { modelValue: '' },
      slots: { default: () => h(SyTextField, { label: 'Nom de naissance' }) },
    },
    { expect: 'codePostal', is: SyTextField, props: { label: 'Code postal', suffix: '5 chiffres', maxlength: 5 } },
    { expect: 'codePostal', is: SyTextField, props: { label: 'Code postal', prefix: 'F-', type: 'number' } },
    {
      expect: 'email',
      is: SyTextField,
      props: { placeholder: 'Adresse e-mail', isOnSingleLine: true, type: 'email', name: 'email' },
    },
    { expect: 'email', is: SyTextField, props: { label: 'Mon adresse e-mail', prependIcon: 'info', readonly: false } },
    { expect: 'mobile', is: SyTextField, props: { label: 'Téléphone portable', type: 'tel', hint: '10 chiffres' } },
    { expect: 'vitaleSerie', is: SyTextField, props: { label: 'Numéro de série de ma carte Vitale', counter: 10 } },
    { expect: 'none', is: SyTextField, props: { label: "Nom de l'enfant", helpText: 'Nom de naissance' } },
    { expect: 'none', is: SyTextField, props: { label: 'Numéro de facture', suffix: '13 chiffres' } },
    { expect: 'none', is: SyTextField, props: { label: 'Adresse e-mail', readonly: true } },
    { expect: 'none', is: SyTextArea, props: { label: 'Précisez votre adresse e-mail et votre question' } },
  ],
};

/** @type {Section} */
const passwords = {
  title: 'Votre mot de passe',
  rows: [
    { expect: 'motDePasse', is: PasswordField, props: { label: 'Mon mot de passe', variantStyle: 'underlined' } },
    { expect: 'motDePasse', is: PasswordField, props: { label: 'Mot de passe', ref: openEye } },
    { expect: 'motDePasse', is: PasswordField, props: { placeholder: 'Mot de passe' } },
    {
      expect: 'motDePasseNouveau',
      is: PasswordField,
      props: {
        ...{ label: 'Nouveau mot de passe', autocompleteType: 'new-password', displayAsterisk: true, required: true },
        ...{ customRules: [{ type: 'minLength', options: { length: 8, message: 'Au moins 8 caractères' } }] },
        helpText: 'Au moins 8 caractères',
      },
    },
    {
      expect: 'motDePasseConfirm',
      is: PasswordField,
      props: { label: 'Confirmez le nouveau mot de passe', autocompleteType: 'new-password', ref: openEye },
    },
    { expect: 'none', is: PasswordField, props: { label: 'Mot de passe', disabled: true } },
    { expect: 'none', is: PasswordField, props: { label: 'Mot de passe', readonly: true } },
  ],
};

export const textModes = [texts, passwords];
