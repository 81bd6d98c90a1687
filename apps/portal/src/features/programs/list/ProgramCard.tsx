import { useLocalized } from '../../../lib/localized';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Chip, Icon } from '../../../ui';
import type { ProgramItem } from '../api';
import styles from './list.module.css';

/** One program on its shelf: what it is called and for, how long it is, whose it is. */
export function ProgramCard({ program, to }: { program: ProgramItem; to: string }) {
  const t = useText('programs');
  const say = useLocalized();
  const { weeks, steps, authorName, visibility } = program;
  return (
    <Link className={`card ${styles.card}`} to={to}>
      <h3>{say(program.title)}</h3>
      <p className="soft">{say(program.purpose)}</p>
      <p className={styles.facts}>
        <span>
          <Icon name="path" />
          {t('steps', { count: steps })}
        </span>
        {weeks !== null && (
          <span>
            <Icon name="calendar" />
            {t('weeks', { count: weeks })}
          </span>
        )}
        <span className="faint">{authorName === null ? t('builtIn') : t('by', { name: authorName })}</span>
        {visibility === 'private' && <Chip icon="lock">{t('private')}</Chip>}
      </p>
    </Link>
  );
}
