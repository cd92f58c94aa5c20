/** Elements that neither are fields nor name them, and on which no shadow root can be, or none without any attribute. */
const TEXT = 'p span';
const DULL = `${TEXT} a abbr b br code dd dl dt em i img li ol small strong sub sup table tbody td th thead tr u ul`;

const isOneOf = (names: string): string => names.replace(/\w+/g, 'self::$&').replaceAll(' ', ' or ');

/** By attributes: its own id may be what a field points to, a role or a popover tells of fields, a script may define it. */
const MATTERS = `not(${isOneOf(DULL)}) or (@* and (${isOneOf(TEXT)} or @id or @role or @popover or @is))`;

const expressions = new Map<number, XPathExpression>();

/**
 * Whether anything that may tell of fields, or have a shadow root, is in these elements or among them: the first, and as
 * many of its next siblings as make up the count. One question for all, asked of the browser in the one language that
 * answers it without handing over each element: in Firefox every one that is handed over is dear.
 */
export function mayMatter(first: Element, count: number): boolean {
  const siblings = `(self::*|following-sibling::*[position() < ${count}])`;
  const expression =
    expressions.get(count) ?? document.createExpression(`boolean(${siblings}/descendant-or-self::*[${MATTERS}])`);
  if (expressions.size > 100) expressions.clear();
  expressions.set(count, expression);
  // biome-ignore lint/plugin: a path through the document, asked of the document; nothing of it goes anywhere
  return expression.evaluate(first, XPathResult.BOOLEAN_TYPE, null).booleanValue;
}
