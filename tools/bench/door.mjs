import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { launch } from 'chrome-launcher';
import { resolveBrowser } from '../browser.mjs';

const KB = 1000;

/**
 * What a first visit loads: requests, and the bytes of scripts and styles as they travel (compressed, without headers). With `onward`, which
 * goes on from the first page, `further` is what that loads besides, and `toStep` the scripts asked for before a step of an exercise stood.
 */
async function visit(context, url, onward) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const types = new Map();
  const scripts = new Map();
  const sum = { requests: 0, js: 0, css: 0, api: 0 };
  session.on('Network.responseReceived', ({ requestId, type, response }) => types.set(requestId, { type, url: response.url }));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const { type, url: from } = types.get(requestId) ?? {};
    if (type === 'Script') {
      sum.js += encodedDataLength;
      scripts.set(from, (scripts.get(from) ?? 0) + encodedDataLength);
    }
    if (type === 'Stylesheet') sum.css += encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId }) => {
    sum.requests += 1;
    if (types.get(requestId)?.url.includes('/api/')) sum.api += 1;
  });
  await page.goto(url, { waitUntil: onward ? 'load' : 'networkidle' });
  if (onward) await page.locator('main h1').waitFor();
  const first = { ...sum, js: sum.js / KB, css: sum.css / KB };
  await onward?.(page);
  const early = await page.evaluate(askedBeforeStep);
  await page.close();
  const toStep = early.reduce((bytes, from) => bytes + (scripts.get(from) ?? 0), 0) / KB;
  return { ...first, toStep, further: { js: sum.js / KB - first.js, css: sum.css / KB - first.css } };
}

/** In the page: notes when the first step of an exercise stands. */
function watchForStep() {
  const stood = () => document.querySelector('#step-title') && (window.stepAt ??= performance.now());
  new MutationObserver(stood).observe(document, { childList: true, subtree: true });
}

/** In the page: what was asked for until then. */
function askedBeforeStep() {
  const files = performance.getEntriesByType('resource');
  return files.filter(({ startTime }) => startTime <= (window.stepAt ?? Infinity)).map(({ name }) => name);
}

/** Begins the first thing of Today, planned or not, and waits until everything it needs to its end is here. */
async function beginExercise(page) {
  await page.locator('main a[href^="/do/"]').first().click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('#step-title').waitFor();
  await page.waitForLoadState('networkidle');
}

/** The staff pages one goes to from Today. A client's own is reached by the list, and counts with it. */
const FURTHER = {
  clients: async (page) => {
    await page.locator('nav').getByRole('link', { name: 'Clients' }).click();
    await page.locator('tbody tr').first().waitFor();
  },
  client: async (page) => {
    await FURTHER.clients(page);
    await page.locator('tbody a').first().click();
    await page.waitForURL('**/clients/*');
    await page.locator('main h2').first().waitFor();
  },
  inbox: async (page) => {
    await page.locator('main a[href="/inbox"]').click();
    await page.waitForURL('**/inbox');
    await page.locator('main li a[href^="/inbox/"]').first().waitFor();
  },
  library: async (page) => {
    await page.locator('nav').getByRole('link', { name: 'Library' }).click();
    await page.locator('main a[href^="/library/"]').first().waitFor();
  },
};

const signedIn = (url, token) => [{ name: 'attune', value: token, url, httpOnly: true, sameSite: 'Lax' }];

/** First visits of the doors, and what one goes on to from there, each in a fresh browser profile. */
export async function visitDoors(url, { client, therapist }) {
  const { executablePath, args, env } = await resolveBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const result = {};
    const further = Object.entries(FURTHER).map(([name, onward]) => [name, therapist.token, onward]);
    const visits = [['signIn'], ['today', client.token], ['exercise', client.token, beginExercise], ['staff', therapist.token], ...further];
    for (const [name, token, onward] of visits) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-US', extraHTTPHeaders: { 'accept-encoding': 'gzip' } });
      await context.addInitScript(watchForStep);
      if (token) {
        await context.addCookies(signedIn(url, token));
        await context.addInitScript(() => localStorage.setItem('attune.signed-in', '1'));
      }
      result[name] = await visit(context, `${url}/`, onward);
      await context.close();
    }
    return result;
  } finally {
    await browser.close();
  }
}

/** Signs somebody in to the profile that Lighthouse will use. */
async function enter(chrome, url, token) {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`);
  const [context] = browser.contexts();
  await context.addCookies(signedIn(url, token));
  const page = await context.newPage();
  await page.goto(`${url}/favicon.svg`);
  await page.evaluate(() => localStorage.setItem('attune.signed-in', '1'));
  await page.close();
  await browser.close();
}

/** Lighthouse's mobile scores (0 to 100) and vitals of one page, in a fresh browser profile. */
async function audit(url, token) {
  const { executablePath, args, env } = await resolveBrowser();
  const chrome = await launch({ chromePath: executablePath, chromeFlags: [...args, '--headless'], envVars: env, logLevel: 'silent' });
  try {
    if (token) await enter(chrome, url, token);
    const { lhr } = await lighthouse(`${url}/`, {
      port: chrome.port, output: 'json', logLevel: 'silent', disableStorageReset: true, onlyCategories: ['performance', 'accessibility', 'best-practices'],
    });
    const score = (name) => Math.round(lhr.categories[name].score * 100);
    const value = (name) => lhr.audits[name].numericValue;
    const failed = lhr.categories.accessibility.auditRefs.map(({ id }) => id).filter((id) => lhr.audits[id].score === 0);
    return {
      performance: score('performance'), accessibility: score('accessibility'), bestPractices: score('best-practices'),
      lcp: value('largest-contentful-paint'), tbt: value('total-blocking-time'), cls: value('cumulative-layout-shift'), at: new URL(lhr.finalDisplayedUrl).pathname, failed,
    };
  } finally {
    chrome.kill();
  }
}

const ROUNDS = 3;

/** The middle one of three rounds, by its performance: a busy machine costs one round, not the figure. */
async function auditThrice(url, token) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await audit(url, token));
  return rounds.sort((a, b) => a.performance - b.performance)[Math.floor(ROUNDS / 2)];
}

/** Lighthouse on the sign-in page, on Today and on the staff's first page. */
export async function auditPages(url, { client, therapist }) {
  return { 'sign-in': await audit(url), Today: await auditThrice(url, client.token), staff: await auditThrice(url, therapist.token) };
}
