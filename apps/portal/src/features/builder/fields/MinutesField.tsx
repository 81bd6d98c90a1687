import { useId, useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Icon, ManyChoices, TextField } from '../../../ui';
import styles from './fields.module.css';
import { listOf, type Part } from './part';
import { useProblem } from './problem-words';

/** How many there may be to choose from. */
const MOST = 8;

interface Props extends Part<number[] | undefined> {
  label: string;
  hint?: string;
  /** What is offered outright; any other up to `max` can be added where `others`. */
  offered: readonly number[];
  max: number;
  others?: boolean;
}

/** Minutes to choose from, rising. */
export function MinutesField({ label, hint, offered, max, others, value, onChange, problems }: Props) {
  const id = useId();
  const t = useText('builderKinds');
  const error = useProblem()(problems);
  const [typed, setTyped] = useState('');
  const chosen = listOf(value);
  const shown = [...new Set([...offered, ...chosen])].sort((a, b) => a - b);
  const change = (minutes: readonly number[]) => onChange([...new Set(minutes)].sort((a, b) => a - b));
  const other = Number(typed);
  const fits = Number.isInteger(other) && other >= 1 && other <= max;
  const full = chosen.length >= MOST;
  const add = () => {
    if (!fits || full) return;
    change([...chosen, other]);
    setTyped('');
  };
  return (
    <div className={error ? 'field field-error' : 'field'}>
      <ManyChoices
        name={id}
        legend={label}
        options={shown.map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
        values={chosen.map(String)}
        onChange={(minutes) => minutes.length <= MOST && change(minutes.map(Number))}
        describedBy={`${id}-hint`}
      />
      <div id={`${id}-hint`}>
        {hint && <p className="hint">{hint}</p>}
        {full && <p className="hint">{t('list.full', { max: MOST })}</p>}
        {error && (
          <p className="error">
            <Icon name="alert" />
            <span>{error}</span>
          </p>
        )}
      </div>
      {others && !full && (
        <div className={styles.another}>
          <TextField
            label={t('minutes.other')}
            inputMode="numeric"
            autoComplete="off"
            className={styles.number}
            value={typed}
            error={typed !== '' && !fits ? t('number.bounds', { min: 1, max }) : undefined}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
          <Button icon="plus" onClick={add}>
            {t('minutes.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
