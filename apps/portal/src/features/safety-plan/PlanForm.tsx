import { isContacts, SECTIONS } from '../../lib/safety-plan';
import { useText } from '../../lib/texts';
import { ContactFields } from './ContactFields';
import type { PlanDraft } from './draft';
import { LineFields } from './LineFields';
import styles from './write.module.css';

interface Props {
  draft: PlanDraft;
  nameless: readonly number[];
  level: 2 | 3;
  onChange: (draft: PlanDraft) => void;
}

/** The sections of a plan to be written in, one after the other. Each may stay empty. */
export function PlanForm({ draft, nameless, level, onChange }: Props) {
  const t = useText('safetyPlan');
  const Heading = `h${level}` as const;
  return (
    <div className={styles.form}>
      {SECTIONS.map((section) => (
        <section key={section} className={`card ${styles.section}`} aria-labelledby={`write-${section}`}>
          <div>
            <Heading className={styles.head} id={`write-${section}`}>
              {t(`section.${section}`)}
            </Heading>
            <p className="soft">{t(`about.${section}`)}</p>
            {!isContacts(section) && <p className="hint">{t(`example.${section}`)}</p>}
          </div>
          {isContacts(section) ? (
            <ContactFields section={section} contacts={draft[section]} nameless={nameless} onChange={(contacts) => onChange({ ...draft, [section]: contacts })} />
          ) : (
            <LineFields section={section} lines={draft[section]} onChange={(lines) => onChange({ ...draft, [section]: lines })} />
          )}
        </section>
      ))}
    </div>
  );
}
