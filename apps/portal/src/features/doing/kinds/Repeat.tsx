import { limits, type LeafStep, type RepeatStep } from '@attune/exercise/on-demand';
import { Suspense, useId } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import { renderers } from '.';
import styles from './kinds.module.css';
import type { KindProps } from './kind';

type Entry = Record<string, unknown>;

/** A few questions together, as often as they are needed. */
export default function Repeat({ step, value, onChange, labelId, describedBy }: KindProps<RepeatStep>) {
  const t = useText('doing');
  const given = Array.isArray(value) ? (value as Entry[]) : [];
  const entries = given.length ? given : [{}];
  const max = step.max ?? limits.repeatEntries;
  const put = (index: number, id: string, answer: unknown) => {
    const next = entries.map((entry, at) => (at === index ? without({ ...entry, [id]: answer }) : entry));
    onChange(next.some((entry) => Object.keys(entry).length > 0) ? next : undefined);
  };
  return (
    <div className={styles.entries} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {entries.map((entry, index) => (
        <fieldset key={index} className={styles.entry}>
          <legend className={max === 1 ? 'vh' : 'label'}>{t('entry', { n: index + 1 })}</legend>
          {step.steps.map((leaf) => (
            <Leaf key={leaf.id} step={leaf} value={entry[leaf.id]} onChange={(answer) => put(index, leaf.id, answer)} />
          ))}
          {entries.length > 1 && (
            <Button kind="text" icon="minus" onClick={() => onChange(entries.filter((_, at) => at !== index))}>
              {t('removeEntry', { n: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {entries.length < max && (
        <Button icon="plus" onClick={() => onChange([...entries, {}])}>
          {t('addEntry')}
        </Button>
      )}
    </div>
  );
}

function Leaf({ step, value, onChange }: { step: LeafStep; value: unknown; onChange: (value: unknown) => void }) {
  const say = useLocalized();
  const id = useId();
  const Kind = renderers[step.kind];
  return (
    <div className={styles.leaf}>
      <h2 id={id}>{say(step.prompt)}</h2>
      {step.help && (
        <p className="hint" id={`${id}-help`}>
          {say(step.help)}
        </p>
      )}
      <Suspense fallback={null}>
        <Kind step={step} value={value} onChange={onChange} labelId={id} describedBy={step.help && `${id}-help`} invalid={false} />
      </Suspense>
    </div>
  );
}

function without(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
