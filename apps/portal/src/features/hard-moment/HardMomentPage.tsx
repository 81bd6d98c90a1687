import { helpFor } from '@attune/clinical/crisis-lines';
import { useState } from 'react';
import { countries, likelyCountry } from '../../lib/countries';
import { useLocation, useNavigate } from '../../lib/router';
import { useSessionQuery } from '../../lib/session';
import { telephone } from '../../lib/telephone';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink, CrisisLines, Icon, IconButton, SelectField, SkipLink } from '../../ui';
import { Breathing } from './Breathing';
import styles from './HardMoment.module.css';
import { FirstOfPlan, RestOfPlan } from './OwnPlan';
import { useOwnPlan } from './use-own-plan';

/**
 * Help in a hard moment: what they wrote themselves, one breath, people to call, the emergency number. It asks nothing, and
 * needs no line.
 */
export function HardMomentPage() {
  const t = useText('hard');
  const navigate = useNavigate();
  const { hash } = useLocation();
  const { data: session, error } = useSessionQuery();
  const { plan, copy, unwritten, show, country: known } = useOwnPlan();
  const [here, setHere] = useState(() => known ?? likelyCountry());
  const country = session?.practice?.country ?? here;
  const { emergency, lines } = helpFor(country);
  const first = lines[0];
  useTitle(t('tab'));
  const back = () => (history.length > 1 ? void navigate(-1) : void navigate('/'));
  return (
    <div className="client client-page">
      <SkipLink />
      <header className="top client-col">
        <IconButton icon="back" label={t('back')} onClick={back} />
        <Button kind="text" small onClick={back}>
          {t('steadier')}
        </Button>
      </header>
      <main id="main" className="client-col" tabIndex={-1}>
        <div className={styles.question}>
          <h1>{t('title')}</h1>
          <p>{t(plan ? 'lead.own' : 'lead')}</p>
        </div>
        <div className={styles.steps}>
          {plan && <FirstOfPlan plan={plan} />}
          {show && (
            <section className={`card ${styles.kept}`}>
              <p>{t('plan.here')}</p>
              <Button wide onClick={show}>
                {t('plan.show')}
              </Button>
            </section>
          )}
          <Breathe onStart={() => void navigate('/hard-moment#breathe', { replace: true })} lead={!plan} />
          {plan && <RestOfPlan plan={plan} copy={copy} linked={Boolean(session?.clientId)} />}
          <section className={`card ${styles.voices}`} aria-labelledby="voices-title">
            <h2 id="voices-title">{t('voice')}</h2>
            {(session === null || error) && (
              <SelectField label={t('country')} value={here} onChange={(event) => setHere(event.target.value)}>
                <option value="">{t('noCountry')}</option>
                {countries().map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </SelectField>
            )}
            {lines.length === 0 && <p className="soft">{t('noLines')}</p>}
            <CrisisLines country={country} />
          </section>
          <section className={styles.truth} aria-label={t('truth')}>
            <p>{t('safety', { number: emergency })}</p>
            <p>{t('notWatched')}</p>
            {unwritten && (
              <p>
                {t('plan.none')}{' '}
                <ButtonLink kind="text" small className="btn-bare" to="/safety-plan">
                  {t('plan.write')}
                </ButtonLink>
              </p>
            )}
          </section>
        </div>
      </main>
      <aside className={styles.now} aria-label={t('now.label')}>
        <div className="client-col">
          <p>
            <b>{t('now')}</b> <span className={styles.when}>{t('now.when')}</span>
          </p>
          <a className="btn btn-risk" href={telephone(emergency)}>
            <Icon name="phone" />
            {t('call', { number: emergency })}
          </a>
          {first && (
            <a className="btn btn-quiet" href={telephone(first.phone)} aria-label={t('callLine', { name: first.name, number: first.phone })}>
              <Icon name="phone" />
              {first.phone}
            </a>
          )}
        </div>
      </aside>
      {hash === '#breathe' && <Breathing emergency={emergency} onEnd={() => void navigate('/hard-moment', { replace: true })} />}
    </div>
  );
}

function Breathe({ lead, onStart }: { lead: boolean; onStart: () => void }) {
  const t = useText('hard');
  return (
    <section className={`card ${lead ? 'card-lead' : ''} ${styles.breathe}`} aria-labelledby="breathe-title">
      <svg className={styles.ring} viewBox="0 0 88 88" aria-hidden="true">
        <circle className={styles.track} cx="44" cy="44" r="42" />
        <g className={styles.swell}>
          <circle className={styles.outer} cx="44" cy="44" r="38" />
          <circle className={styles.inner} cx="44" cy="44" r="24" />
        </g>
      </svg>
      <div>
        <h2 id="breathe-title">{t('breathe')}</h2>
        <p>{t('breatheHow')}</p>
      </div>
      <Button kind={lead ? 'main' : 'quiet'} onClick={onStart}>
        {t('start')}
      </Button>
    </section>
  );
}
