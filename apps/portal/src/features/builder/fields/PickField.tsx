import { useId, type ReactNode } from 'react';
import { ManyChoices, Icon } from '../../../ui';
import { listOf, type Part } from './part';
import { useProblem } from './problem-words';

interface Props<V extends string> extends Part<V[] | undefined> {
  label: string;
  hint?: ReactNode;
  options: readonly { value: V; label: string }[];
  /** What being left out means: all of them, or none. Chosen so, it is left out. */
  byDefault: 'all' | 'none';
}

/** Some of a few fixed things, kept in the order in which they are offered. */
export function PickField<V extends string>({ label, hint, options, byDefault, value, onChange, problems }: Props<V>) {
  const id = useId();
  const error = useProblem()(problems);
  const all = options.map((option) => option.value);
  const chosen = value === undefined ? (byDefault === 'all' ? all : []) : listOf(value);
  const change = (picked: V[]) => {
    const next = all.filter((each) => picked.includes(each));
    const plain = byDefault === 'all' ? next.length === all.length : next.length === 0;
    onChange(plain ? undefined : next);
  };
  return (
    <div className={error ? 'field field-error' : 'field'}>
      <ManyChoices name={id} legend={label} options={options} values={[...chosen]} onChange={change} describedBy={`${id}-hint`} />
      <div id={`${id}-hint`}>
        {hint && <p className="hint">{hint}</p>}
        {error && (
          <p className="error">
            <Icon name="alert" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </div>
  );
}
