import { limits, type Localized } from '@attune/exercise/on-demand';
import { useId, useState, type ReactNode } from 'react';
import { useText } from '../../../lib/texts';
import { FieldFrame, tied } from '../../../ui';
import styles from './fields.module.css';
import { isWritten, otherLanguage, textIn, written } from './localized';
import type { Part } from './part';
import { useTextProblem } from './problem-words';

interface Props extends Part<Localized | undefined> {
  label: string;
  hint?: ReactNode;
  /** How many lines it is tall before anything is written. */
  rows?: number;
  /** May be left out: gone when it is empty in both languages. */
  optional?: boolean;
}

/** One text in both languages: the one being written is open, the other a press away, and a missing one is marked. */
export function LocalizedField({ label, hint, rows = 1, optional, value, onChange, problems, language }: Props) {
  const id = useId();
  const t = useText('builderKinds');
  const [both, setBoth] = useState(false);
  const other = otherLanguage(language);
  const error = useTextProblem()(value, problems, language);
  const change = (which: typeof language) => (text: string) => {
    const next = written(value, which, text);
    onChange(optional && !isWritten(next, 'en') && !isWritten(next, 'es') ? undefined : next, which);
  };
  const missing = isWritten(value, language) && !isWritten(value, other);
  return (
    <div className={styles.text}>
      <FieldFrame id={id} label={label} hint={hint} error={error}>
        <Words id={id} describe={{ hint, error }} rows={rows} language={language} value={value} onChange={change(language)} />
      </FieldFrame>
      <button
        type="button"
        className={`btn btn-text ${styles.other} ${missing ? styles.missing : ''}`}
        aria-expanded={both}
        aria-controls={`${id}-other`}
        onClick={() => setBoth(!both)}
      >
        {missing ? t(`missing.${other}`) : t(`language.${other}`)}
        <span className="vh">: {label}</span>
      </button>
      {both && (
        <FieldFrame id={`${id}-other`} label={t(`in.${other}`, { label })}>
          <Words id={`${id}-other`} describe={{}} rows={rows} language={other} value={value} onChange={change(other)} />
        </FieldFrame>
      )}
    </div>
  );
}

interface WordsProps {
  id: string;
  describe: Parameters<typeof tied>[1];
  rows: number;
  language: 'en' | 'es';
  value: Localized | undefined;
  onChange: (text: string) => void;
}

function Words({ id, describe, rows, language, value, onChange }: WordsProps) {
  return (
    <textarea
      {...tied(id, describe)}
      className={`input ${rows > 1 ? '' : styles.line}`}
      rows={rows}
      lang={language}
      maxLength={limits.definitionText}
      value={textIn(value, language)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
