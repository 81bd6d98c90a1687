import { useDates } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Icon, type IconName } from '../../../ui';
import type { NextOption } from '../api';
import styles from './Next.module.css';

const ICONS: Record<NextOption['kind'], IconName> = { repeat: 'history', harder: 'onward', smaller: 'minus', 'next-step': 'path' };

/** One next step: its name, what it does, and its dates. */
export function NextChoice({ option, busy, onChoose }: { option: NextOption; busy: boolean; onChoose: () => void }) {
  const t = useText('replying');
  const say = useLocalized();
  const { date } = useDates();
  const { kind, how, title, minutes, level, smaller, dates, program } = option;
  const what = [
    how === 'open' && title && say(title),
    how === 'open' && program && t('next.ofProgram', { program: say(program) }),
    level && t('next.level', { n: level.n, of: level.of }),
    kind === 'harder' && !level && t('next.whole', { minutes: minutes ?? 0 }),
    kind === 'smaller' && t('next.small', { minutes: minutes ?? 0 }),
    kind === 'repeat' && smaller && t('next.stillSmall'),
  ].filter(Boolean);
  const when = dates && t(how === 'change' ? 'next.fromThen' : dates.count === 1 ? 'next.once' : 'next.dates', { first: date(dates.first, 'weekday'), last: date(dates.last), count: dates.count });
  return (
    <button type="button" className={styles.option} aria-busy={busy || undefined} onClick={() => !busy && onChoose()}>
      <Icon name={ICONS[kind]} />
      <span className="grow">
        <b>{t(`next.${kind}`)}</b>
        {what.length > 0 && <span className={styles.what}>{what.join(' · ')}</span>}
        <span className={styles.what}>{when ?? t('next.noDates')}</span>
      </span>
    </button>
  );
}
