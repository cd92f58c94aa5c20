import type { Page } from 'puppeteer-core';
import { press } from './typed.ts';

/** Presses a button that saves a file, and reads the file instead of leaving it among the downloads. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const files: { name?: string; text?: Promise<string> } = {};
    Object.assign(window, { files });
    URL.createObjectURL = (blob) => {
      files.text = (blob as Blob).text();
      return '#';
    };
    HTMLAnchorElement.prototype.click = function () {
      files.name = this.download;
    };
  });
  await press(page, button);
  return page.evaluate(async () => {
    const { files } = window as unknown as { files: { name: string; text: Promise<string> } };
    return { name: files.name, text: await files.text };
  });
}
