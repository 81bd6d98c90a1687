import { validateAnswers } from '@attune/exercise';
import { builtInVersions } from '../features/exercises/built-in.js';
import type { CatalogId, Entry, Plan } from './story.js';
import { northlightClients, riverbendClients } from './stories/index.js';

const stories = [...riverbendClients, ...northlightClients];
const definitionOf = (catalogId: CatalogId) => [...builtInVersions.values()].find((version) => version.catalogId === catalogId)!.definition;
const entriesOf = ({ entries, unprompted = [] }: Plan): Entry[] => [...entries, ...unprompted];
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];

describe('the stories of the demo', () => {
  it('answer their exercises as a client could', () => {
    const faults = stories.flatMap(({ key, plans }) =>
      plans.flatMap((plan) =>
        entriesOf(plan).flatMap(({ answers, corrected, privateSteps, smaller }, number) =>
          [answers, ...(corrected ? [corrected.answers] : [])].flatMap((given) =>
            validateAnswers(definitionOf(plan.exercise), given, { privateSteps, smaller }).map((fault) => ({ key, exercise: plan.exercise, number, ...fault })),
          ),
        ),
      ),
    );
    expect(faults).toEqual([]);
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
