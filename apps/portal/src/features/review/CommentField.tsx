import { useRef, useState } from 'react';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Problem, TextArea } from '../../ui';
import styles from './Review.module.css';

interface Props {
  label: string;
  hint?: string;
  start: string;
  verb: string;
  /** An empty text takes the comment back; else something has to be written. */
  mayClear: boolean;
  autoFocus?: boolean;
  onCancel?: () => void;
  send: (text: string) => Promise<unknown>;
}

const BEGINNINGS = ['begin.stayed', 'begin.noticed', 'begin.wonder'] as const;

/** A comment to the client, with three ways to begin. Ctrl or Cmd with Enter sends it. */
export function CommentField({ label, hint, start, verb, mayClear, autoFocus, onCancel, send }: Props) {
  const t = useText('review');
  const common = useText('common');
  const element = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(start);
  const form = useSubmit({
    check: () => (text.trim() || mayClear ? {} : { text: t('comment.missing') }),
    send: () => send(text.trim()),
  });
  const begin = (words: string) => {
    setText(text.trim() ? `${text.trimEnd()}\n${words} ` : `${words} `);
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
      <TextArea
        label={label}
        hint={hint}
        rows={3}
        maxLength={4000}
        autoFocus={autoFocus}
        value={text}
        error={form.faults.text}
        onChange={(event) => setText(event.target.value)}
      />
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
