/** Starts the page that `<html data-page>` names. */
import { createApp, h } from 'vue';
import { createRouter, createWebHashHistory, RouterView } from 'vue-router';
import { createVuetify } from 'vuetify';
import { VApp, VMain } from 'vuetify/components';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import { answerLateFields } from './answers.mjs';
import { componentsPage } from './components.mjs';
import { creationSteps } from './creation.mjs';
import { dialogPage } from './dialog.mjs';
import { modesPage } from './modes.mjs';

/** @type {Record<string, import('vue-router').RouteRecordRaw[]>} */
const pages = { creation: creationSteps, components: componentsPage, modes: modesPage, dialog: dialogPage };
const routes = pages[document.documentElement.dataset.page ?? ''] ?? [];
// As when the real page first asks the server: the form is not there yet when the page has loaded.
const lateBy = 300;

answerLateFields();
setTimeout(() => {
  createApp({
    render: () =>
      h(VApp, () => h(VMain, () => h('div', { class: 'pa-4 mx-auto', style: 'max-width: 640px' }, [h(RouterView)]))),
  })
    .use(createVuetify({ icons: { defaultSet: 'mdi', aliases, sets: { mdi } } }))
    .use(createRouter({ history: createWebHashHistory(), routes }))
    .mount('#app');
}, lateBy);
