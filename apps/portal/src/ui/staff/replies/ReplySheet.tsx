import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { TextField } from '../../Field';
import { Problem } from '../../Problem';
import { Sheet } from '../../Sheet';
import { Wait } from '../../Wait';
import { REPLIES } from './api';
import styles from './Replies.module.css';
import { fitting, said } from './words';

interface Props {
  firstName: string;
  onChoose: (words: string) => void;
  onClose: () => void;
}

/** One's saved replies: type to find one, arrows to walk, Enter to take it. */
export function ReplySheet({ firstName, onChoose, onClose }: Props) {
  const t = useText('replies');
  const { data, error, refetch } = useQuery(REPLIES);
  const [typed, setTyped] = useState('');
  const all = useRef<HTMLDivElement>(null);
  // Once the dialog stands, which takes the focus to its first button.
  useEffect(() => all.current?.querySelector('input')?.focus(), []);
  const found = fitting(data?.items.filter(({ unreadable }) => !unreadable) ?? [], typed);
  const onKeyDown = (event: KeyboardEvent) => {
    // The field it stands beside belongs to a form that Enter would send.
    event.stopPropagation();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (found[0]) onChoose(said(found[0].text, firstName));
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!by) return;
    const stops = [...(all.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    event.preventDefault();
    stops[Math.max(0, stops.indexOf(document.activeElement as HTMLElement) + by)]?.focus();
  };
  return (
    <Sheet open form="dialog" title={t('choose')} onClose={onClose}>
      <div ref={all} className={styles.choosing} onKeyDown={onKeyDown}>
        <TextField label={t('find')} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Problem error={error} onRetry={() => void refetch()} />
        {!data && !error && <Wait />}
        {data && found.length === 0 && <p className="soft">{t(data.items.length === 0 ? 'noneYet' : 'noneFits')}</p>}
        <ul className={styles.found}>
          {found.map(({ id, title, text }) => (
            <li key={id}>
              <button type="button" className={styles.reply} onClick={() => onChoose(said(text, firstName))}>
                <b>{title}</b>
                <span className={styles.words}>{said(text, firstName)}</span>
              </button>
            </li>
          ))}
        </ul>
        <Link to="/account/replies">{t('manage')}</Link>
      </div>
    </Sheet>
  );
}
