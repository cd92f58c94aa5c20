/** What pages are made of, as selectors. They are told like texts (`texts.mjs`), as nothing is looked for before a page is. */
export const pageParts = {
  /** The head, the foot and the menus of every page. */
  headAndFoot: 'header, footer, nav, [role="banner"], [role="contentinfo"], [role="navigation"]',
  /** All that stands beside the main matter. */
  aside:
    'header, footer, nav, [role="banner"], [role="contentinfo"], [role="navigation"], aside, [role="complementary"], [role="search"], search',
  /** What a heading in it heads, and nothing outside; so do the answers of an earlier step, shown again and greyed. */
  sections:
    'section, article, form, fieldset, details, dialog, [role="dialog"], div:has(> :is(h2, h3, h4, h5, h6)):has(:disabled, [readonly]):not(:has(:is(input, select, textarea):enabled:not([readonly])))',
  /** Where a part of the main matter begins that is no bar of the page any more. */
  main: 'main, [role="main"], form, fieldset, section, article, dialog',
  /**
   * What may be or name a field, hold a shadow root or be a message: all but plain elements, unless more than their name
   * says of them: an id, which a field may point to, a role, a class. Those of which pages have most come first: that is how
   * many names are compared for each.
   */
  telling:
    ':not(p, span, li, td, tr, a, b, strong, br, em, i, small, img, ul, th, tbody, thead, table, ol, dt, dd, dl), [id], [role], [class], [style], [popover], [is], [aria-live]',
  /** What bounds the neighbourhood of a field. */
  bounds: 'form, fieldset, body, dialog, main, section, article, table, ul, ol',
  /** What holds no text that is read. */
  notText: 'select, textarea, script, style, noscript, template, svg, [aria-hidden="true"]',
  /** What lies over the page: no obstacle to what is under it, and the only one to what is in it. */
  dialogs: 'dialog, [role="dialog"], [aria-modal="true"]',
  /** What is never seen itself. */
  unseen: 'script, style, template, noscript, link, meta, head',
  /** What only helps inside a label, where it is a sentence of its own. */
  help: 'small, [class*="hint" i], [class*="help" i], [class*="aide" i], [class*="descr" i]',
  /** What has a caption for the fields in it. */
  groups: 'fieldset, [role="group"], [role="radiogroup"], table:has(> caption)',
  /** Things that are used or looked at, and must not be covered. */
  things:
    'input, select, textarea, button, [role="button"], a[href], img, svg, canvas, video, audio, iframe, object, embed',
  /** The field for the country in front of a telephone number, whose label stands before both. */
  prefixes: '[aria-label*="indicatif" i], [title*="indicatif" i], [autocomplete="tel-country-code"]',
  /** What opens a calendar beside a field. One that cannot be opened fills nothing. */
  calendars: ':is([aria-label*="calend" i], [title*="calend" i]):not(:disabled)',
  /** A field that is filled by picking: from a list that it opens, or from a calendar of its own. */
  picked:
    '[role="combobox"], [aria-haspopup], [aria-expanded], [aria-owns], [id*="date-picker" i], [class*="date-picker" i], [id*="datepicker" i], [class*="datepicker" i], [id*="flatpickr" i], [class*="flatpickr" i]',
} as const;
