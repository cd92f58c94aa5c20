import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, masked, readSavedPages, withoutQuery } from '../../scripts/saved-page.mjs';

describe('the address of a saved page', () => {
  it.each([
    [
      'the browser’s comment',
      '<!-- saved from url=(0030)https://assure.ameli.fr/compte/x -->\n<html>',
      'https://assure.ameli.fr/compte/x',
    ],
    [
      'SingleFile’s comment',
      '<html><!--\n Page saved with SingleFile \n url: https://assure.ameli.fr/y \n-->',
      'https://assure.ameli.fr/y',
    ],
    ['data-url', '<html lang="fr" data-url="https://login.ameli.fr/?a=1&amp;b=2">', 'https://login.ameli.fr/?a=1&b=2'],
    [
      'the comment before data-url',
      '<!-- saved from url=(0001)https://a.example/ --><html data-url="https://b.example/">',
      'https://a.example/',
    ],
    ['none', '<html lang="fr">', undefined],
    ['none that can be opened', '<!-- saved from url=(0014)about:internet -->', undefined],
  ])('is in %s', (_, html, address) => {
    expect(addressOf(html)).toBe(address);
  });
});

describe('what may be somebody’s', () => {
  it.each([
    ['2 94 03 75 120 005', '0 00 00 00 000 000'],
    ['N° 12345', 'N° 00000'],
    ['marie.durand@exemple.fr', '00000.000000@0000000.00'],
    ['Né le 14/03/1994', 'Né le 00/00/0000'],
    ['2026-11-23', '0000-00-00'],
    [
      'https://assure.ameli.fr/a?nir=2940375120005&_pageLabel=as_login_page#x',
      'https://assure.ameli.fr/a?_pageLabel=as_login_page',
    ],
    ['13 caractères', '13 caractères'],
    ['code à 6 chiffres, 2026', 'code à 6 chiffres, 2026'],
  ])('%s is printed as %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it('the session in a path goes too', () => {
    expect(withoutQuery('https://assure.ameli.fr/P;jsessionid=abc123?x=1')).toBe('https://assure.ameli.fr/P');
  });
});

describe('pages are found', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bienvenue-saved-'));
    writeFileSync(join(folder, 'b.html'), '<html data-url="https://assure.ameli.fr/b">');
    writeFileSync(join(folder, 'a.htm'), '<html>');
    writeFileSync(join(folder, 'c.txt'), 'no page');
    writeFileSync(join(folder, 'c.mhtml'), 'no page that we read');
    mkdirSync(join(folder, 'b_files'));
    writeFileSync(join(folder, 'b_files', 'frame.html'), '<html>');
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, 'old', 'latin.html'), Buffer.from('<label>Prénom</label>', 'latin1'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('in a folder, sorted; one that names no address goes to the root of the account', async () => {
    const pages = await readSavedPages(folder);
    expect(pages.map(({ url }) => url)).toEqual([
      'https://assure.ameli.fr/#a.htm',
      'https://assure.ameli.fr/b',
      'https://assure.ameli.fr/#latin.html',
    ]);
    expect(pages.at(-1)?.html).toContain('Prénom');
  });

  it('or missed in plain words', async () => {
    await expect(readSavedPages(join(folder, 'none'))).rejects.toThrow('There is no file or folder');
    await expect(readSavedPages(join(folder, 'c.mhtml'))).rejects.toThrow('not supported');
  });
});
