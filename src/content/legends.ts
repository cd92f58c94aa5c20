import { pageParts } from './page-parts.ts';
import { nearestShown, parentShown, textOf, textOfIds, tidy } from './text.ts';

/** For the fields of one reading: the captions of the groups around a field, the nearest first. */
export function legendsReader(): (element: Element) => string[] {
  const nearestGroup = nearestShown(pageParts.groups);
  const captions = new Map<Element, string>();

  function captionOf(group: Element): string {
    const caption = captions.get(group) ?? readCaption(group);
    captions.set(group, caption);
    return caption;
  }

  return (element) => {
    const legends: string[] = [];
    let group = nearestGroup(parentShown(element));
    while (group && legends.length < 3) {
      const caption = captionOf(group);
      if (caption) legends.push(caption);
      group = nearestGroup(parentShown(group));
    }
    return legends;
  };
}

function readCaption(group: Element): string {
  const legend = [...group.children].find((child) => child.matches('legend, caption'));
  return (
    (legend ? textOf(legend) : '') ||
    textOfIds(group, group.getAttribute('aria-labelledby')) ||
    tidy(group.getAttribute('aria-label') ?? '')
  );
}
