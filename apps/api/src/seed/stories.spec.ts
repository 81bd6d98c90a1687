import { compareCircles, lettersOf, normalise, observationsOf, type PeopleStep, type PersonInCircle, validateAnswers } from '@attune/exercise';
import { builtInVersions } from '../features/exercises/built-in.js';
import { Calendar } from './calendar.js';
import { answersOf } from './entry-play.js';
import type { CatalogId, Entry, Plan } from './story.js';
import { northlightClients, riverbendClients } from './stories/index.js';

const stories = [...riverbendClients, ...northlightClients];
const definitionOf = (catalogId: CatalogId) => [...builtInVersions.values()].find((version) => version.catalogId === catalogId)!.definition;
const calendar = new Calendar('2026-03-18');
const entriesOf = ({ entries, unprompted = [] }: Plan): Entry[] => [...entries, ...unprompted];
const entriesFor = (exercise: CatalogId): Entry[] =>
  stories.flatMap(({ plans }) => plans.filter((plan) => plan.exercise === exercise).flatMap(entriesOf));
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];

describe('the stories of the demo', () => {
  it('answer their exercises as a client could', () => {
    const faults = stories.flatMap(({ key, plans }) =>
      plans.flatMap((plan) =>
        entriesOf(plan).flatMap(({ corrected, privateSteps, smaller, ...entry }, number) =>
          [answersOf(entry, calendar), ...(corrected ? [corrected.answers] : [])].flatMap((given) =>
            validateAnswers(definitionOf(plan.exercise), given, { privateSteps, smaller }).map((fault) => ({ key, exercise: plan.exercise, number, ...fault })),
          ),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('answer only what was asked', () => {
    const unasked = stories.flatMap(({ key, plans }) =>
      plans.flatMap((plan) =>
        entriesOf(plan).flatMap(({ smaller, ...entry }, number) =>
          normalise(definitionOf(plan.exercise), answersOf(entry, calendar), { smaller }).dropped.map((step) => ({ key, exercise: plan.exercise, number, step })),
        ),
      ),
    );
    expect(unasked).toEqual([]);
  });

  it.each(['A6', 'D3'] as const)('climb the ladder of %s over weeks, sometimes with less and sometimes with more than was feared', (exercise) => {
    const pairs = entriesFor(exercise).map((entry) => {
      const all = observationsOf(definitionOf(exercise), answersOf(entry, calendar));
      return ['predicted', 'actual'].map((name) => all.find(({ code }) => code === `rungs.${name}`)?.value);
    });
    const tried = pairs.filter(([, actual]) => actual !== undefined);
    expect(tried.length).toBeGreaterThan(4);
    expect(tried.some(([predicted, actual]) => actual! > predicted!)).toBe(true);
    expect(tried.some(([predicted, actual]) => actual! < predicted!)).toBe(true);
  });

  it('draw the circle of somebody at two dates, with a newcomer, moves and contact', () => {
    const step = definitionOf('C1').steps.find((each): each is PeopleStep => each.kind === 'people')!;
    const [first, second] = entriesFor('C1').map(({ answers }) => answers['circle'] as PersonInCircle[]);
    const { joined, moved, left } = compareCircles(step, first!, second!);
    expect([joined.map(({ id }) => id), moved.map(({ person, closer }) => [person.id, closer]), left]).toEqual([['june'], [['sister', false], ['neighbor', true]], []]);
    expect(second!.filter(({ contact }) => contact).length).toBeGreaterThan(1);
  });

  it('hold letters that have come back, one of them opened, and one that waits', () => {
    const days = entriesFor('A3').map(({ comesBack, ...entry }) => ({
      on: lettersOf(definitionOf('A3'), answersOf({ comesBack, ...entry }, calendar))[0]!.on, opened: comesBack!.openedAgo !== undefined,
    }));
    expect(days.filter(({ on }) => on <= calendar.today).map(({ opened }) => opened).sort()).toEqual([false, true]);
    expect(days.filter(({ on }) => on > calendar.today)).toEqual([{ on: '2026-04-06', opened: false }]);
  });

  it.each(['kept', 'part', 'near', 'later'])('tell of limits that were %s', (kind) => {
    expect(entriesFor('B4').filter(({ answers }) => answers['kind'] === kind).length).toBeGreaterThan(1);
  });

  it('keep drafts that can go on', () => {
    const drafts = stories.flatMap(({ plans }) => plans.filter(({ draft }) => draft));
    expect(drafts.length).toBeGreaterThan(0);
    for (const { exercise, draft } of drafts) expect(validateAnswers(definitionOf(exercise), draft!.answers, { partial: true })).toEqual([]);
  });

  it('have therapists speak about what was written, in the three ways to begin, and never about how much or how late', () => {
    const replies = stories.flatMap(({ record, plans }) =>
      plans.flatMap(entriesOf).flatMap(({ reply, privateSteps = [], answers }) =>
        reply ? [{ language: record.language, privateSteps, answers, texts: wordsOf({ comment: reply.comment, comments: reply.comments }), steps: Object.keys(reply.comments ?? {}) }] : [],
      ),
    );
    const begins = { en: /\b(What stayed with me|I noticed|I wonder|Thank you)\b/, es: /(Me quedé con|Noté|Me pregunto)/ };
    for (const { language, texts } of replies) for (const text of texts) expect(text).toMatch(begins[language]);
    for (const { steps, answers, privateSteps } of replies) {
      for (const step of steps) {
        expect(Object.keys(answers)).toContain(step);
        expect(privateSteps).not.toContain(step);
      }
    }
    for (const { texts } of replies) expect(texts.join(' ')).not.toMatch(/\b(proud of you|well done|great job|finally|at last|should|must|streak|homework)\b|!/i);
    const said = replies.flatMap(({ texts }) => texts);
    expect(new Set(said).size).toBe(said.length);
  });

  it('are of different people, each with an address of their own', () => {
    const records = stories.map(({ record }) => record);
    expect(new Set(records.map(({ name }) => name)).size).toBe(records.length);
    const addresses = records.map(({ email }) => email).filter((email) => email !== null);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const email of addresses) expect(email).toMatch(/^[a-z0-9.]+@(demo|other)\.attune\.test$/);
  });
});
