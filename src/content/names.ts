// What everything of ours in a page is called, so that it can be told from the page's own and found again.

/** The element that holds ours: one for each place (document, open shadow root, modal dialog). */
export const LAYER = 'bienvenue-layer';
/** The element of one mark, in a layer. */
export const MARK = 'bienvenue-mark';
/** The element of the one open explanation, in a layer. */
export const EXPLANATION = 'bienvenue-explanation';
/** The element of the journey box, in the layer of the page. */
export const BOX = 'bienvenue-box';
/** What is as wide as the window and of no height, in the layer of the page. */
export const RULER = 'bienvenue-ruler';
/** Ids of our description nodes and, with two dashes before, names of our anchors. */
export const PREFIX = 'bienvenue-';

/** A page that takes ours away again and again means it: after so many times we leave the field to it. */
export const PATIENCE = 20;
