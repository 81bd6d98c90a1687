import { library } from '../library/index.js';
import { attentionOf, ASKS } from './observations.js';
import { allSteps } from './walk.js';

const version = (catalogId: string) => library.find((each) => each.catalogId === catalogId)!.definition;

describe('what an entry calls for', () => {
  const trust = version('D6');

  it('is an answer where the client puts a question, and nothing where they put none', () => {
    expect(attentionOf(trust, { ask: 'in-person' })).toBe('ask');
    expect(attentionOf(trust, { ask: 'write', question: 'Is that usual?' })).toBe('ask');
    expect([attentionOf(trust, { ask: 'none' }), attentionOf(trust, {})]).toEqual([null, null]);
  });

  it('is a look at once where an option says so, also beside a question', () => {
    const both = { ...trust, steps: trust.steps.map((step) => (step.kind === 'choice' && step.id === 'ask' ? { ...step, multiple: true, options: [...step.options, { ...step.options[0]!, id: 'hurt', flags: 'not-safe' }] } : step)) };
    expect(attentionOf(both, { ask: ['in-person', 'hurt'] })).toBe('risk');
  });

  it('marks at least one option of each kind in the library', () => {
    const flags = library.flatMap(({ definition }) => allSteps(definition).flatMap((step) => (step.kind === 'choice' ? step.options.flatMap((option) => option.flags ?? []) : [])));
    expect(flags.filter((flag) => flag === ASKS).length).toBeGreaterThanOrEqual(7);
    expect(flags.filter((flag) => flag !== ASKS).length).toBeGreaterThan(20);
  });
});
