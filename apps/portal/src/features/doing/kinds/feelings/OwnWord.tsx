import { limits } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useText } from '../../../../lib/texts';
import { Button } from '../../../../ui';
import styles from '../emotion.module.css';

/** A word that is in no list. */
export function OwnWord({ onAdd }: { onAdd: (word: string) => void }) {
  const t = useText('doing');
  const [word, setWord] = useState<string | null>(null);
  const add = () => {
    if (word?.trim()) onAdd(word.trim());
    setWord(null);
  };
  if (word === null) {
    return (
      <Button kind="text" icon="pen" className={styles.mine} onClick={() => setWord('')}>
        {t('ownWord')}
      </Button>
    );
  }
  return (
    <form
      className={styles.ownWord}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        className="input input-own"
        aria-label={t('ownWord')}
        maxLength={limits.ownWord}
        value={word}
        ref={(field) => field?.focus()}
        onChange={(event) => setWord(event.target.value)}
      />
      <Button type="submit">{t('addWord')}</Button>
    </form>
  );
}
