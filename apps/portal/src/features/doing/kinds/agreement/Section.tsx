import { freeOwnId, isOwnId, limits, type AgreementClause, type AgreementSection } from '@attune/exercise/on-demand';
import { useId, useRef } from 'react';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { IconButton, TextArea } from '../../../../ui';
import { AddOwn } from '../AddOwn';
import styles from './agreement.module.css';
import { Clause } from './Clause';

interface Props {
  section: AgreementSection;
  /** The clauses of this section that stand in the agreement. */
  clauses: readonly AgreementClause[];
  /** Whether the whole agreement holds as much as it can. */
  full: boolean;
  onChange: (clauses: AgreementClause[]) => void;
}

/** One part of the agreement: sentences to take over, in these words or in one's own, and sentences of one's own. */
export function Section({ section, clauses, full, onChange }: Props) {
  const t = useText('agreement');
  const say = useLocalized();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const own = clauses.filter((clause) => isOwnId(clause.id));
  const free = freeOwnId(clauses.map((clause) => clause.id));
  const put = (clause: AgreementClause) => onChange(clauses.map((each) => (each.id === clause.id ? clause : each)));
  const takeOut = (clause: string) => onChange(clauses.filter((each) => each.id !== clause));
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {say(section.label)}
        </h2>
        {section.hint && <p className="hint">{say(section.hint)}</p>}
      </div>
      {(section.clauses ?? []).map((known) => {
        const standing = clauses.find((each) => each.id === known.id);
        return (
          <Clause
            key={known.id}
            known={known}
            standing={standing}
            blocked={full}
            onTake={() => onChange([...clauses, { section: section.id, id: known.id }])}
            onLeave={() => takeOut(known.id)}
            onWord={(text) => put({ section: section.id, id: known.id, ...(text === undefined ? {} : { text }) })}
          />
        );
      })}
      {own.map((clause, index) => (
        <div key={clause.id} className={styles.own}>
          <TextArea
            own
            labelHidden
            rows={1}
            label={t('mine.n', { n: index + 1 })}
            maxLength={limits.note}
            value={clause.text ?? ''}
            onChange={(event) => put({ ...clause, text: event.target.value })}
          />
          <IconButton
            icon="close"
            label={t('takeOut.n', { n: index + 1 })}
            onClick={() => {
              takeOut(clause.id);
              // The button goes with its sentence.
              heading.current?.focus();
            }}
          />
        </div>
      ))}
      {section.canWriteOwn && free && !full && (
        <AddOwn label={t('mine')} add={t('add')} max={limits.note} onAdd={(text) => onChange([...clauses, { section: section.id, id: free, text }])} />
      )}
    </section>
  );
}
