import type { Locator, Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

/** A point of an element, as parts of its width and height from its upper left corner, where a finger meets it. */
export async function pointOf(target: Locator, { x, y }: Point = { x: 0.5, y: 0.5 }): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`A finger does not reach ${String(target)}`);
  return { x: box.x + x * box.width, y: box.y + y * box.height };
}

/** Lays a finger on one point, draws it to another, and lifts it, as the browser gets it from a screen. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const screen = await page.context().newCDPSession(page);
  const steps = 5;
  const at = (step: number) => [{ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps }];
  await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step += 1) await screen.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await screen.detach();
}
