import type { Condition, DefinitionProblem } from '@attune/exercise';
import { useRef } from 'react';
import { useLanguage, useText } from '../../../lib/texts';
import { Button, IconButton, SelectField } from '../../../ui';
import styles from './conditions.module.css';
import { depthOf, joinedBy, joinedIn, joints, type Joint } from './joints';
import { isLeaf, leafOf, operatorsOf } from './leaf';
import { LeafFields } from './LeafFields';
import type { AskedAt, Subject } from './subjects';
import { tokensOf } from './tokens';
import { conditionInWords } from './words';

export interface GroupProps {
  when: Condition;
  /** The way to it from the whole condition. */
  path: string;
  asked: AskedAt;
  subjects: readonly Subject[];
  problems: readonly DefinitionProblem[];
  /** How many joints may still stand inside each other. */
  room: number;
  onChange: (when: Condition | undefined, as?: string) => void;
}

/** Conditions and how they are joined; each may be joined ones again. */
export function GroupFields({ when, path, asked, subjects, problems, room, onChange }: GroupProps) {
  const t = useText('builderWords');
  const language = useLanguage();
  const element = useRef<HTMLDivElement>(null);
  const { joint, parts, paths } = joinedIn(when);
  const put = (next: Condition[], how: Joint = joint, as?: string) => onChange(joinedBy(how, next), as);
  const fresh = (): Condition[] => {
    const subject = subjects.findLast(({ about }) => about !== 'number' && about !== 'count') ?? subjects.at(-1);
    if (!subject) return [];
    const named = subject.about === 'answer' && tokensOf(subject.step, language, t).length > 0;
    return [leafOf(subject, operatorsOf(subject, named)[0]!)];
  };
  const remove = (index: number) => {
    put(parts.filter((_, each) => each !== index));
    // The row is gone: the focus goes to the way to add another, or stays with whatever holds this group.
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[data-add]')?.focus());
  };
  const joined = parts.length > 1 || joint === 'none' || joint === 'notAll';
  return (
    <div className={styles.group} ref={element} role="group" aria-label={t('group')}>
      {joined && (
        <SelectField label={t('joint')} labelHidden value={joint} onChange={({ target }) => put(parts, target.value as Joint)}>
          {joints.map((each) => (
            <option key={each} value={each}>
              {t(`joint.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
      <ul className={styles.rows}>
        {parts.map((part, index) => {
          const at = path ? `${path}.${paths[index]}` : (paths[index] ?? '');
          const change = (next: Condition | undefined, as?: string) =>
            put(next ? parts.with(index, next) : parts.filter((_, each) => each !== index), joint, as);
          const own = problems.flatMap(({ path: place, code }) => (place === at ? [{ path: '', code }] : []));
          return (
            <li key={index} className={styles.row}>
              {isLeaf(part) ? (
                <LeafFields leaf={part} asked={asked} subjects={subjects} problems={own} onChange={(next, as) => change(next, as && `${at}.${as}`)} />
              ) : (
                <GroupFields when={part} path={at} {...{ asked, subjects, problems }} room={room - 1} onChange={change} />
              )}
              {(!path || parts.length > 1) && (
                <IconButton
                  icon="close"
                  label={t('remove', { said: conditionInWords(part, { definition: asked.definition, language, t }) })}
                  onClick={() => remove(index)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {subjects.length > 0 && (
        <div className={styles.acts}>
          <Button kind="text" icon="plus" data-add="" onClick={() => put([...parts, ...fresh()])}>
            {t('add')}
          </Button>
          {room > 1 + Math.max(0, ...parts.map(depthOf)) && (
            <Button kind="text" icon="plus" onClick={() => put([...parts, { any: fresh() }])}>
              {t('addGroup')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
