import type { ReleaseRule, Signal } from '@attune/clinical/programs';
import { localeOf, writeDate } from '../../../lib/dates';
import type { Translate } from '../../../lib/texts';

type Text = Translate<'programs'>;

/** How a rule's own ids read. */
export interface Names {
  /** The title of a step. */
  step: (id: string) => string;
  /** The label of a number that a step's exercise yields. */
  number: (step: string, code: string) => string;
  /** A reason for "not this time". */
  reason: (reason: Extract<Signal, { reason: unknown }>['reason']) => string;
}

/** Some days as a person says them: weeks where they are whole. */
export const spanWords = (days: number, t: Text): string =>
  days > 0 && days % 7 === 0 ? t('weeks', { count: days / 7 }) : t('days', { count: Number.isFinite(days) ? days : 0 });

/**
 * When a step opens, in plain words: "two weeks after the start".
 * @param first whether no step stands before it
 */
export function releaseWords(release: ReleaseRule, first: boolean, t: Text, names: Names): string {
  switch (release.rule) {
    case 'at-once':
      return t('opens.at-once');
    case 'after-previous':
      return t(first ? 'opens.at-once' : 'opens.after-previous');
    case 'after-delay':
      return t(first || release.from === 'start' ? 'opens.delay-start' : 'opens.delay-previous', { span: spanWords(release.days, t) });
    case 'weekly':
      return t('opens.weekly', { week: Number.isFinite(release.week) ? release.week : '…' });
    case 'on-date':
      return release.date ? t('opens.on-date', { date: writeDate(release.date, 'full') }) : t('opens.on-a-date');
    case 'by-therapist':
      return t('opens.by-therapist');
    case 'when':
      return t('opens.when', { signals: either(release.any.map((signal) => signalWords(signal, t, names))) });
  }
}

function signalWords(signal: Signal, t: Text, names: Names): string {
  const step = names.step(signal.of);
  if ('reason' in signal) return t('signal.reason', { step, reason: names.reason(signal.reason) });
  const { atLeast, atMost } = signal;
  const number = names.number(signal.of, signal.code);
  if (atLeast !== undefined && atMost !== undefined) return t('signal.between', { number, step, from: atLeast, to: atMost });
  if (atMost !== undefined) return t('signal.atMost', { number, step, to: atMost });
  return t('signal.atLeast', { number, step, from: atLeast ?? '…' });
}

const either = (words: readonly string[]): string => new Intl.ListFormat(localeOf(), { type: 'disjunction' }).format(words);
