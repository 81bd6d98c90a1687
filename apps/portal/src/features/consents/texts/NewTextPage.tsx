import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allLeft } from '../../../lib/left-open';
import { newId } from '../../../lib/ids';
import { useLanguage, useText } from '../../../lib/texts';
import { Button, Problem, Wait } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import styles from '../consents.module.css';
import { type ConsentDraft, listStarters, type Starter } from './api';
import { LEFT, type LeftText, TextForm } from './TextForm';

const BLANK: ConsentDraft = { kind: 'other', askedOf: 'chosen', title: { en: '', es: '' }, text: { en: '', es: '' } };

/** What to begin with, then the text. */
export function NewTextPage() {
  const t = useText('consentTexts');
  const language = useLanguage();
  // What was begun and not saved goes on.
  const [before] = useState(() => allLeft<LeftText>(LEFT).find(([, { revision }]) => revision === 0));
  const [id] = useState(() => before?.[0] ?? newId());
  const [begun, setBegun] = useState<ConsentDraft | null>(before?.[1].said ?? null);
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
