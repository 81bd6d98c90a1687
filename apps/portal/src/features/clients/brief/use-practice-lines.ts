import { writeList } from '../../../lib/schedule-words';
import { useLanguage, useText } from '../../../lib/texts';
import type { IconName } from '../../../ui';
import type { SessionBrief } from '../api';

/** So many plans are named with their reasons; the rest is counted. */
const NAMED = 3;

/** Planned and done, what was not done and why: counts in sentences, each with the sign that stands before it. */
export function usePracticeLines({ practice, notDone, entries }: SessionBrief): { icon: IconName; text: string }[] {
  const t = useText('brief');
  const clinical = useText('clinical');
  const language = useLanguage();
  const { due, done, unprompted, open, notThisTime } = practice;
  const lines: { icon: IconName; text: string }[] = [{ icon: done > 0 ? 'check' : 'calendar', text: due > 0 ? t('done', { done, due }) : t('nothingDue') }];
  if (unprompted > 0) lines.push({ icon: 'plus', text: t('unprompted', { count: unprompted }) });
  const plans = new Map<string, { title: string; reasons: string[]; times: number }>();
  for (const { assignmentId, title, reason, times } of notDone) {
    if (!reason) continue;
    const plan = plans.get(assignmentId) ?? { title: title[language], reasons: [], times: 0 };
    plan.reasons.push(t('notDone.reason', { reason: clinical(`reason.${reason}`), times }));
    plans.set(assignmentId, { ...plan, times: plan.times + times });
  }
  const named = [...plans.values()].slice(0, NAMED);
  const more = notThisTime - named.reduce((sum, { times }) => sum + times, 0);
  const said = named.map(({ title, reasons }) => t('notDone.plan', { title, reasons: reasons.join('; ') }));
  if (more > 0) said.push(t('notDone.more', { times: more }));
  if (said.length > 0) lines.push({ icon: 'minus', text: t('notDone', { reasons: writeList(said) }) });
  if (open > 0) lines.push({ icon: 'clock', text: t('open', { count: open }) });
  if (entries === 0) lines.push({ icon: 'note', text: t('nothing') });
  return lines;
}
