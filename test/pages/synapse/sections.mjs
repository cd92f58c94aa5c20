/** A form in sections, each under a heading of its own. */
import { defineComponent, h } from 'vue';
import { answered } from './answers.mjs';

/**
 * @param {string} title
 * @param {readonly import('./answers.mjs').Section[]} sections
 * @param {() => import('vue').VNode[]} [more] what stands after them
 */
export function sectioned(title, sections, more = () => []) {
  // A component that this version has not is undefined.
  const known = (/** @type {import('./answers.mjs').Row} */ { is }) => is !== undefined;
  return defineComponent({
    setup: () => () =>
      h('form', [
        h('h1', { class: 'mb-6' }, title),
        ...sections.flatMap(({ title, rows }) => [
          h('h2', { class: 'my-4' }, title),
          ...rows.filter(known).map(answered),
        ]),
        ...more(),
      ]),
  });
}

/**
 * A `ref` that does something with a component once, after it has been drawn: Vue calls a `ref` at every drawing.
 * @param {(shown: any) => void} act
 */
export function onceShown(act) {
  /** @type {WeakSet<object>} */
  const seen = new WeakSet();
  return (/** @type {object | null} */ shown) => {
    if (!shown || seen.has(shown)) return;
    seen.add(shown);
    setTimeout(() => act(shown));
  };
}
