import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { movePresent } from './present.js';
import { AHEAD, fromStack } from './stack.js';

movePresent(AHEAD);

/** How a person comes: on which device, in which light and language, and whether with the keyboard alone. */
export interface Visit {
  phone?: boolean;
  /** The screen answers to fingers. */
  touch?: boolean;
  dark?: boolean;
  spanish?: boolean;
  /** To the Attune that nobody has set up yet. */
  empty?: boolean;
  /** The journey fails when a pointer is used. */
  keyboard?: boolean;
  /** Console errors that belong to this journey, such as a refusal that is asked for or a line that is cut. */
  expects?: readonly RegExp[];
}

export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1440, height: 900 };

interface Opened {
  context: BrowserContext;
  faults: string[];
}

/**
 * The test of every journey, in which every page shows the practice's present. `visit` opens a device of its own and gives its
 * page. When the journey is over, each device is asked what went wrong on it: an error in its console, a request to another
 * host, a pointer used where only the keyboard may be.
 */
export const test = base.extend<{ visit: (how?: Visit) => Promise<Page> }, object>({
  browser: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (how) => {
        const context = await newContext(how);
        await context.addInitScript(movePresent, AHEAD);
        return context;
      };
      await use(browser);
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser, baseURL }, use) => {
    const opened: Opened[] = [];
    await use(async (how = {}) => {
      const visit = await open(browser, how.empty ? fromStack('E2E_EMPTY_URL') : baseURL!, how);
      opened.push(visit);
      return visit.context.newPage();
    });
    // Asked before: what closing breaks off, such as a worker's script on its way, is no fault.
    const found = opened.flatMap(({ faults }) => faults);
    for (const { context } of opened) await context.close();
    expect(found).toEqual([]);
  },
});

async function open(browser: Browser, baseURL: string, { phone, touch, dark, spanish, keyboard, expects = [] }: Visit): Promise<Opened> {
  const { origin } = new URL(baseURL);
  const context = await browser.newContext({
    baseURL,
    viewport: phone ? PHONE : LAPTOP,
    hasTouch: touch ?? false,
    colorScheme: dark ? 'dark' : 'light',
    locale: spanish ? 'es-MX' : 'en-US',
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  context.on('console', (message) => {
    const said = `${message.text()} ${message.location().url}`;
    if (message.type() === 'error' && !expects.some((expected) => expected.test(said))) faults.push(said);
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.origin !== origin) faults.push(`asked another host: ${asked.href}`);
  });
  if (keyboard) await refusePointers(context, faults);
  return { context, faults };
}

/** A key that presses a button makes a click too, so it is the events before a click that are listened for. */
async function refusePointers(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeFunction('pointerUsed', (what: string) => faults.push(`a pointer was used: ${what}`));
  await context.addInitScript(() => {
    const tell = (event: Event) => (window as unknown as { pointerUsed: (what: string) => void }).pointerUsed(event.type);
    for (const type of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(type, tell, { capture: true });
  });
}

export { expect };
export type { Page };
