import { limits, rungsOf, type ClientRung, type LadderAnswer, type LadderStep } from '@attune/exercise/on-demand';
import { useId, useRef } from 'react';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Button, IconButton } from '../../../../ui';
import { AddOwn } from '../AddOwn';
import styles from './ladder.module.css';
import { ownRung, withRungs } from './ladder-edits';

interface Props {
  step: LadderStep;
  value: unknown;
  onChange: (answer: LadderAnswer) => void;
}

/** The ladder being built: a number for each rung, rungs taken out and put back, rungs of one's own. */
export function EditRungs({ step, value, onChange }: Props) {
  const t = useText('ladder');
  const say = useLocalized();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const rungs = rungsOf(step, value);
  const { min, max, labels, prompt } = step.distress;
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const out = step.rungs.filter((rung) => !rungs.some((each) => each.id === rung.id));
  const put = (change: (rungs: ClientRung[]) => ClientRung[]) => onChange(withRungs(step, value, change));
  const takeOut = (rung: string) => {
    put((all) => all.filter((each) => each.id !== rung));
    // The button goes with its rung.
    heading.current?.focus();
  };
  const own = ownRung(step, value, '');
  return (
    <section className={styles.edit} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('change')}
      </h2>
      <p className="hint">
        {t('changeHint')} {say(prompt)} {min}: {say(labels[min])}. {max}: {say(labels[max])}.
      </p>
      <ul>
        {rungs.map((rung) => (
          <li key={rung.id}>
            <label htmlFor={`${id}-${rung.id}`} className={rung.own ? 'own' : undefined}>
              {say(rung.label)}
            </label>
            <select
              id={`${id}-${rung.id}`}
              className="input"
              value={rung.expected ?? ''}
              onChange={({ target }) =>
                put((all) =>
                  all.map((each) => (each.id === rung.id ? { ...each, expected: target.value === '' ? null : Number(target.value) } : each)),
                )
              }
            >
              {step.rungs.find((each) => each.id === rung.id)?.expected === undefined && <option value="">–</option>}
              {numbers.map((number) => (
                <option key={number} value={number}>
                  {number}
                </option>
              ))}
            </select>
            {rungs.length > 1 && <IconButton icon="close" label={t('takeOut', { rung: say(rung.label) })} onClick={() => takeOut(rung.id)} />}
          </li>
        ))}
      </ul>
      {out.length > 0 && (
        <div className={styles.out}>
          {out.map((rung) => (
            <Button key={rung.id} small icon="undo" onClick={() => put((all) => [...all, { id: rung.id }])}>
              <span>
                <span className="vh">{t('putBack')} </span>
                {say(rung.label)}
              </span>
            </Button>
          ))}
        </div>
      )}
      {step.canWriteOwn && own && (
        <AddOwn label={t('addOwn')} add={t('add')} max={limits.ownLabel} onAdd={(label) => put((all) => [...all, { ...own, label }])} />
      )}
      {step.canWriteOwn && !own && <p className="hint">{t('full')}</p>}
    </section>
  );
}
