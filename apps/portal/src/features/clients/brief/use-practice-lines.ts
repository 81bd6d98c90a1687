import { writeList } from '../../../lib/schedule-words';
import { useLanguage, useText } from '../../../lib/texts';
import type { IconName } from '../../../ui';
import type { SessionBrief } from '../api';

/** Planned and done, what was not done and why: counts in sentences, each with the sign that stands before it. */
export function usePracticeLines({ practice, notDone, entries }: SessionBrief): { icon: IconName; text: string }[] {
  const t = useText('brief');
  const clinical = useText('clinical');
  const language = useLanguage();
  const { due, done, unprompted, open } = practice;
  const lines: { icon: IconName; text: string }[] = [{ icon: 'check', text: due > 0 ? t('done', { done, due }) : t('nothingDue') }];
  if (unprompted > 0) lines.push({ icon: 'plus', text: t('unprompted', { count: unprompted }) });
  const said = notDone.flatMap(({ title, reason, times }) =>
    reason ? [t('notDone.one', { title: title[language], reason: clinical(`reason.${reason}`), times })] : [],
  );
  if (said.length > 0) lines.push({ icon: 'minus', text: t('notDone', { reasons: writeList(said) }) });
  if (open > 0) lines.push({ icon: 'clock', text: t('open', { count: open }) });
  if (entries === 0) lines.push({ icon: 'note', text: t('nothing') });
  return lines;
}
