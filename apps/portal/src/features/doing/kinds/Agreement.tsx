import { limits, type AgreementStep } from '@attune/exercise/on-demand';
import { useText } from '../../../lib/texts';
import { draftOf, withClauses, withoutSignature, withSignature } from './agreement/agreement-edits';
import styles from './agreement/agreement.module.css';
import { Section } from './agreement/Section';
import { Signing } from './agreement/Signing';
import type { KindProps } from './kind';

/** A written agreement: sentences taken over or written, signed as they stand, and a new version whenever they change. */
export default function Agreement({ step, value, onChange, labelId, describedBy }: KindProps<AgreementStep>) {
  const t = useText('agreement');
  const { clauses } = draftOf(value);
  const full = clauses.length >= limits.clauses;
  return (
    <div className={styles.agreement} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {step.sections.some((section) => section.clauses?.length) && <p className="hint">{t('take')}</p>}
      {step.sections.map((section) => (
        <Section
          key={section.id}
          section={section}
          clauses={clauses.filter((clause) => clause.section === section.id)}
          full={full}
          onChange={(changed) => onChange(withClauses(step, value, [...clauses.filter((clause) => clause.section !== section.id), ...changed]))}
        />
      ))}
      <p className="hint" role="status">
        {full && t('full')}
      </p>
      <Signing
        step={step}
        value={value}
        onSign={(signature) => onChange(withSignature(value, signature))}
        onUnsign={(role) => onChange(withoutSignature(value, role))}
      />
    </div>
  );
}
