import { helpFor } from '@attune/clinical/crisis-lines';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import styles from './paper.module.css';

interface HeadProps {
  /** Whose plan it is. */
  name: string;
  savedAt: string | null;
}

/** On paper only: what this is, whose, of which day. */
export function PaperHead({ name, savedAt }: HeadProps) {
  const t = useText('safetyPlan');
  const { date } = useDates();
  return (
    <div className={styles.paper}>
      <p className={styles.title}>{t('paper.title')}</p>
      <p>{t('paper.of', { name, date: savedAt ? date(savedAt, 'full') : '' })}</p>
    </div>
  );
}

/** On paper only: the emergency number and the crisis lines of the practice's country, with the day they were checked. */
export function PaperFoot({ country }: { country: string | null }) {
  const t = useText('safetyPlan');
  const frame = useText('frame');
  const { date } = useDates();
  const { emergency, lines } = helpFor(country);
  return (
    <div className={styles.paper}>
      <p>
        <b>{t('paper.now', { number: emergency })}</b>
      </p>
      {lines.map((line) => (
        <p key={line.name}>
          {t('paper.line', { name: line.name, number: line.phone })}
          {line.press && `, ${frame('safety.press', { key: line.press })}`} ({frame('safety.checked', { date: date(line.checkedOn, 'full') })})
        </p>
      ))}
      <p>{t('paper.truth')}</p>
      <p>{t('paper.others')}</p>
    </div>
  );
}
