import { freeOwnId, isOwnId, limits, promisesOf, type CommitmentEntry, type CommitmentsStep } from '@attune/exercise/on-demand';
import { useText } from '../../../lib/texts';
import { AddOwn } from './AddOwn';
import { Promised } from './list/Promised';
import styles from './list/list.module.css';
import type { KindProps } from './kind';

/** Promises that come back: kept, not this time, moved, or not due. One's own may be added, changed and taken out. */
export default function Commitments({ step, value, onChange, labelId, describedBy }: KindProps<CommitmentsStep>) {
  const t = useText('commitments');
  const entries = Array.isArray(value) ? (value as CommitmentEntry[]) : [];
  const own = entries.filter(({ id }) => isOwnId(id));
  const keep = (next: CommitmentEntry[]) => onChange(next.length ? next : undefined);
  const change = (id: string, part: Partial<CommitmentEntry>) => {
    const entry = without({ ...entries.find((each) => each.id === id), id, ...part });
    const rest = entries.some((each) => each.id === id) ? entries.map((each) => (each.id === id ? entry : each)) : [...entries, entry];
    keep(rest.filter((each) => isOwnId(each.id) || Object.keys(each).length > 1));
  };
  const add = (label: string) => {
    const id = freeOwnId(own.map((entry) => entry.id));
    if (id) keep([...entries, { id, label }]);
  };
  return (
    <div className={styles.list} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      <ul className={styles.items}>
        {promisesOf(step, value).map((promise) => (
          <Promised
            key={promise.id}
            step={step}
            promise={promise}
            onChange={(part) => change(promise.id, part)}
            onDrop={isOwnId(promise.id) ? () => keep(entries.filter(({ id }) => id !== promise.id)) : undefined}
          />
        ))}
      </ul>
      {step.canWriteOwn && own.length < limits.ownItems && <AddOwn label={t('own')} add={t('add')} onAdd={add} />}
    </div>
  );
}

function without(entry: CommitmentEntry): CommitmentEntry {
  return Object.fromEntries(Object.entries(entry).filter(([, each]) => each !== undefined && each !== '')) as unknown as CommitmentEntry;
}
