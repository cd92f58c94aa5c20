import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { start } from '../../../src/popup/ameli/start.ts';

it('sends the user to a host of the manifest, the only list of the real ones', async () => {
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
  expect(manifest.host_permissions).toContain(`${start.address}*`);
});
