import { limits, type Localized } from '@attune/exercise/on-demand';
import { useId, useState, type CSSProperties, type HTMLAttributes, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../../../../lib/texts';
import { Icon, IconButton } from '../../../../ui';
import { isWritten, otherLanguage, textIn, written } from '../localized';
import type { Part } from '../part';
import { useTextProblem } from '../problem-words';
import styles from './list.module.css';

/** What a row has once it stands for an entry. */
export interface RowEntry {
  /** What else is set, in a few words. */
  marks: readonly string[];
  /** What is wrong with the entry as a whole. */
  problem?: string;
  /** Something folded away is not right. */
  wrong: boolean;
  handle: HTMLAttributes<HTMLElement> & { 'data-handle': string };
  style?: CSSProperties;
  dragged: boolean;
  onRemove: () => void;
  /** The details are there from the start. */
  unfolded: boolean;
  details: ReactNode;
}

interface Props {
  /** What the row is called where it has no words yet: "Option 2", "Another option". */
  name: string;
  words: Part<Localized | undefined>;
  /** Nothing: the empty row at the end. It is the same row once it has become an entry, so that typing goes on in it. */
  entry: RowEntry | null;
  /** What says that this row is needed, by its id. */
  neededBy?: string;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One row: its words, and what else it holds folded away behind them. */
export function Row({ name, words, entry, neededBy, onLeave, onKeyDown }: Props) {
  const id = useId();
  const t = useText('builderKinds');
  const { value, language, problems } = words;
  const [opened, setOpened] = useState<boolean | null>(null);
  // What is wrong in there opens it once, and mending it does not close it under the hand.
  if (opened === null && entry?.wrong) setOpened(true);
  const open = opened ?? entry?.unfolded ?? false;
  const [both, setBoth] = useState(false);
  const other = otherLanguage(language);
  const missing = entry !== null && isWritten(value, language) && !isWritten(value, other);
  const error = useTextProblem()(value, problems, language) ?? entry?.problem;
  const called = textIn(value, language).trim() || name;
  const below = [missing && `${id}-missing`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <li className={`${styles.row} ${entry?.dragged ? styles.dragged : ''} ${error ? 'field-error' : ''}`} style={entry?.style}>
      {entry ? (
        <button {...entry.handle} type="button" className={`btn btn-icon ${styles.handle}`} aria-label={t('list.move', { name: called })} title={t('list.moveHint')}>
          <Icon name="sort" />
        </button>
      ) : (
        <span className={styles.handle}>
          <Icon name="plus" />
        </span>
      )}
      <textarea
        className={`input ${styles.words}`}
        rows={1}
        aria-label={name}
        aria-invalid={error || neededBy ? true : undefined}
        aria-describedby={below || neededBy}
        placeholder={entry ? undefined : name}
        lang={language}
        maxLength={limits.definitionText}
        value={textIn(value, language)}
        onChange={({ target }) => words.onChange(written(value, language, target.value.replace(/\n+/g, ' ')), language)}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
      />
      {entry && (
        <span className={styles.acts}>
          <IconButton
            icon={open ? 'minus' : 'more'}
            className={entry.wrong && !open ? styles.wrong : undefined}
            label={t(open ? 'list.less' : entry.wrong ? 'list.moreWrong' : 'list.more', { name: called })}
            aria-expanded={open}
            aria-controls={`${id}-more`}
            onClick={() => setOpened(!open)}
          />
          <IconButton icon="close" label={t('list.remove', { name: called })} onClick={entry.onRemove} />
        </span>
      )}
      {entry && both && (
        <textarea
          className={`input ${styles.other}`}
          id={`${id}-other`}
          rows={1}
          aria-label={t(`in.${other}`, { label: name })}
          lang={other}
          maxLength={limits.definitionText}
          value={textIn(value, other)}
          onChange={({ target }) => words.onChange(written(value, other, target.value.replace(/\n+/g, ' ')), other)}
        />
      )}
      {entry && (missing || error || entry.marks.length > 0) && (
        <div className={styles.below}>
          {error && (
            <p className="error" id={`${id}-error`}>
              <Icon name="alert" />
              <span>{error}</span>
            </p>
          )}
          {missing && (
            <button
              type="button"
              id={`${id}-missing`}
              className={`btn btn-text ${styles.missing}`}
              aria-expanded={both}
              aria-controls={`${id}-other`}
              onClick={() => setBoth(!both)}
            >
              {t(`missing.${other}`)}
            </button>
          )}
          {entry.marks.map((mark) => (
            <span key={mark} className="chip">
              {mark}
            </span>
          ))}
        </div>
      )}
      {entry && open && (
        <div className={styles.details} id={`${id}-more`}>
          <button type="button" className={`btn btn-text ${styles.language}`} aria-expanded={both} aria-controls={`${id}-other`} onClick={() => setBoth(!both)}>
            {t(`in.${other}`, { label: name })}
          </button>
          {entry.details}
        </div>
      )}
    </li>
  );
}
