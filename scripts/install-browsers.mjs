// Installs the browsers that are missing, where that can be done without asking; says what to do elsewhere.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, variable } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').Kind} Kind */
/** @typedef {import('./find-browser.mjs').Missing} Missing */

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {readonly Kind[]} wanted */
const missingOf = (wanted) => wanted.map(findBrowser).filter((found) => 'problem' in found);

/** @param {readonly Missing[]} missing */
function advice(missing) {
  const problems = missing.map(({ problem }) => problem).join('; ');
  const packages = missing.map(({ kind }) => debianPackage[kind]).join(' ');
  const variables = missing.map(({ kind }) => variable[kind]).join(' and ');
  return `Browsers: ${problems}. On Debian or Ubuntu: sudo apt-get install ${packages}. Elsewhere: install Chrome or Firefox, or name them in ${variables}.`;
}

/** @param {readonly Missing[]} missing */
function installWithApt(missing) {
  const packages = missing.map(({ kind }) => debianPackage[kind]);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(' and ')}.`);
  for (const args of [
    ['-q', 'update'],
    ['-q', 'install', '-y', '--no-install-recommends', ...packages],
  ]) {
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  }
}

/**
 * Makes sure that these browsers are there; on Debian and Ubuntu, run as root, it installs what is missing.
 * @param {readonly Kind[]} wanted
 * @returns {string | undefined} One line: what is wrong and what to do about it, if anything is.
 */
export function ensureBrowsers(wanted) {
  const missing = missingOf(wanted);
  const installable = missing.filter((one) => one.installable);
  if (installable.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    try {
      installWithApt(installable);
    } catch {
      // apt-get has said why; what remains to be done is said below.
    }
  }
  const still = missing.length > 0 ? missingOf(wanted) : [];
  return still.length > 0 ? advice(still) : undefined;
}
