import { BlockList, isIP } from 'node:net';

/** Addresses that are nobody's on the public internet: our own machine, networks behind it, and what is set aside. */
const notPublic = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
] as const) notPublic.addSubnet(net, prefix, 'ipv4');
// Within 2000::/3, the only part in public use: Teredo, ORCHID, documentation, and 6to4, which carries any IPv4 address in it.
for (const [net, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) notPublic.addSubnet(net, prefix, 'ipv6');
const inUse = new BlockList();
inUse.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one on the public internet. What is no address at all is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !notPublic.check(address, 'ipv4');
  return family === 6 && inUse.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

/**
 * Whether a push service could be there: https on its own port, by name, without credentials. Which address the name leads
 * to is looked at when something is sent, on the very connection that it is sent on.
 */
export function isPushEndpoint(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username, password, hash } = new URL(endpoint);
  const host = hostname.replace(/^\[|\]$/g, '');
  const named = isIP(host) ? isPublicAddress(host) : /\.[a-z][a-z0-9-]*$/i.test(host) && !/\.(localhost|local|internal|home\.arpa)$/i.test(host);
  return protocol === 'https:' && port === '' && username === '' && password === '' && hash === '' && named;
}
