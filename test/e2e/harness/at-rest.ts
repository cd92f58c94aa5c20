import type { Page } from 'puppeteer-core';

/**
 * Waits until a page has drawn itself: its fields are there, nothing that ends is still animated, and two frames have
 * passed, in which the browser has told who asked for it what is in the window and what has changed its size.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForSelector('[data-expect]');
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    await nextFrame();
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map(({ finished }) => finished),
    );
    await nextFrame();
    await nextFrame();
  });
}
