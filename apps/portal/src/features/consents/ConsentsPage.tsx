import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { Link } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useLanguage, useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Icon, Problem, Wait } from '../../ui';
import { OWN_CONSENTS, ownConsents, type AskedConsent, type Consent } from './api';
import styles from './consents.module.css';

/** What I am asked to sign, and what I signed. */
export function ConsentsPage() {
  const t = useText('consents');
  const { data, error, refetch } = useQuery({ queryKey: OWN_CONSENTS, queryFn: ownConsents });
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('title')}</h1>
        <p className="soft">{t('lead')}</p>
      </div>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && (
        <>
          <section aria-labelledby="asked">
            <h2 id="asked">{t('asked')}</h2>
            {data.asked.length === 0 ? <p className="soft">{t('nothing')}</p> : <p className="soft">{t('askedMore')}</p>}
            {data.asked.map((asked) => (
              <Asked key={asked.textId} asked={asked} />
            ))}
          </section>
          <section aria-labelledby="signed">
            <h2 id="signed">{t('signed')}</h2>
            {data.signed.length === 0 ? (
              <p className="soft">{t('noneSigned')}</p>
            ) : (
              <ul className="card rows">
                {data.signed.map((consent) => (
                  <li key={consent.id}>
                    <Signed consent={consent} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        </>
      )}
    </div>
  );
}

function Asked({ asked }: { asked: AskedConsent }) {
  const t = useText('consents');
  const language = useLanguage();
  return (
    <div className={`card ${styles.row}`}>
      <h3>{asked.title[language]}</h3>
      <p className="soft">{t(`asked.${asked.why}`)}</p>
      <ButtonLink kind="main" onward to={`/consents/sign/${asked.textId}`}>
        {t('read')}
        <span className="vh">: {asked.title[language]}</span>
      </ButtonLink>
    </div>
  );
}

function Signed({ consent }: { consent: Consent }) {
  const t = useText('consents');
  const language = useLanguage();
  const { date } = useDates();
  const zone = useSession().practice?.timeZone;
  const said = consent.withdrawnAt ? t('back', { date: date(consent.withdrawnAt, 'full', zone) }) : t(consent.holds ? 'holds' : 'older', { date: date(consent.signedAt, 'full', zone) });
  return (
    <Link className="row" to={`/consents/${consent.id}`}>
      <span className="grow">
        {consent.title[language]}
        <br />
        <span className="soft">{said}</span>
      </span>
      <Icon name="onward" />
    </Link>
  );
}
