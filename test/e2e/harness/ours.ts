/** What in a page's light DOM is ours: the layer and all that hangs in it. */
export const ours = 'bienvenue-layer, bienvenue-layer *';
