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
    [
      'data-url where the comment has none that can be opened',
      '<!-- saved from url=(0014)about:internet --><html data-url="https://b.example/">',
      'https://b.example/',
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
    ['Née le 12 mars 1985', 'Née le 00 00 0000'],
    ['au 1er août 2026, dès le 3 décembre', 'au 00 00 0000, dès le 00 00'],
    ['born 4 Feb 1990', 'born 00 00 0000'],
    ['06-12-34-56-78', '00-00-00-00-00'],
    ['2-94-03-75-120-005', '0-00-00-00-000-000'],
    ['2 84 05 2A 321 025', '0 00 00 0A 000 000'],
    ['284052A321025', '000000A000000'],
    ['les 8 à 13 chiffres, étape 1/4', 'les 8 à 13 chiffres, étape 1/4'],
    ['3 maisons, 2 marques', '3 maisons, 2 marques'],
    ['de 2025 à 2026', 'de 2025 à 2026'],
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
    writeFileSync(join(folder, 'wide.html'), Buffer.from('\ufeff<label>Prénom</label>', 'utf16le'));
    writeFileSync(join(folder, 'marked.html'), '\ufeff<label>Prénom</label>');
    writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    mkdirSync(join(folder, 'empty'));
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
      'https://assure.ameli.fr/#marked.html',
      'https://assure.ameli.fr/#latin.html',
      'https://assure.ameli.fr/#wide.html',
    ]);
    for (const { html } of pages.slice(2)) expect(html).toBe('<label>Prénom</label>');
  });

  it('and stay where they are', async () => {
    const file = join(folder, 'old', 'session.html');
    writeFileSync(file, '<meta charset="utf-8"><meta content="0;url=/fin" http-equiv="refresh"><p>Essai</p>');
    expect((await readSavedPages(file))[0]?.html).toBe('<meta charset="utf-8"><p>Essai</p>');
  });

  it('or missed in plain words', async () => {
    await expect(readSavedPages(join(folder, 'none'))).rejects.toThrow('There is no file or folder');
    await expect(readSavedPages(join(folder, 'c.mhtml'))).rejects.toThrow('not supported');
    await expect(readSavedPages(join(folder, 'empty'))).rejects.toThrow('There is no .html file');
    for (const name of ['picture.png', 'c.txt']) {
      await expect(readSavedPages(join(folder, name))).rejects.toThrow('is no HTML page');
    }
  });
});
