import { NOT_THIS_TIME_REASONS } from '@attune/clinical/reasons';
import { describeTrend } from '@attune/clinical/trend';
import { useDates } from '../../lib/dates';
import { writeList } from '../../lib/schedule-words';
import { useLanguage, useText } from '../../lib/texts';
import { useTrendWords } from '../../lib/trend-words';
import type { IconName } from '../../ui';
import type { Brief, Series } from './api';
import { scaleOf } from './series';

/** How many weeks the figures of the brief look back, the present one included. */
export const BRIEF_WEEKS = 4;

/** Charts that moved, named in the brief; the rest stand below it. */
const MOST_CHANGES = 2;

/** The sentences of the brief, each with the sign that stands before it. */
export function useBriefLines(brief: Brief, series: readonly Series[]): { icon: IconName; text: string }[] {
  const t = useText('clients');
  const clinical = useText('clinical');
  const trendWords = useTrendWords();
  const language = useLanguage();
  const { ago } = useDates();

  const weeks = [...brief.weeks].sort((a, b) => a.week.localeCompare(b.week)).slice(-BRIEF_WEEKS);
  const sum = (key: 'due' | 'done' | 'notThisTime' | 'unprompted') => weeks.reduce((all, week) => all + week[key], 0);
  const due = sum('due');
  const lines: { icon: IconName; text: string }[] = [
    due > 0
      ? { icon: 'check', text: t('brief.done', { done: sum('done'), due }) }
      : { icon: 'check', text: t('brief.nothingDue') },
  ];
  if (sum('unprompted') > 0) lines.push({ icon: 'plus', text: t('brief.unprompted', { count: sum('unprompted') }) });

  const reasons = NOT_THIS_TIME_REASONS.filter((reason) => brief.reasons[reason])
    .sort((a, b) => (brief.reasons[b] ?? 0) - (brief.reasons[a] ?? 0))
    .map((reason) => `${clinical(`reason.${reason}`)} (${brief.reasons[reason]})`);
  if (reasons.length > 0) lines.push({ icon: 'minus', text: t('brief.notThisTime', { reasons: writeList(reasons) }) });

  const moved = series.flatMap((one) => {
    const scale = scaleOf(one);
    const trend = scale && describeTrend(one.points, scale);
    if (!scale || !trend || (trend.key !== 'trend.up' && trend.key !== 'trend.down')) return [];
    const label = one.label[language];
    const side = one.at ? `, ${t(`charts.${one.at}`)}` : '';
    const text = `<b>${label}</b>${side}: ${trendWords(one.points, scale)}`;
    return [{ icon: 'wave' as const, label, text, size: Math.abs(trend.values.to - trend.values.from) / (scale.max - scale.min) }];
  });
  // Before and after of one question are one thing to say: the side that moved more says it.
  const most = moved
    .sort((a, b) => b.size - a.size)
    .filter((one, index, all) => all.findIndex((other) => other.label === one.label) === index);
  lines.push(...most.slice(0, MOST_CHANGES).map(({ icon, text }) => ({ icon, text })));

  if (brief.lastActivityAt) {
    const when = ago(brief.lastActivityAt);
    lines.push({ icon: 'clock', text: t(brief.quiet ? 'brief.quiet' : 'brief.last', { when }) });
  } else {
    lines.push({ icon: 'clock', text: t('brief.never') });
  }
  return lines;
}
