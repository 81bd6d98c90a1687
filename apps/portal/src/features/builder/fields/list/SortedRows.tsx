import type { Localized } from '@attune/exercise/on-demand';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../../../../lib/texts';
import { Icon } from '../../../../ui';
import { eitherText, isWritten } from '../localized';
import { entry, listOf, type Part } from '../part';
import { useProblem } from '../problem-words';
import styles from './list.module.css';
import { Row } from './Row';
import { moved, useReorder } from '../../../../lib/use-reorder';

export interface RowsProps<T> extends Part<T[] | undefined> {
  /** What the list holds, above it ("Options"). */
  label: string;
  hint?: ReactNode;
  /** What one of them is called ("Option"). */
  one: string;
  /** The empty row at the end ("Another option"). */
  add: string;
  max: number;
  /** May be left out: gone when it is empty. */
  optional?: boolean;
  /** What else an entry holds, folded away behind its words. */
  children?: (item: Part<T>) => ReactNode;
  /** Shows that at once instead. */
  unfolded?: boolean;
  /** In a few words, what is set of that. */
  marks?: (item: T) => readonly string[];
}

interface Props<T> extends RowsProps<T> {
  /** What a row is known by while it stays; the empty row, behind the last one, has the key of the entry it will be. */
  rowKey: (index: number) => string;
  wordsOf: (item: Part<T>) => Part<Localized | undefined>;
  /** A new entry, still without words. */
  blank: T;
  /** The empty row has become an entry. */
  onCreate?: () => void;
  /** The words of an entry were left. */
  onLeave?: (index: number) => void;
}

/**
 * Entries with words, in an order: written one after the other (the empty row at the end becomes an entry with its
 * first letter, Enter goes on to the next), moved by dragging or by the arrow keys, taken out.
 */
export function SortedRows<T extends object>(props: Props<T>) {
  const { label, hint, one, add, max, optional, children, unfolded = false, marks, rowKey, wordsOf, blank, onCreate, onLeave, ...part } = props;
  const { value, onChange, problems, language } = part;
  const id = useId();
  const t = useText('builderKinds');
  const say = useProblem();
  const [said, setSaid] = useState('');
  const goTo = useRef<number | null>(null);
  const items = listOf(value);
  const error = say(problems);
  const change = (next: T[]) => onChange(optional && next.length === 0 ? undefined : next);
  const nameOf = (index: number) => t('list.one', { name: one, number: index + 1 });
  const { list, handle, place, onKeyDown, dragged } = useReorder<HTMLUListElement>(items.length, (from, to) => {
    const name = eitherText(wordsOf(entry(part, from)).value, language) || nameOf(from);
    setSaid(t('list.moved', { name, number: to + 1, count: items.length }));
    change(moved(items, from, to));
  });

  // The button goes with its row: what comes after it takes its place.
  useLayoutEffect(() => {
    if (goTo.current === null) return;
    list.current?.children[goTo.current]?.querySelector('textarea')?.focus();
    goTo.current = null;
  });

  const keysOf = (index: number) => (event: KeyboardEvent) => {
    if (event.altKey && index < items.length) return onKeyDown(index)(event);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    list.current?.children[index + 1]?.querySelector('textarea')?.focus();
  };
  const remove = (index: number) => {
    goTo.current = index;
    change(items.filter((_, other) => other !== index));
  };
  const coming: Part<T> = {
    value: blank,
    problems: [],
    language,
    onChange(next, as) {
      if (!isWritten(wordsOf({ ...coming, value: next }).value, language)) return;
      onCreate?.();
      onChange([...items, next], as && `${items.length}.${as}`);
    },
  };
  const entryOf = (index: number, item: Part<T>, words: Part<Localized | undefined>) => {
    const own = item.problems.filter(({ path }) => path === '' || path === 'id');
    return {
      marks: marks?.(item.value) ?? [],
      problem: say(own.map(({ code }) => ({ path: '', code }))),
      wrong: item.problems.length > own.length + words.problems.length,
      handle: handle(index),
      style: place(index),
      dragged: dragged === index,
      onRemove: () => remove(index),
      unfolded,
      details: children?.(item),
    };
  };
  return (
    <fieldset
      className={`field ${styles.list}`}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend className="label">{label}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
      <ul ref={list} className={styles.rows}>
        {[...items, ...(items.length < max ? [blank] : [])].map((_, index) => {
          const known = index < items.length;
          const item = known ? entry(part, index) : coming;
          const words = wordsOf(item);
          return (
            <Row
              key={rowKey(index)}
              name={known ? nameOf(index) : add}
              words={words}
              entry={known ? entryOf(index, item, words) : null}
              neededBy={!known && error ? `${id}-error` : undefined}
              onLeave={() => known && onLeave?.(index)}
              onKeyDown={keysOf(index)}
            />
          );
        })}
      </ul>
      {items.length >= max && <p className="hint">{t('list.full', { max })}</p>}
      <p className="vh" role="status">
        {said}
      </p>
    </fieldset>
  );
}
