import type { Localized } from '@attune/exercise';
import { useContext, useState } from 'react';
import { useText } from '../../../../lib/texts';
import { freeId, idNumber, IdSource, idOfWords } from '../ids';
import { LocalizedField } from '../LocalizedField';
import { eitherText } from '../localized';
import { entry, listOf, put, under, type Part } from '../part';
import { SortedRows, type RowsProps } from './SortedRows';

/** An entry as far as a list goes by it; its words are its label, or what it asks. */
interface Known {
  id: string;
  label?: Localized;
  prompt?: Localized;
  hint?: Localized;
}

interface Props<T extends Known> extends RowsProps<T> {
  /** Which of its fields are the words of an entry. */
  words?: 'label' | 'prompt';
  /** What an id begins with where the words make none: `option`. */
  prefix: string;
  /** Ids that are in use beside this list. */
  taken?: readonly string[];
  /** What a new entry holds besides its words. */
  start?: Omit<T, keyof Known>;
}

/**
 * Options, items, rungs, rings: a list of things with words. An entry's id is made once, when its words have first been
 * written, and stays: conditions and numbers go by it. It is never shown.
 */
export function IdLabelList<T extends Known>({ words = 'label', prefix, taken = [], start, children, ...rows }: Props<T>) {
  const t = useText('builderKinds');
  const source = useContext(IdSource);
  const part: Part<T[] | undefined> = rows;
  const items = listOf(part.value);
  const ids = [...items.map(({ id }) => id), ...taken];
  const [fresh, setFresh] = useState<string | null>(null);
  const [number, setNumber] = useState(idNumber);
  // A row keeps its key when its entry gets its name.
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  const blank = { id: freeId(`${prefix}-${number}`, ids), [words]: { en: '', es: '' }, ...start } as unknown as T;

  const name = (index: number) => {
    const item = items[index];
    if (!item || item.id !== fresh) return;
    setFresh(null);
    const base = source === 'words' ? idOfWords(eitherText(item[words], part.language)) : '';
    if (!base) return;
    const id = freeId(base, ids.filter((each) => each !== item.id));
    setKeys({ ...keys, [id]: keys[item.id] ?? item.id });
    entry(part, index).onChange(put(item, 'id', id), `${words}.${part.language}`);
  };
  const create = () => {
    setFresh(blank.id);
    setNumber(idNumber());
  };
  return (
    <SortedRows
      {...rows}
      rowKey={(index) => (items[index] ? (keys[items[index].id] ?? items[index].id ?? String(index)) : blank.id)}
      wordsOf={(item) => under(item, words) as Part<Localized | undefined>}
      blank={blank}
      onCreate={create}
      onLeave={name}
    >
      {(item) => (
        <>
          {children?.(item)}
          {words === 'label' && <LocalizedField {...under(item, 'hint')} label={t('list.hint')} optional />}
        </>
      )}
    </SortedRows>
  );
}
