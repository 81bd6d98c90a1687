import { isContacts, SECTIONS, type Contact, type PlanSections } from '../../lib/safety-plan';
import { useText } from '../../lib/texts';
import { Chip } from '../../ui';
import { CallRow } from '../../ui/CallRow';
import styles from './plan.module.css';

/** A plan to be read: every section in its order, in the words it was written in. An empty one stays open, and off the paper. */
export function PlanView({ plan, level }: { plan: PlanSections; level: 2 | 3 | 4 }) {
  const t = useText('safetyPlan');
  const Heading = `h${level}` as const;
  return (
    <div className={`card ${styles.plan}`}>
      {SECTIONS.map((section) => {
        const empty = plan[section].length === 0;
        return (
          <section key={section} className={empty ? `no-print ${styles.section}` : styles.section} aria-label={t(`section.${section}`)}>
            <Heading className={styles.head}>{t(`section.${section}`)}</Heading>
            {empty && <p className="faint">{t('nothing')}</p>}
            {isContacts(section) ? <Contacts contacts={plan[section]} /> : <Lines lines={plan[section]} />}
          </section>
        );
      })}
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={`own ${styles.lines}`}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const t = useText('safetyPlan');
  const hard = useText('hard');
  if (contacts.length === 0) return null;
  return (
    <ul className={styles.contacts}>
      {contacts.map((contact, index) => (
        <li key={index}>
          <CallRow {...contact} verb={hard('plan.call')} />
          {'for' in contact && <Chip tone={contact.for === 'help' ? 'teal' : 'line'}>{t(`for.${contact.for}`)}</Chip>}
        </li>
      ))}
    </ul>
  );
}
