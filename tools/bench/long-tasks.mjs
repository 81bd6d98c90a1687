import { chromium } from 'playwright-core';
import { resolveBrowser } from '../browser.mjs';

/**
 * The longest that the page's main thread was busy at a stretch while something was done, in ms of its processor time, which
 * hardly moves when somebody else uses the machine. Read from the browser's own trace: what scripts may ask for leaves out
 * everything below 50 ms.
 */
export class MainThread {
  constructor(session) {
    this.session = session;
  }

  async during(work) {
    const events = [];
    const keep = ({ value }) => events.push(...value);
    this.session.on('Tracing.dataCollected', keep);
    await this.session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] } });
    await work();
    const ended = new Promise((resolve) => this.session.once('Tracing.tracingComplete', resolve));
    await this.session.send('Tracing.end');
    await ended;
    this.session.off('Tracing.dataCollected', keep);
    const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}.${tid}`);
    const tasks = events.filter(({ ph, name, pid, tid, tdur }) => ph === 'X' && name === 'RunTask' && tdur !== undefined && threads.includes(`${pid}.${tid}`));
    if (tasks.length === 0) throw new Error('the browser traced no task of a page');
    return Math.max(...tasks.map(({ tdur }) => tdur / 1000));
  }
}

/** Does something in a browser of its own, as somebody signed in, on a laptop's screen. */
export async function atDesk(url, token, work) {
  const { executablePath, args, env } = await resolveBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    await context.addCookies([{ name: 'attune', value: token, url, httpOnly: true, sameSite: 'Lax' }]);
    await context.addInitScript(() => localStorage.setItem('attune.signed-in', 'staff'));
    const page = await context.newPage();
    return await work(page, new MainThread(await context.newCDPSession(page)));
  } finally {
    await browser.close();
  }
}
