/**
 * Writes the expected answers on the fields that the components draw. The components keep a `data-expect` for their
 * outer box, so it cannot be handed to the input itself.
 */
import { SyTextField } from '@cnamts/synapse';
import { h, shallowReactive } from 'vue';

const field =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"]), select, textarea';

/**
 * @typedef {object} Row one component of a form
 * @property {string} expect the answers of its fields in their order, separated by spaces
 * @property {import('vue').Component} is
 * @property {Record<string, unknown>} [props]
 * @property {Record<string, () => unknown>} [slots]
 */

/** @typedef {{ title: string, rows: readonly Row[] }} Section */

/** What is typed, by the row. A text field that nobody holds the text of goes on saying that it is empty. @type {Map<Row, unknown>} */
const typed = shallowReactive(new Map());

/**
 * A component in a box that knows the answers of its fields.
 * @param {Row} row
 * @returns {import('vue').VNode}
 */
export function answered(row) {
  const { expect, is, props = {}, slots } = row;
  const hold = {
    modelValue: typed.get(row),
    'onUpdate:modelValue': (/** @type {unknown} */ text) => typed.set(row, text),
  };
  return h('div', { class: 'mb-3', 'data-answers': expect }, [
    h(is, is === SyTextField ? { ...props, ...hold } : props, slots),
  ]);
}

/** Keeps every field of an answered component answered, as fields come and are drawn anew. */
export function answerLateFields() {
  new MutationObserver(answerAll).observe(document, { childList: true, subtree: true });
}

function answerAll() {
  for (const box of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-answers]'))) {
    const answers = (box.dataset.answers ?? '').split(' ');
    for (const [index, input] of /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll(field)).entries()) {
      const answer = answers[index];
      if (answer !== undefined && input.dataset.expect !== answer) input.dataset.expect = answer;
    }
  }
}
