import { i18n } from '@lingui/core';
import { speak } from '../../../lib/testing/texts';
import type { Translate } from '../../../lib/texts';
import type { MyStep } from './api';
import { comingWords, partsOf } from './words';

const t: Translate<'program'> = (key, values) => i18n._(`program.${key}`, values);
const step = (id: string, state: MyStep['state'], opens: MyStep['opens'] = null): MyStep => ({
  id, state, opens, title: { en: id, es: id }, quietTitle: { en: id, es: id }, minutes: 3, why: null, assignmentId: state === 'waiting' ? null : `a-${id}`,
});
const on = (date: string) => ({ kind: 'on' as const, date });
const afterPrevious = { kind: 'after-previous' as const, date: null };
const later = { kind: 'later' as const, date: null };

describe('a client’s own program', () => {
  const steps = [step('a', 'done'), step('b', 'open'), step('c', 'skipped'), step('d', 'waiting', later), step('e', 'waiting', on('2027-03-09')), step('f', 'waiting', on('2027-03-02'))];

  it('is told by what was done, what is open and what comes next by its day', () => {
    const { open, done, coming, next } = partsOf({ steps, state: 'running' });
    expect([open, done, coming].map((part) => part.map(({ id }) => id))).toEqual([['b'], ['a'], ['d', 'e', 'f']]);
    expect(next?.id).toBe('f');
  });

  it('names what comes right after what is open before anything with a day', () => {
    expect(partsOf({ steps: [...steps, step('g', 'waiting', afterPrevious)], state: 'running' }).next?.id).toBe('g');
  });

  it('names nothing next while it rests, and nothing to come once it is over', () => {
    expect(partsOf({ steps, state: 'paused' }).next).toBeUndefined();
    expect(partsOf({ steps, state: 'paused' }).coming).toHaveLength(3);
    expect(partsOf({ steps, state: 'ended' }).coming).toEqual([]);
  });

  it.each(['en', 'es'] as const)('says a day only where there is one, in %s', (language) => {
    speak(language);
    expect(comingWords({ opens: on('2027-03-02') }, t)).toMatch(/2/);
    for (const opens of [afterPrevious, later, null]) expect(comingWords({ opens }, t)).not.toMatch(/\d/);
  });
});
