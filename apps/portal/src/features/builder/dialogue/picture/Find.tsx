import { useMemo, useState } from 'react';
import { useText } from '../../../../lib/texts';
import { TextField } from '../../../../ui';
import { useTree } from '../tree-context';
import { placesWith } from '../tree/find';
import styles from './picture.module.css';

/** Finds words anywhere in the tree: Enter goes from one line that holds them to the next, as the picture is read. */
export function Find() {
  const t = useText('builderTree');
  const { step, layout, chosen, choose } = useTree();
  const [words, setWords] = useState('');
  const found = useMemo(() => placesWith(step, layout, words), [step, layout, words]);
  const at = found.indexOf(chosen ?? '');
  return (
    <form
      className={styles.find}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const next = found[(at + 1) % found.length];
        if (next) choose(next);
      }}
    >
      <TextField type="search" label={t('find')} value={words} onChange={(event) => setWords(event.target.value)} />
      <span role="status" className="soft">
        {words.trim() !== '' && (at < 0 ? t('find.count', { count: found.length }) : t('find.at', { place: at + 1, count: found.length }))}
      </span>
    </form>
  );
}
