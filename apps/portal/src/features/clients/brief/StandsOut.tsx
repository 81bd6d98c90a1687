import { useDates } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useLanguage, useText } from '../../../lib/texts';
import { Chip, Unreadable } from '../../../ui';
import type { SessionBrief } from '../api';
import styles from './brief.module.css';
import { Part } from './Part';

const TONES = { risk: 'amber', ask: 'teal', unreadable: 'amber', change: 'plain', learned: 'plain', words: 'plain' } as const;

/** Entries that stand out, the gravest first, in the client's own words; each opens its entry. */
export function StandsOut({ clientId, words }: { clientId: string; words: SessionBrief['words'] }) {
  const t = useText('brief');
  const language = useLanguage();
  const { date } = useDates();
  return (
    <Part title={t('words.title')} none={words.length === 0 && t('words.none')}>
      <ul className={styles.words}>
        {words.map(({ responseId, title, localDate, why, quote, change, waiting }) => (
          <li key={responseId}>
            <p className={styles.about}>
              <Chip tone={TONES[why]}>{t(`words.why.${why}`)}</Chip>
              <Link to={`/clients/${clientId}/responses/${responseId}`}>{t('words.open', { title: title[language], date: date(localDate, 'short') })}</Link>
              {waiting && <span className="faint">{t('words.new')}</span>}
            </p>
            <Unreadable is={why === 'unreadable'} />
            {change && (
              <p>
                {change.label[language]} <b>{t('words.change', { before: change.before, after: change.after })}</b>
              </p>
            )}
            {quote && (quote.own ? <blockquote className={`own ${styles.quote}`}>“{quote.text[language]}”</blockquote> : <p>{quote.text[language]}</p>)}
          </li>
        ))}
      </ul>
    </Part>
  );
}
