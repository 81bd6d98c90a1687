import type { Localized } from '@attune/exercise';
import { listOf, under, type Part } from '../part';
import { SortedRows, type RowsProps } from './SortedRows';

/** Sentences in an order that nothing goes by: they have no id, only words and what else `children` show. */
export function TextList<T extends { text: Localized }>(rows: RowsProps<T>) {
  return (
    <SortedRows
      {...rows}
      rowKey={String}
      wordsOf={(item) => under(item, 'text') as Part<Localized | undefined>}
      blank={{ text: { en: '', es: '' } } as T}
    />
  );
}

/** The same where a sentence is nothing but its words. */
export function WordsList({ value, onChange, ...rows }: RowsProps<Localized>) {
  const { children: _children, marks: _marks, ...rest } = rows;
  return (
    <TextList
      {...rest}
      value={listOf(value).map((text) => ({ text }))}
      onChange={(next, as) => onChange(next?.map(({ text }) => text), as)}
      problems={rest.problems.map(({ path, code }) => ({ path: path.replace(/^\d+$/, '$&.text'), code }))}
    />
  );
}
