import { limits } from '@attune/exercise/on-demand';
import { useId, useState } from 'react';
import { Button } from '../../../ui';
import styles from './kinds.module.css';

interface Props {
  /** What is asked for: "One of my own". */
  label: string;
  /** The button's word. */
  add: string;
  /** The words, without blanks around them. */
  onAdd: (words: string) => void;
  max?: number;
}

/** A line for something of one's own. It stays open, so that several can be added one after the other. */
export function AddOwn({ label, add, onAdd, max = limits.ownLabel }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const take = () => {
    if (words.trim()) onAdd(words.trim());
    setWords('');
  };
  return (
    <form
      className={styles.addOwn}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label htmlFor={id} className="label">
        {label}
      </label>
      <input id={id} className="input input-own" maxLength={max} value={words} onChange={(event) => setWords(event.target.value)} />
      <Button type="submit" icon="plus">
        {add}
      </Button>
    </form>
  );
}
