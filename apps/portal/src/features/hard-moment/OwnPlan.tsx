import type { ReactNode } from 'react';
import { useDates } from '../../lib/dates';
import type { Contact, SafetyPlan } from '../../lib/safety-plan';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import { CallRow } from '../../ui/CallRow';
import { ButtonLink } from '../../ui/Button';
import styles from './OwnPlan.module.css';

type Plan = Pick<SafetyPlan, 'signs' | 'helps' | 'people' | 'places' | 'professionals' | 'safer' | 'reasons'>;

/** What comes first in a hard moment: what they said helps, and whom they can tell. */
export function FirstOfPlan({ plan }: { plan: Plan }) {
  const t = useText('hard');
  const tell = plan.people.filter((person) => person.for === 'help');
  return (
    <>
      {plan.helps.length > 0 && (
        <section className="card" aria-labelledby="plan-helps">
          <h2 className={styles.head} id="plan-helps">
            {t('plan.helps')}
          </h2>
          <ul className={`own ${styles.helps}`}>
            {plan.helps.map((line, index) => (
              <li key={index}>
                <Icon name="leaf" />
                <span>{line}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tell.length > 0 && (
        <section className="card" aria-labelledby="plan-tell">
          <h2 className={styles.head} id="plan-tell">
            {t('plan.tell')}
          </h2>
          <Contacts contacts={tell} />
        </section>
      )}
    </>
  );
}

interface RestProps {
  plan: SafetyPlan;
  /** It is the phone's own copy. */
  copy: boolean;
  /** Whether the page that holds the plan can be opened from here. */
  linked: boolean;
}

/** Everything else the plan says, what carries first, and how old it is. */
export function RestOfPlan({ plan, copy, linked }: RestProps) {
  const t = useText('hard');
  const { date } = useDates();
  const company = plan.people.filter((person) => person.for === 'company');
  const more = [company, plan.reasons, plan.places, plan.professionals, plan.safer, plan.signs].some((part) => part.length > 0);
  return (
    <section className="card" aria-label={t('plan.more')}>
      {more && <h2 className={styles.head}>{t('plan.more')}</h2>}
      <Lines title={t('plan.reasons')} lines={plan.reasons} />
      <Part title={t('plan.company')} of={company}>
        <Contacts contacts={company} />
      </Part>
      <Lines title={t('plan.places')} lines={plan.places} />
      <Part title={t('plan.professionals')} of={plan.professionals}>
        <Contacts contacts={plan.professionals} />
      </Part>
      <Lines title={t('plan.safer')} lines={plan.safer} />
      <Lines title={t('plan.signs')} lines={plan.signs} />
      <div className={styles.end}>
        {plan.savedAt && <p>{t(copy ? 'plan.copy' : 'plan.saved', { date: date(plan.savedAt, 'full') })}</p>}
        {linked && (
          <ButtonLink kind="text" small className="btn-bare" to="/safety-plan">
            {t('plan.change')}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function Part({ title, of, children }: { title: string; of: readonly unknown[]; children: ReactNode }) {
  if (of.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Part title={title} of={lines}>
      <ul className={`own ${styles.lines}`}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}

function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const t = useText('hard');
  return (
    <ul className={`rows ${styles.contacts}`}>
      {contacts.map(({ name, phone, note }, index) => (
        <li key={index}>
          <CallRow name={name} phone={phone} note={note} verb={t('plan.call')} />
        </li>
      ))}
    </ul>
  );
}
