import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../lib/ids';
import { useSession } from '../../../lib/session';
import { useLanguage, useText } from '../../../lib/texts';
import { Button, Problem, Wait } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import styles from '../consents.module.css';
import { type ConsentDraft, listStarters, type Starter } from './api';
import { leftNew } from './left-open';
import { TextForm } from './TextForm';

const BLANK: ConsentDraft = { kind: 'other', askedOf: 'chosen', title: { en: '', es: '' }, text: { en: '', es: '' } };

/** What to begin with, then the text. */
export function NewTextPage() {
  const t = useText('consentTexts');
  const language = useLanguage();
  const { memberId } = useSession();
  // What was begun and not saved goes on.
  const [before] = useState(() => leftNew(memberId));
  const [id] = useState(() => before?.id ?? newId());
  const [begun, setBegun] = useState<ConsentDraft | null>(before?.said ?? null);
  const { data, error, refetch } = useQuery({ queryKey: ['consent-texts', 'starters'], queryFn: listStarters, staleTime: Infinity });
  const from = ({ kind, title, text }: Starter) => setBegun({ kind, askedOf: kind === 'treatment' || kind === 'privacy' ? 'everyone' : 'chosen', title, text });
  return (
    <div className="stack">
      <BackLink to="/practice/consents">{t('list')}</BackLink>
      {begun ? (
        <TextForm id={id} draft={begun} revision={0} published={false} />
      ) : (
        <>
          <div>
            <h2>{t('begin')}</h2>
            <p className="soft">{t('beginMore')}</p>
          </div>
          <Problem error={error} onRetry={() => void refetch()} />
          {!data && !error && <Wait />}
          <ul className={styles.acts}>
            {data?.items.map((starter) => (
              <li key={starter.kind}>
                <Button icon="note" onClick={() => from(starter)}>
                  {starter.title[language]}
                </Button>
              </li>
            ))}
            <li>
              <Button kind="text" onClick={() => setBegun(BLANK)}>
                {t('blank')}
              </Button>
            </li>
          </ul>
        </>
      )}
    </div>
  );
}
