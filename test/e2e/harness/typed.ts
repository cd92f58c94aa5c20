import type { ElementHandle, Page } from 'puppeteer-core';

/** The control that a label with just this text names: a text field, a box to tick, a list to choose from. */
export async function control(page: Page, label: string, nth = 0): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (label, nth) =>
      [...document.querySelectorAll('label')].filter((one) => {
        const text = one.querySelector('span')?.textContent ?? one.textContent;
        return text?.trim() === label;
      })[nth]?.control,
    {},
    label,
    nth,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
}

/** Puts the cursor into the field of this label and types, as a hand does; what stood there is replaced. */
export async function typeInto(page: Page, label: string, text: string, nth = 0): Promise<void> {
  const field = await control(page, label, nth);
  await field.evaluate((element) => {
    element.focus();
    if (element instanceof HTMLInputElement && element.type === 'text') element.select();
  });
  await page.keyboard.type(text);
}

/** Presses the button or follows the link whose text begins with this. */
export async function press(page: Page, text: string): Promise<void> {
  const found = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll<HTMLElement>('button, a, summary')].find((one) =>
        one.textContent?.trim().startsWith(text),
      ),
    {},
    text,
  );
  await (found.asElement() as ElementHandle<HTMLElement>).evaluate((element) => element.click());
}

/** Resolves when the page reads this somewhere. */
export async function reads(page: Page, text: string): Promise<void> {
  await page.waitForFunction((text) => document.body.innerText.includes(text), {}, text);
}

/** An ISO date so many days from today, as the machine's calendar has it. */
export function fromToday(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
