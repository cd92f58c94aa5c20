/** The date components in the modes that change what stands in the page. */
import * as synapse from '@cnamts/synapse';
import { DatePicker, PeriodField, RangeField } from '@cnamts/synapse';

// The older version has neither; their rows are left out there. Taking the module apart would bundle all of it.
const LunarCalendar = synapse.LunarCalendar;
const MonthPicker = synapse.MonthPicker;

/** @typedef {import('./answers.mjs').Section} Section */

/** @type {Section} */
const birthDates = {
  title: 'Votre identité',
  rows: [
    { expect: 'dateNaissance', is: DatePicker, props: { label: 'Date de naissance', noIcon: true } },
    {
      expect: 'dateNaissance',
      is: DatePicker,
      props: { label: 'Ma date de naissance', displayAppendIcon: true, isOutlined: false, placeholder: 'JJ/MM/AAAA' },
    },
    {
      expect: 'dateNaissance',
      is: DatePicker,
      props: { label: 'Né(e) le', birthDate: true, textFieldActivator: true, displayIcon: false, title: 'JJ/MM/AAAA' },
    },
    {
      expect: 'dateNaissance',
      is: DatePicker,
      props: { label: 'Date de naissance', noCalendar: true, format: 'YYYY-MM-DD', hint: 'AAAA-MM-JJ', noIcon: true },
    },
    {
      expect: 'dateNaissance',
      is: DatePicker,
      props: {
        label: 'Votre date de naissance',
        useCombinedMode: true,
        hint: 'Format JJ/MM/AAAA',
        persistentHint: true,
      },
    },
    {
      expect: 'dateNaissance',
      is: DatePicker,
      props: { label: 'Date de naissance', useCombinedMode: true, noCalendar: true, placeholder: 'jj/mm/aaaa' },
    },
    {
      expect: 'dateNaissance',
      is: DatePicker,
      props: { label: 'Date de naissance', useCombinedMode: true, isBirthDate: true, displayAppendIcon: true },
    },
    { expect: 'dateNaissance', is: LunarCalendar, props: { label: 'Date de naissance' } },
    // Picking from a calendar looks the same whether the page lets one pick or not.
    { expect: 'dateNaissance|none', is: DatePicker, props: { label: 'Date de naissance', readonly: true } },
    { expect: 'none', is: DatePicker, props: { label: 'Date de naissance', readonly: true, noCalendar: true } },
    {
      // The older version does not tell it from one that opens.
      expect: LunarCalendar ? 'none' : 'dateNaissance|none',
      is: DatePicker,
      props: { label: 'Date de naissance', readonly: true, useCombinedMode: true },
    },
    { expect: 'none', is: DatePicker, props: { label: 'Date de naissance', disabled: true, noCalendar: true } },
  ],
};

/** @type {Section} */
const otherDates = {
  title: 'Vos soins',
  rows: [
    { expect: 'none', is: DatePicker, props: {} },
    { expect: 'none', is: DatePicker, props: { label: 'Date des soins', noCalendar: true, placeholder: 'JJ/MM/AAAA' } },
    { expect: 'none', is: DatePicker, props: { label: "Date de l'accident", useCombinedMode: true, noIcon: true } },
    {
      expect: 'none',
      is: DatePicker,
      props: { label: "Dates de l'hospitalisation", displayRange: true, noCalendar: true },
    },
    {
      expect: 'none',
      is: DatePicker,
      props: { label: 'Période des soins', displayRange: true, useCombinedMode: true, displayAppendIcon: true },
    },
    { expect: 'none', is: DatePicker, props: { label: 'Date de naissance du conjoint', useCombinedMode: true } },
    { expect: 'none', is: DatePicker, props: { label: "Date de naissance de l'enfant", isBirthDate: true } },
    { expect: 'none none', is: PeriodField, props: { noCalendar: true, noIcon: true } },
    {
      expect: 'none none',
      is: PeriodField,
      props: { placeholderFrom: "Début de l'arrêt", placeholderTo: "Fin de l'arrêt", displayAppendIcon: true },
    },
    { expect: 'none', is: MonthPicker, props: { label: 'Mois du bulletin de salaire' } },
    { expect: 'none none', is: RangeField, props: { fieldsetLabel: 'Montant des soins' } },
  ],
};

export const dateModes = [birthDates, otherDates];
