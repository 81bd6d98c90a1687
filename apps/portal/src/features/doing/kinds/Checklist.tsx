import { freeOwnId, isOwnId, itemsOf, limits, type ChecklistEntry, type ChecklistStep, type StandingItem } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Choice } from '../../../ui';
import { AddOwn } from './AddOwn';
import { ChecklistItem } from './list/ChecklistItem';
import { EditItem } from './list/EditItem';
import styles from './list/list.module.css';
import type { KindProps } from './kind';

/** The small things of the day: ticked in full or in their lighter form. What is open is not today, and that is an answer. */
export default function Checklist({ step, value, onChange, labelId, describedBy }: KindProps<ChecklistStep>) {
  const t = useText('checklist');
  const say = useLocalized();
  const entries = Array.isArray(value) ? (value as ChecklistEntry[]) : [];
  const items = itemsOf(step, value);
  const mayEdit = Boolean(step.canWriteOwn || step.hours || step.lighter);
  const [editing, setEditing] = useState(mayEdit && items.length === 0);
  const own = entries.filter(({ id }) => isOwnId(id));
  const change = (id: string, part: Partial<ChecklistEntry>) => {
    const known = entries.some((entry) => entry.id === id);
    const next = known ? entries.map((entry) => (entry.id === id ? without({ ...entry, ...part }) : entry)) : [...entries, without({ id, ...part })];
    onChange(next);
  };
  const drop = (id: string) => {
    const left = entries.filter((entry) => entry.id !== id);
    onChange(left.length ? left : undefined);
  };
  const none = () => onChange(items.map(({ id }) => without({ ...entries.find((entry) => entry.id === id), id, done: undefined })));
  const noneDone = entries.length > 0 && items.every(({ done }) => !done);
  const add = (label: string) => {
    const id = freeOwnId(own.map((entry) => entry.id));
    if (id) onChange([...entries, { id, label }]);
  };
  return (
    <div className={styles.list} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.id} className={styles.item}>
              {editing ? (
                <EditItem
                  item={item}
                  own={own.find(({ id }) => id === item.id)}
                  hours={step.hours === true}
                  lighter={step.lighter === true}
                  onChange={(part) => change(item.id, part)}
                  onDrop={() => drop(item.id)}
                />
              ) : (
                <ChecklistItem item={item} hint={hintOf(item)} own={isOwnId(item.id)} onTick={(done) => change(item.id, { done })} />
              )}
            </li>
          ))}
        </ul>
      )}
      {editing && step.canWriteOwn && own.length < limits.ownItems && <AddOwn label={t('own')} add={t('add')} onAdd={add} />}
      {!editing && items.length > 0 && (
        <div className="choices">
          <Choice type="checkbox" checked={noneDone} onChange={() => (noneDone ? onChange(undefinedUnlessOwn()) : none())}>
            {t('none')}
          </Choice>
        </div>
      )}
      <p className={styles.count} role="status">
        {!editing && items.length > 0 && t('count', { done: items.filter(({ done }) => done).length, of: items.length })}
      </p>
      {mayEdit && (
        <Button kind={editing ? 'quiet' : 'text'} icon={editing ? 'check' : 'pen'} className={styles.edit} onClick={() => setEditing(!editing)}>
          {t(editing ? 'editDone' : 'edit')}
        </Button>
      )}
    </div>
  );

  function hintOf({ id }: StandingItem): string {
    return say(step.items.find((item) => item.id === id)?.hint);
  }

  /** Taking "none" back leaves what is the client's: own items, hours, lighter forms. */
  function undefinedUnlessOwn(): ChecklistEntry[] | undefined {
    const left = entries.filter(({ label, at, lighter }) => label || at || lighter);
    return left.length ? left : undefined;
  }
}

function without(entry: ChecklistEntry): ChecklistEntry {
  return Object.fromEntries(Object.entries(entry).filter(([, each]) => each !== undefined && each !== '')) as unknown as ChecklistEntry;
}
