// The lint rules that keep our promises are themselves held to planted faults: a rule that no longer bites is no rule.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const READS_VALUES = [
  'field.value',
  'field?.value',
  "field['value']",
  'const { value } = field',
  'const { name, value: typed } = field',
  "Reflect.get(field, 'value')",
  "field.getAttribute('value')",
  'field.checked',
  'field.files',
  'field.selectedIndex',
  'field.valueAsDate',
  'new FormData(form)',
  "field.addEventListener('input', listen)",
  "addEventListener('change', listen)",
  "addEventListener('keyup', listen)",
];
const SENDS = [
  "fetch('/x')",
  'new XMLHttpRequest()',
  "new WebSocket('wss://x.example')",
  "navigator.sendBeacon('/x')",
  'new Image()',
  'localStorage.clear()',
  'console.log(1)',
];
const READS_ADDRESSES = ['location.href', 'document.URL', 'document.referrer'];
const FINE = ["field.getAttribute('title')", "addEventListener('focusin', listen)", 'location.search', 'field.labels'];
const KNOWS_THE_TIME = ['Temporal.Now.plainDateISO()', 'new Date()', 'Date.now()', 'Math.random()', 'globalThis.x'];

const planted: Readonly<Record<string, readonly string[]>> = {
  'src/content/planted.ts': [...READS_VALUES, ...SENDS, ...READS_ADDRESSES, ...FINE],
  'src/content/imports.ts': ["import '../popup/app.tsx'", "import 'preact'", "import 'webextension-polyfill'"],
  'src/popup/imports.ts': ["import '../content/main.ts'", "import 'webextension-polyfill'"],
  'src/storage/imports.ts': ["import '../content/main.ts'", "import '../ameli/fields.ts'"],
  'src/ameli/planted.ts': [...KNOWS_THE_TIME, 'field.value', "fetch('/x')"],
  'src/ameli/imports.ts': [
    "import '../content/main.ts'",
    "import 'preact'",
    "import 'node:fs'",
    "import '../storage/item.ts'",
  ],
};

let folder: string;
/** `file:line` of every complaint about imports, globals, or from our own rules. */
let complaints: ReadonlySet<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bienvenue-lint-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  cpSync('lint', join(folder, 'lint'), { recursive: true });
  for (const [file, lines] of Object.entries(planted)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `${lines.map((line) => `${line};`).join('\n')}\n`);
  }
  complaints = lint(folder);
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(cwd: string): ReadonlySet<string> {
  const biome = join(process.cwd(), 'node_modules/.bin/biome');
  const args = ['lint', '.', '--reporter=json', '--max-diagnostics=500', '--colors=off'];
  let report: string;
  try {
    report = execFileSync(biome, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(report) as { diagnostics: Diagnostic[] };
  const ours = diagnostics.filter(({ category }) => /plugin|noRestrictedImports|noRestrictedGlobals/.test(category));
  return new Set(ours.map(({ location }) => `${location.path}:${location.start.line}`));
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

describe.each(Object.entries(planted))('%s', (file, lines) => {
  it.each(lines.map((line, index) => [line, index + 1] as const))('%s', (line, number) => {
    expect(complaints.has(`${file}:${number}`)).toBe(!FINE.includes(line));
  });
});
