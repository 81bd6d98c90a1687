import type { Page } from '@playwright/test';

/** Which way somebody goes: whatever is first on each screen and filled in whole, or last and left unsaid where that may be. */
export type Way = 'first' | 'last';

/** Where a walk through an exercise stands. */
export interface Spot {
  /** The key of the screen; `intro`, `review`, or `end`. */
  screen: string;
  /** Of a rehearsal: before it, in it, or after it. */
  scene: 'opening' | 'talk' | 'afterwards' | null;
  heading: string;
  /** What anybody would see is wrong with the screen. */
  faults: string[];
}

/** Goes to another page as the browser's own history does: nothing is loaded anew, which for a whole library takes its time. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** Waits for the screen that comes, and says which it is. */
export const arrive = (page: Page): Promise<Spot> => page.evaluate(arriveHere);

/** Answers what this screen asks, as far as one can without a camera or a voice. Says whether there was anything to answer. */
export const answer = (page: Page, way: Way, words: string): Promise<boolean> => page.evaluate(answerHere, { way, words });

/** Goes on, says the next line, or sends. @throws with the page's own words when it does not let one go on */
export async function goOn(page: Page, way: Way): Promise<void> {
  await page.evaluate(goOnHere, way);
}

/** Runs in the page, as the two below. A screen that has been looked at carries a mark, so that the next one is told from it. */
async function arriveHere(): Promise<Spot> {
  const until = performance.now() + 10_000;
  const mark = () => document.querySelector('#pick') ?? document.querySelector('h1');
  const standing = () => !document.querySelector('.first-frame, .wait') && mark() !== null && !mark()!.hasAttribute('data-seen');
  const refused = () => document.querySelector('#step-error')?.textContent;
  while (!standing()) {
    if (refused()) throw new Error(`not let on: ${refused()}`);
    if (performance.now() > until) throw new Error(`nothing comes after: ${document.querySelector('h1')?.textContent}`);
    await new Promise((soon) => setTimeout(soon));
  }
  mark()!.setAttribute('data-seen', '');
  const talk = document.querySelector('#pick') !== null;
  // At the end the foot leads away with a link. The ending is drawn a moment before the address knows of it.
  const foot = document.querySelector('.foot-do button') !== null;
  const before = document.querySelector('input[name="temperament"]') !== null;
  const said = document.body.innerText;
  const odd = /\{\w+\}|\bundefined\b|\bNaN\b|\[object/.exec(said);
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  const state = (history.state as { state?: { screen?: string } } | null)?.state;
  return {
    screen: talk || foot ? (state?.screen ?? 'intro') : 'end',
    scene: talk ? 'talk' : before ? 'opening' : foot ? 'afterwards' : null,
    heading: document.querySelector('h1')!.textContent ?? '',
    faults: [...(odd ? [`says “${odd[0]}”`] : []), ...(wide > 0 ? [`${wide} px too wide`] : [])],
  };
}

async function answerHere({ way, words }: { way: Way; words: string }): Promise<boolean> {
  const submitted = new Set<HTMLFormElement>();
  // What was chosen is drawn before the browser paints it.
  const settle = () => new Promise((drawn) => setTimeout(drawn));
  const put = (field: HTMLInputElement | HTMLTextAreaElement, value: string) => {
    const type = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(type.prototype, 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const oneOf = <T>(list: readonly T[]): T | undefined => (way === 'first' ? list[0] : list.at(-1));
  /** Fields of one question: radios of a name, boxes of a group. */
  const grouped = (fields: HTMLInputElement[], of: (field: HTMLInputElement) => unknown) =>
    [...new Set(fields.map(of))].map((key) => fields.filter((field) => of(field) === key));
  const fields = () =>
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main :is(input, textarea)')].filter(
      (field) => !field.closest('details:not([open])') && !field.hidden && !field.disabled && field.role !== 'switch' && field.type !== 'file',
    );
  const inputs = (...types: string[]) => fields().filter((field): field is HTMLInputElement => types.includes(field.type));
  let answered = false;
  const did = (act: () => void) => {
    act();
    answered = true;
    return true;
  };
  const round = (): boolean => {
    for (const group of grouped(inputs('radio'), ({ name }) => name)) {
      const chosen = oneOf(group);
      // How feelings are shown is no answer: a wheel for one way, a list for the other.
      const isForm = chosen?.name.endsWith('-form');
      if (chosen && !chosen.checked && (isForm || !group.some(({ checked }) => checked))) return did(() => chosen.click());
    }
    for (const group of grouped(inputs('checkbox'), (box) => box.closest('fieldset, [role="group"], ul, .card'))) {
      const unsaid = group.some((box) => box.closest('.card')?.querySelector('input[type="range"]'));
      const chosen = oneOf(group);
      if (chosen && !group.some(({ checked }) => checked) && (way === 'last' || !unsaid)) return did(() => chosen.click());
    }
    for (const range of inputs('range')) {
      const unset = range.getAttribute('aria-valuetext') !== range.value;
      const third = Math.round(Number(range.min) + (Number(range.max) - Number(range.min)) / 3);
      if (unset && way === 'first') return did(() => put(range, String(third)));
    }
    for (const field of fields()) {
      const isText = field instanceof HTMLTextAreaElement || field.type === 'text';
      const form = field.closest('form');
      if ((!isText && field.type !== 'time') || field.value !== '' || (form && submitted.has(form))) continue;
      return did(() => put(field, isText ? words : '18:00'));
    }
    for (const form of document.querySelectorAll<HTMLFormElement>('main form')) {
      if (submitted.has(form) || !form.querySelector('input')?.value) continue;
      submitted.add(form);
      return did(() => form.requestSubmit());
    }
    return false;
  };
  for (let rounds = 0; rounds < 60 && round(); rounds += 1) await settle();
  return answered;
}

function goOnHere(way: Way): void {
  const replies = document.querySelectorAll<HTMLElement>('[aria-labelledby="pick"] li button');
  const onward = replies.length > 0 ? replies[way === 'first' ? 0 : replies.length - 1] : [...document.querySelectorAll<HTMLElement>('.foot-do button')].at(-1);
  if (!onward) throw new Error(`there is no way on from: ${document.querySelector('h1')?.textContent}`);
  onward.click();
}
