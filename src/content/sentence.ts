import { piecesOf } from '../ameli/prose.ts';
import { build } from './build.ts';

/** A paragraph with its bold lead; nothing where there is nothing to say. */
export function led(lead: string, text: string | undefined, kind?: string): HTMLElement | undefined {
  return text ? build('p', kind ? { class: kind } : {}, build('b', {}, lead), ...withFrench(text)) : undefined;
}

/** One of our sentences, its French words in italics and spoken as French. */
export function withFrench(sentence: string): (Node | string)[] {
  return piecesOf(sentence).map(({ text, isFrench }) => (isFrench ? build('i', { lang: 'fr' }, text) : text));
}
