import { useState } from 'react';
import { keepPlan, keptPlan, letKeepPlan, mayKeepPlan } from '../../lib/own-plan';
import type { SafetyPlan } from '../../lib/safety-plan';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Switch } from '../../ui/Toggle';
import styles from './plan.module.css';

/** Whether a copy of the plan lies on this phone; what it says is what is true. */
export function OnThisPhone({ plan }: { plan: SafetyPlan }) {
  const t = useText('safetyPlan');
  const { clientId, practice } = useSession();
  const [wanted, setWanted] = useState(mayKeepPlan);
  const [here, setHere] = useState(() => keptPlan()?.clientId === clientId);
  const choose = (may: boolean) => {
    letKeepPlan(may);
    setWanted(may);
    setHere(may && keepPlan({ clientId: clientId!, country: practice?.country ?? '', plan }));
  };
  return (
    <section className={`card card-pad no-print ${styles.phone}`} aria-labelledby="on-this-phone">
      <h2 id="on-this-phone">{t('phone.title')}</h2>
      <Switch label={t('phone.keep')} checked={wanted} onChange={(event) => choose(event.target.checked)} />
      <p className="soft">{t('phone.keep.hint')}</p>
      <p role="status">{t(here ? 'phone.kept' : wanted ? 'phone.refused' : 'phone.off')}</p>
    </section>
  );
}
