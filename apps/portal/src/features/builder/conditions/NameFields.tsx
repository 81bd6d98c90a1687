import { useId, useState } from 'react';
import { useText } from '../../../lib/texts';
import { ManyChoices, TextField } from '../../../ui';
import styles from './conditions.module.css';
import type { Token } from './tokens';

interface Props {
  tokens: readonly Token[];
  chosen: readonly string[];
  onChange: (names: string[]) => void;
}

/** So many are seen at a glance; more are looked for by a word. */
const AT_A_GLANCE = 12;

/** The answers a condition looks for: any of those chosen. */
export function NameFields({ tokens, chosen, onChange }: Props) {
  const t = useText('builderWords');
  const name = useId();
  const [search, setSearch] = useState('');
  const many = tokens.length > AT_A_GLANCE;
  const wanted = search.trim().toLocaleLowerCase();
  const gone = chosen.filter((id) => !tokens.some((token) => token.id === id)).map((id) => ({ id, words: t('what.gone') }));
  const all = [...gone, ...tokens];
  const isChosen = ({ id }: Token) => chosen.includes(id);
  const found = all.filter((token) => !isChosen(token) && token.words.toLocaleLowerCase().includes(wanted));
  const shown = many ? [...all.filter(isChosen), ...found] : all;
  return (
    <div className={styles.names}>
      {many && <TextField label={t('findAnswer')} type="search" value={search} onChange={({ target }) => setSearch(target.value)} />}
      <div className={many ? styles.many : undefined}>
        <ManyChoices
          legend={t('answers')}
          legendHidden
          name={name}
          values={[...chosen]}
          onChange={onChange}
          options={shown.map(({ id, words }) => ({ value: id, label: words }))}
        />
      </div>
    </div>
  );
}
