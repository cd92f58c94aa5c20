/**
 * Elements that neither are fields nor name them, and on which no shadow root can be, or hardly one without attributes.
 * Those of which pages have most come first: that is how many names are compared for each.
 */
const DULL = 'p, span, li, td, tr, a, b, strong, br, em, i, small, img, ul, th, tbody, thead, table, ol, dt, dd, dl';

/**
 * What is not dull, or may be more than its name says: by its own id, which a field may point to, by a role, by what
 * marks it as a message. One question for all that stands in a place, since each element that is handed over is dear.
 */
export const MATTERS = `:not(${DULL}), [id], [role], [class], [style], [popover], [is], [aria-live]`;
