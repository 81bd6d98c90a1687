import { createSign, generateKeyPairSync } from 'node:crypto';

/* A certificate of our own for a server in a test: X.509 (RFC 5280) as DER, with as little in it as TLS asks for. */

const of = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...parts: Buffer[]): Buffer => of(0x30, ...parts);
const oid = (hex: string): Buffer => of(0x06, Buffer.from(hex, 'hex'));
const octets = (body: Buffer): Buffer => of(0x04, body);
const bits = (body: Buffer): Buffer => of(0x03, Buffer.from([0]), body);
const pem = (der: Buffer): string => `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

/** A key and a certificate for `host`, signed with itself and good from 2020 to 2049. */
export function selfSigned(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
  const name = sequence(of(0x31, sequence(oid('550403'), of(0x0c, Buffer.from(host)))));
  const time = (text: string): Buffer => of(0x17, Buffer.from(text));
  const altName = sequence(oid('551d11'), octets(sequence(of(0x82, Buffer.from(host)))));
  const authority = sequence(oid('551d13'), of(0x01, Buffer.from([255])), octets(sequence(of(0x01, Buffer.from([255])))));
  const body = sequence(
    of(0xa0, of(0x02, Buffer.from([2]))), of(0x02, Buffer.from([1])), ecdsaWithSha256, name,
    sequence(time('200101000000Z'), time('491231235959Z')), name, publicKey.export({ type: 'spki', format: 'der' }), of(0xa3, sequence(altName, authority)),
  );
  const signature = createSign('sha256').update(body).sign(privateKey);
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(sequence(body, ecdsaWithSha256, bits(signature))) };
}
