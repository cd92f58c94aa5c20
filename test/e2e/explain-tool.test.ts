// `npm run explain`: what somebody who sees the live site runs on a page that they saved.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bienvenue-explain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function explain(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const firefox = inject('browser') === 'firefox' ? ['--firefox'] : [];
  const child = spawn(process.execPath, ['scripts/explain.mjs', ...args, ...firefox]);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  return new Promise((ended) => child.on('close', (code) => ended({ code, out, err })));
}

function page(name: string, body: string, head = ''): string {
  const file = join(folder, name);
  writeFileSync(
    file,
    `<!doctype html><html lang="fr" data-url="https://assure.ameli.fr/${name}"><title>x</title>${head}${body}`,
  );
  return file;
}

test('says which explanation each field gets, and why; fails on a wrong one', { timeout: 60_000 }, async () => {
  const file = page(
    'mixed.html',
    `<label for="a">Code postal</label><input id="a" data-expect="codePostal">
     <label>Nom du médecin <input name="m" data-expect="none"></label>
     <label>Numéro de sécurité sociale <input id="n" maxlength="13" data-expect="nir:15"></label>
     <label>Dossier 2940375120005 <input id="d"></label>`,
  );
  const { code, out } = await explain(file, '--json');
  expect(code).toBe(1);
  const rows = JSON.parse(out);
  expect(Object.keys(rows[0])).toEqual(['page', 'selector', 'label', 'expected', 'got', 'length', 'reason', 'ok']);
  expect(rows.map(({ selector, got, ok }: Record<string, unknown>) => [selector, got, ok])).toEqual([
    ['#a', 'codePostal', true],
    ['input[name="m"]', 'none', true],
    ['#n', 'nir:13', false],
    ['#d', 'none', null],
  ]);
  expect(rows[0].reason).toEqual(['label: code postal']);
  expect(rows[1].reason).toEqual(['label: speaks of "medecin"']);
  expect(rows[3].label).toBe('Dossier 0000000000000');
});

test('the scripts of a page run only when asked', { timeout: 60_000 }, async () => {
  const file = page(
    'scripted.html',
    `<label for="a" id="l">Ville</label><input id="a"><script>document.getElementById('l').textContent = 'Prénom'</script>`,
  );
  const still = await explain(file);
  expect(still.out).toContain('none  #a');
  expect(still.out.trimEnd().split('\n').at(-1)).toBe('0 passed, 0 failed');
  const moving = await explain(file, '--scripts');
  expect(moving.out).toContain('prenom  #a');
  expect(moving.code).toBe(0);
});

test('a page of another site is not explained, and that is said', { timeout: 60_000 }, async () => {
  const file = join(folder, 'other.html');
  writeFileSync(file, '<!-- saved from url=(0026)https://assure-ameli.fr/x -->\n<label>Prénom <input></label>');
  const { out, err } = await explain(file);
  expect(err).toContain('no address of the site');
  expect(out).toContain('none  ');
});

test('a wrong call says what is right', async () => {
  const { code, err } = await explain();
  expect(code).toBe(1);
  expect(err).toContain('Usage: npm run explain');
});
