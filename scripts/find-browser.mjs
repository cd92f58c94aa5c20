// Finds the two browsers that the tests and `npm start` drive.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Kind */
/** @typedef {{ kind: Kind, path: string }} Found */
/** @typedef {{ kind: Kind, problem: string, installable: boolean }} Missing */

/** @type {readonly Kind[]} */
export const kinds = ['chromium', 'firefox'];

/** The oldest versions that the extension supports; the same numbers stand in manifest.json. */
export const oldest = { chromium: 148, firefox: 153 };

/** Environment variables that name a browser outright. */
export const variable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };
const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';

/** Names on the PATH and whole paths, the best first. */
const places = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    `${programs}\\Google\\Chrome\\Application\\chrome.exe`,
    `${programs} (x86)\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${programs}\\Mozilla Firefox\\firefox.exe`,
  ],
};

/** @param {string} place A name on the PATH or a whole path. */
function executable(place) {
  const folders = /[\\/]/.test(place) ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, place)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Why the browser at this path cannot be used, if so.
 * @param {Kind} kind
 * @param {string} path
 */
function unfit(kind, path) {
  // On Windows `--version` opens a window instead of answering; there the launch checks the version.
  if (process.platform === 'win32') return undefined;
  // stderr is kept away: Debian's wrapper of Chromium writes a harmless complaint there.
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const major = Number.parseInt(/(\d+)\./.exec(stdout ?? '')?.[1] ?? '', 10);
  if (Number.isNaN(major)) return `${path} does not tell its version`;
  return major < oldest[kind] ? `${path} is version ${major}, and ${oldest[kind]} or newer is needed` : undefined;
}

/**
 * Finds a browser of this kind: the one named by CHROMIUM_PATH or FIREFOX_PATH, else the first that is new enough.
 * @param {Kind} kind
 * @returns {Found | Missing}
 */
export function findBrowser(kind) {
  const named = process.env[variable[kind]];
  const paths = (named ? [named] : places[kind]).map(executable).filter((path) => path !== undefined);
  /** @type {string[]} */
  const problems = [];
  for (const path of paths) {
    const problem = unfit(kind, path);
    if (!problem) return { kind, path };
    problems.push(problem);
  }
  if (named && problems.length === 0) problems.push(`${variable[kind]} names ${named}, which cannot be run`);
  return { kind, problem: problems.join(', ') || `no ${kind} was found`, installable: !named };
}
