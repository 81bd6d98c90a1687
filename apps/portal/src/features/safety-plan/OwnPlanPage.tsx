import { useQuery } from '@tanstack/react-query';
import { ownPlanQuery } from '../../lib/own-plan';
import { isWritten, type SafetyPlan } from '../../lib/safety-plan';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink, Empty, Problem, Wait } from '../../ui';
import { OnThisPhone } from './OnThisPhone';
import { PaperFoot, PaperHead } from './Paper';
import { PlanView } from './PlanView';
import { SavedLine } from './SavedLine';
import styles from './plan.module.css';

/** The client's own plan: to read, to change, to print, and whether it lies on the phone. */
export function OwnPlanPage() {
  const t = useText('safetyPlan');
  const session = useSession();
  const { data: plan, error, refetch } = useQuery(ownPlanQuery(session));
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <div className={`no-print ${styles.top}`}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!plan && !error && <Wait />}
      {plan && <Opened plan={plan} />}
    </div>
  );
}

function Opened({ plan }: { plan: SafetyPlan }) {
  const t = useText('safetyPlan');
  const { person, practice } = useSession();
  const written = isWritten(plan);
  return (
    <>
      {written ? (
        <>
          <PaperHead name={person.name} savedAt={plan.savedAt} />
          <div className={`no-print ${styles.acts}`}>
            <ButtonLink kind="main" icon="pen" to="/safety-plan/edit">
              {t('change')}
            </ButtonLink>
            <Button icon="print" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
          <PlanView plan={plan} level={2} />
          <PaperFoot country={practice?.country ?? null} />
        </>
      ) : (
        <div className="card">
          <Empty
            title={t('empty.title')}
            act={
              <ButtonLink kind="main" to="/safety-plan/edit">
                {t('begin')}
              </ButtonLink>
            }
          >
            {t('empty.body')}
          </Empty>
        </div>
      )}
      <div className={`no-print ${styles.about}`}>
        <SavedLine plan={plan} own />
        <p className="soft">{t('whoSees')}</p>
        <p className="soft">{t('help.hard')}</p>
        {plan.revision > 0 && (
          <ButtonLink kind="text" icon="history" className="btn-bare" to="/safety-plan/versions">
            {t('versions')}
          </ButtonLink>
        )}
      </div>
      {written && <OnThisPhone plan={plan} />}
    </>
  );
}
