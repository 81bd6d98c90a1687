import type { Contact, PlanSections } from '../../lib/safety-plan';
import { useText } from '../../lib/texts';
import { planDifference, type Change } from './difference';
import styles from './versions.module.css';

/** Two versions set side by side: what came, what went, and the old and new words of what reads otherwise. */
export function DifferenceView({ was, now }: { was: PlanSections; now: PlanSections }) {
  const t = useText('safetyPlan');
  const words = (contact: Contact) =>
    [contact.name, contact.phone, contact.note, 'for' in contact && t(`for.${contact.for}`)].filter(Boolean).join(' · ');
  const difference = planDifference(was, now, words);
  if (difference.length === 0) return <p>{t('compare.same')}</p>;
  return (
    <dl className={styles.difference}>
      {difference.map(({ section, changes, moved }) => (
        <div key={section}>
          <dt>{t(`section.${section}`)}</dt>
          {changes.map((change, index) => (
            <dd key={index}>
              <OneChange change={change} />
            </dd>
          ))}
          {moved && <dd className="soft">{t('compare.moved')}</dd>}
        </div>
      ))}
    </dl>
  );
}

function OneChange({ change }: { change: Change }) {
  const t = useText('safetyPlan');
  if (change.kind === 'changed') {
    return (
      <>
        <p className={styles.what}>{t('compare.changed')}</p>
        <p>
          <span className="vh">{t('compare.was')}: </span>
          <del>{change.was}</del>
        </p>
        <p>
          <span className="vh">{t('compare.is')}: </span>
          <ins>{change.now}</ins>
        </p>
      </>
    );
  }
  return (
    <>
      <p className={styles.what}>{t(`compare.${change.kind}`)}</p>
      <p>{change.kind === 'came' ? <ins>{change.now}</ins> : <del>{change.was}</del>}</p>
    </>
  );
}
