// What the project says of itself in several places is the same everywhere.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../build.mjs';
import { packExtension } from '../../scripts/package.mjs';
import { fields } from '../../src/ameli/fields.ts';
import { loadPages } from '../pages/pages.mjs';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const HOSTS = [
  'https://ameliconnect.ameli.fr/*',
  'https://assure.ameli.fr/*',
  'https://etudiant-etranger.ameli.fr/*',
  'https://fc.assure.ameli.fr/*',
  'https://login.ameli.fr/*',
  'https://www.ameli.fr/*',
];

describe('the manifest asks for as little as it can', () => {
  it('one permission, and the exact hosts', () => {
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([HOSTS, HOSTS]);
    for (const key of ['optional_permissions', 'optional_host_permissions', 'background', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('its pages may load nothing from elsewhere', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    );
  });

  it('describes both halves, in no more characters than a store takes', () => {
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(manifest.description).toMatch(/ameli\.fr.*passport stamps.*border/);
  });

  it('says the version of the package and of the changelog', () => {
    expect(manifest.version).toBe(JSON.parse(read('package.json')).version);
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });
});

describe('PRIVACY.md names what the manifest asks for', () => {
  it.each([...HOSTS, '`storage`'])('%s', (name) => {
    expect(read('PRIVACY.md')).toContain(name.replace(/^https:\/\/|\/\*$/g, ''));
  });
});

describe('README', () => {
  const readme = read('README.md');

  it('names only commands that exist, and all that a newcomer needs', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name);
    for (const name of named) if (name !== 'ci') expect(scripts).toHaveProperty(String(name));
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  it('shows only pictures that exist', async () => {
    const pictures = await readdir('docs/screenshots');
    const shown = [...readme.matchAll(/docs\/screenshots\/([\w-]+\.png)/g)].map(([, name]) => name);
    expect(shown.length).toBeGreaterThan(0);
    for (const name of shown) expect(pictures).toContain(name);
  });
});

describe('the practice pages', async () => {
  const pages = await loadPages();
  const bodies = pages.map(({ body }) => body).join('\n');

  it.each(fields.map(({ id }) => id))('ask for %s somewhere', (id) => {
    expect(bodies).toMatch(new RegExp(`["'|]${id}["'|:]`));
  });
});

describe('the built extension', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bienvenue-built-'));
    await buildExtension(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['content.js', 'journey-box.js', 'popup.js'])('%s has no way out of the browser in it', (file) => {
    const script = readFileSync(join(folder, file), 'utf8');
    const ways = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\beval\(|importScripts|\.innerHTML\s*=/g;
    expect(script.match(ways)).toBeNull();
  });

  it('packs into the same bytes twice', async () => {
    const again = mkdtempSync(join(tmpdir(), 'bienvenue-again-'));
    await buildExtension(again);
    const [one, two] = [await packExtension(folder), await packExtension(again)];
    rmSync(again, { recursive: true });
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it('holds what the manifest names and nothing that is only for us', async () => {
    const files = (await readdir(folder, { recursive: true })).sort();
    expect(files).toEqual(
      [
        ...[
          '_locales',
          'content-page.css',
          'content.js',
          'icons',
          'journey-box.js',
          'manifest.json',
          'popup-style.css',
          'popup.html',
          'popup.js',
        ],
        ...['128', '16', '32', '48'].map((size) => join('icons', `${size}.png`)),
        ...['en', join('en', 'messages.json')].map((path) => join('_locales', path)),
      ].sort(),
    );
  });
});
