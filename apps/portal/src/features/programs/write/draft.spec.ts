import type { StepPlan } from '@attune/clinical/programs';
import type { PathStep, Program } from '../api';
import { newStep, samePath, withRepeat } from '../path/model';
import { stepFaults } from '../path/faults';
import { bodyOf, copyOf, draftFaults, emptyDraft, type Draft } from './draft';

const exercise = { id: '01980000-0000-7a01-8000-000000000a01', title: { en: 'Inner weather', es: 'Clima interior' }, minutes: 3, tags: ['daily'] };
const words = { en: 'Words', es: 'Palabras' };

/** A path of so many steps, each added as a therapist adds it. */
function pathOf(count: number, change: (step: PathStep, index: number) => PathStep = (step) => step): PathStep[] {
  return Array.from({ length: count }).reduce<PathStep[]>((steps, _, index) => [...steps, change(newStep(steps, exercise), index)], []);
}

describe('a program being written', () => {
  it('has steps that are sound as they are added, one after the other or week by week', () => {
    const draft: Draft = { ...emptyDraft, title: words, purpose: words, steps: pathOf(5) };
    expect(draftFaults(draft)).toEqual([]);
    expect(draft.steps.map(({ release }) => release.rule)).toEqual(['at-once', 'after-previous', 'after-previous', 'after-previous', 'after-previous']);
    const weekly = pathOf(3, (step, index) => (index === 0 ? { ...step, release: { rule: 'weekly', week: 2 } } : step));
    expect(weekly.map(({ release }) => release)).toEqual([2, 3, 4].map((week) => ({ rule: 'weekly', week })));
  });

  it('is told what is missing, in each language and at each step', () => {
    const steps = pathOf(2, (step, index) => ({ ...step, why: { en: 'Because', es: '' }, release: index === 1 ? { rule: 'weekly', week: Number.NaN } : step.release }));
    const faults = draftFaults({ ...emptyDraft, title: { en: 'Only English', es: ' ' }, purpose: words, steps });
    expect(faults.map(({ field }) => field).sort()).toEqual(['steps.0.why.es', 'steps.1.release.week', 'steps.1.why.es', 'title.es']);
    expect(stepFaults(faults, steps.map(({ id }) => id)).map(({ step, field }) => [step, field])).toEqual([
      [steps[1]!.id, 'release.week'], [steps[0]!.id, 'why.es'], [steps[1]!.id, 'why.es'],
    ]);
  });

  it('keeps a sound plan through every change of its rhythm', () => {
    const plans: StepPlan[] = [{ repeat: 'daily', times: ['20:00'], days: 7 }, { repeat: 'weekly', times: ['09:00'], weekdays: [1, 3], count: 6 }, { repeat: 'once', times: ['18:00'] }];
    for (const plan of plans) {
      for (const repeat of ['once', 'daily', 'weekly'] as const) {
        const steps = pathOf(1, (step) => ({ ...step, plan: withRepeat(plan, repeat) }));
        expect([plan.repeat, repeat, draftFaults({ ...emptyDraft, title: words, purpose: words, steps })]).toEqual([plan.repeat, repeat, []]);
      }
    }
  });

  it('is copied under another title, for its author alone, with the same steps', () => {
    const program = { id: 'p', catalogId: 'P1', revision: 3, title: words, purpose: words, tags: ['trust'], visibility: 'practice', steps: pathOf(3) } as unknown as Program;
    const copy = copyOf(program, (title) => `${title}, copy`);
    expect(copy.title).toEqual({ en: 'Words, copy', es: 'Palabras, copy' });
    expect(copy.visibility).toBe('private');
    expect(samePath(copy.steps, program.steps)).toBe(true);
    expect(samePath(copy.steps.slice(1), program.steps)).toBe(false);
    expect(bodyOf(copy).steps[0]).not.toHaveProperty('minutes');
  });
});
