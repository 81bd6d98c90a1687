import { useRef, useState, type ReactNode } from 'react';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Problem } from '../../ui';
import { ReplyField } from '../../ui/staff/replies';
import styles from './Review.module.css';

interface Props {
  label: string;
  hint?: string;
  start: string;
  verb: string;
  /** An empty text takes the comment back; else something has to be written. */
  mayClear: boolean;
  /** Whom it is said to. */
  firstName: string;
  autoFocus?: boolean;
  /** The key that leads here. */
  shortcut?: string;
  /** Whether what was typed is kept. */
  kept: ReactNode;
  onText: (text: string) => void;
  onCancel?: () => void;
  send: (text: string) => Promise<unknown>;
}

const BEGINNINGS = ['begin.stayed', 'begin.noticed', 'begin.wonder'] as const;

/** A comment to the client, with three ways to begin and one's saved replies. Ctrl or Cmd with Enter sends it. */
export function CommentField({ label, hint, start, verb, mayClear, firstName, autoFocus, shortcut, kept, onText, onCancel, send }: Props) {
  const t = useText('review');
  const common = useText('common');
  const element = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(start);
  const form = useSubmit({
    check: () => (text.trim() || mayClear ? {} : { text: t('comment.missing') }),
    send: () => send(text.trim()),
  });
  const write = (words: string) => {
    setText(words);
    onText(words);
  };
  const begin = (words: string) => {
    write(text.trim() ? `${text.trimEnd()}\n${words} ` : `${words} `);
    element.current?.querySelector('textarea')?.focus();
  };
  return (
    <form
      ref={element}
      className={styles.commenting}
      noValidate
      aria-label={label}
      onSubmit={form.onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) element.current?.requestSubmit();
      }}
    >
      <ReplyField
        label={label}
        hint={hint}
        maxLength={4000}
        autoFocus={autoFocus}
        aria-keyshortcuts={shortcut}
        firstName={firstName}
        value={text}
        error={form.faults.text}
        onText={write}
      />
      {kept}
      <div className={styles.begin} role="group" aria-label={t('begin')}>
        {BEGINNINGS.map((key) => (
          <button key={key} type="button" className={styles.beginning} onClick={() => begin(t(key))}>
            {t(key)}…
          </button>
        ))}
      </div>
      <Problem error={form.error} />
      <div className="form-end">
        <Button kind={onCancel ? 'quiet' : 'main'} type="submit" busy={form.busy} aria-keyshortcuts="Control+Enter Meta+Enter">
          {verb}
        </Button>
        {onCancel && (
          <Button kind="text" onClick={onCancel}>
            {common('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
