import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { ApiError } from '../../lib/problem';
import { useLanguage, useText, type Language, type Shelf } from '../../lib/texts';
import { Speaking } from '../../lib/texts/Speaking';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { Marks } from '../../ui/Marks';
import { Wait } from '../../ui/Wait';
import { look, type PartnerView } from './api';
import { useToken } from './use-token';
import styles from './With.module.css';

const SHELVES: readonly Shelf[] = ['client', 'more'];
const LONGEST = 100;

/**
 * The page behind a partner's link (`/with/#token`): a name, and "done" or "not today" by day. It stands outside of both doors, in
 * the link's language until the reader chooses the other, and leaves nothing on their phone.
 */
export function WithPage() {
  const token = useToken();
  const around = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['with', token],
    queryFn: () => look(token),
    enabled: token !== '' && token.length <= LONGEST,
    gcTime: 0,
  });
  const language = chosen ?? data?.language ?? around;
  const missing = !token || token.length > LONGEST || (error instanceof ApiError && error.status === 404);
  return (
    <Speaking language={language} shelves={SHELVES}>
      <Frame language={language} onLanguage={setChosen}>
        {missing ? (
          <Gone />
        ) : error ? (
          <Refused error={error} busy={isFetching} onAgain={() => void refetch()} />
        ) : data ? (
          <Days view={data} language={language} />
        ) : (
          <Wait />
        )}
      </Frame>
    </Speaking>
  );
}

function Frame({ language, onLanguage, children }: { language: Language; onLanguage: (language: Language) => void; children: ReactNode }) {
  const t = useText('partner');
  const other = language === 'en' ? 'es' : 'en';
  const title = t('with.tab');
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
  return (
    <div className={`client ${styles.frame}`}>
      <header className="client-col">
        <button type="button" className="btn btn-text btn-small" lang={other} onClick={() => onLanguage(other)}>
          <Icon name="globe" />
          {t('with.language')}
        </button>
      </header>
      <main id="main" className={`client-col ${styles.main}`} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function Days({ view, language }: { view: PartnerView; language: Language }) {
  const t = useText('partner');
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <>
      <div>
        <h1 className={styles.name}>{view.label}</h1>
        <p className="soft">{t('with.lead')}</p>
      </div>
      {view.days.length === 0 && <Empty title={t('with.empty')}>{t('with.emptyMore')}</Empty>}
      {view.days.length > 0 && (
        <ul className={`card rows ${styles.days}`} aria-label={t('with.days')}>
          {view.days.map(({ date, state }) => (
            <li key={date} className="row">
              <span className="grow">{format.format(new Date(date))}</span>
              <b>{t(`with.${state}`)}</b>
              <span className={styles.mark} aria-hidden="true">
                <Marks marks={[state === 'done' ? 'done' : 'not']} label={t(`with.${state}`)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.about}>
        <p>{t('with.role')}</p>
        <p className="soft">{t('with.fresh')}</p>
      </div>
    </>
  );
}

function Gone() {
  const t = useText('partner');
  return (
    <div role="alert">
      <h1>{t('with.gone')}</h1>
      <p className="soft">{t('with.goneMore')}</p>
    </div>
  );
}

/** Too often within an hour, or no line: nothing is wrong with the link. */
function Refused({ error, busy, onAgain }: { error: Error; busy: boolean; onAgain: () => void }) {
  const t = useText('partner');
  const often = error instanceof ApiError && error.status === 429;
  return (
    <>
      <h1 className="vh">{t('with.tab')}</h1>
      <p role="alert">{t(often ? 'with.often' : 'with.away')}</p>
      <Button wide busy={busy} onClick={onAgain}>
        {t('with.again')}
      </Button>
    </>
  );
}
