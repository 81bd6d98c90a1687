export default async function globalTeardown() {
  await globalThis.attuneTestServer?.stop();
}
