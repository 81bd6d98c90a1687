import { seedRefusal } from './refusal.js';

describe('where the demo practice may be made', () => {
  it.each([undefined, '127.0.0.1', 'localhost', '::1'])('allows the host %s', (HOST) => {
    expect(seedRefusal({ HOST })).toBeUndefined();
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', 'attune.example', '127.0.0.1.example'])('refuses the host %s, which others reach', (HOST) => {
    expect(seedRefusal({ HOST })).toContain(HOST);
  });

  it('refuses production, whatever the host', () => {
    expect(seedRefusal({ NODE_ENV: 'production', HOST: '127.0.0.1' })).toContain('production');
  });
});
