import { writeDate } from '../../../lib/dates';
import type { Translate } from '../../../lib/texts';
import type { MyProgram, MyStep } from './api';

/** When a step that is still to come opens, in words that promise nothing they cannot keep. */
export function comingWords({ opens }: Pick<MyStep, 'opens'>, t: Translate<'program'>): string {
  if (opens?.kind === 'on' && opens.date) return t('from', { date: writeDate(opens.date, 'weekday') });
  return t(opens?.kind === 'after-previous' ? 'afterPrevious' : 'later');
}

/** The steps by what they are to the client now. */
export function partsOf({ steps, state }: Pick<MyProgram, 'steps' | 'state'>): { open: MyStep[]; next: MyStep | undefined; done: MyStep[]; coming: MyStep[] } {
  const coming = state === 'running' || state === 'paused' ? steps.filter((step) => step.state === 'waiting') : [];
  return {
    open: steps.filter((step) => step.state === 'open'),
    done: steps.filter((step) => step.state === 'done'),
    coming,
    next: state === 'running' ? nextOf(coming) : undefined,
  };
}

/** What has the nearest day, else what comes after what is open now. */
function nextOf(coming: readonly MyStep[]): MyStep | undefined {
  const dated = coming.filter(({ opens }) => opens?.kind === 'on' && opens.date).sort((a, b) => a.opens!.date!.localeCompare(b.opens!.date!));
  return coming.find(({ opens }) => opens?.kind === 'after-previous') ?? dated[0] ?? coming[0];
}
