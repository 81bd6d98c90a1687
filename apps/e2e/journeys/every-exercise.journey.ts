import { stands, violationsOf } from '../support/accessible.js';
import { speak } from '../support/every-page.js';
import { OTHER_THERAPIST, signIn } from '../support/people.js';
import { answer, arrive, goOn, goTo, type Spot, type Way } from '../support/walk.js';
import { expect, test, type Page } from '../support/test.js';

interface Step {
  id: string;
  kind: string;
  steps?: Step[];
}

interface Exercise {
  id: string;
  catalogId: string;
  title: { en: string; es: string };
  definition: { steps: Step[] };
}

/** More screens than any exercise has; a walk that takes more goes in circles. */
const MOST_SCREENS = 120;

/** What every exercise has, beside the kinds of its steps. */
const AROUND = ['intro', 'review', 'end'];

/** What both walks answer; the others are answered by journeys of their own. */
const ANSWERED = ['before-after', 'body', 'card', 'checklist', 'choice', 'ladder', 'plan', 'repeat', 'scale', 'text'];

/** How the walks go: English as one who answers everything, Spanish in the dark as one who takes the last and leaves numbers unsaid. */
const WALKS = [
  { language: 'en', way: 'first', dark: false, words: 'A few words.' },
  { language: 'es', way: 'last', dark: true, words: 'Unas palabras.' },
] as const;

const flat = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...flat(step.steps ?? [])]);

async function libraryOf(page: Page): Promise<Exercise[]> {
  const read = async <T>(path: string) => (await (await page.request.get(`/api/v1${path}`)).json()) as T;
  const { items } = await read<{ items: { id: string; catalogId: string | null }[] }>('/exercises?limit=200');
  // What therapists make in other journeys is theirs, and may be unfinished.
  return Promise.all(items.filter(({ catalogId }) => catalogId).map(({ id }) => read<Exercise>(`/exercises/${id}`)));
}

/** A screen's kind; a rehearsal's are three. */
function kindOf({ screen, scene }: Spot, steps: readonly Step[]): string {
  if (AROUND.includes(screen)) return screen;
  const kind = steps.find(({ id }) => id === screen || id === screen.replace(/\.(before|after)$/, ''))?.kind;
  return kind === 'dialogue' ? `dialogue ${scene}` : (kind ?? `no step of ${screen}`);
}

class Walker {
  /** Kinds of screens that axe has looked at, as they open and once they are answered. */
  readonly seen = new Set<string>();
  readonly faults: string[] = [];
  screens = 0;

  constructor(private readonly page: Page, private readonly words: string) {}

  /** From the first screen of an exercise to its end. */
  async through({ id, catalogId, title, definition }: Exercise, way: Way): Promise<void> {
    const steps = flat(definition.steps);
    await goTo(this.page, `/library/${id}/try`);
    for (let count = 0; count < MOST_SCREENS; count += 1) {
      const spot = await arrive(this.page);
      const kind = kindOf(spot, steps);
      const at = `${catalogId} ${title.en}, ${spot.screen} (${kind})`;
      this.screens += 1;
      this.faults.push(...spot.faults.map((fault) => `${at}: ${fault}`));
      await this.look(kind, at);
      if (spot.screen === 'end') return;
      if (!AROUND.includes(spot.screen) && (await answer(this.page, way, this.words))) await this.look(`${kind}, answered`, at);
      await goOn(this.page, way);
    }
    this.faults.push(`${catalogId} ${title.en}: no end after ${MOST_SCREENS} screens`);
  }

  /** Kinds of steps that no screen so far was of. */
  missing(kinds: ReadonlySet<string>): string[] {
    const seen = [...this.seen].map((state) => state.split(/[ ,]/)[0]);
    return [...kinds].filter((kind) => !seen.includes(kind));
  }

  private async look(state: string, at: string): Promise<void> {
    if (this.seen.has(state)) return;
    this.seen.add(state);
    await stands(this.page);
    this.faults.push(...(await violationsOf(this.page)).map((violation) => `${at}, ${state}: ${violation}`));
  }
}

const kindsOf = ({ definition }: Exercise): string[] => flat(definition.steps).map(({ kind }) => kind);

for (const { language, way, dark, words } of WALKS) {
  test(`every exercise of the library can be tried to its end in ${language} on a phone, and every kind of screen is accessible`, async ({ visit }) => {
    test.setTimeout(300_000);
    const page = await visit({ phone: true, dark });
    await signIn(page, OTHER_THERAPIST);
    const library = await libraryOf(page);
    expect(library.length).toBeGreaterThanOrEqual(45);
    await speak(page, language);
    await page.goto('/library');
    const walker = new Walker(page, words);
    const kinds = new Set(library.flatMap(kindsOf));
    try {
      for (const exercise of library) await walker.through(exercise, way);
      for (const exercise of library) {
        // Some kinds lie on the other way only.
        const missing = walker.missing(kinds);
        if (kindsOf(exercise).some((kind) => missing.includes(kind))) await walker.through(exercise, way === 'first' ? 'last' : 'first');
      }
    } finally {
      await speak(page, 'en');
    }
    expect(walker.faults).toEqual([]);
    expect(walker.missing(kinds)).toEqual([]);
    expect([...walker.seen]).toEqual(expect.arrayContaining(ANSWERED.map((kind) => `${kind}, answered`)));
    expect(walker.screens).toBeGreaterThan(10 * library.length);
  });
}
