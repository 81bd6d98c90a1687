import { useId, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { useKeysOn } from '../../../lib/keys';
import { usePermission } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { Button } from '../../Button';
import { FieldFrame, tied } from '../../Field';
import styles from './Replies.module.css';
import { ReplySheet } from './ReplySheet';
import { beginsWord, inserted } from './words';

interface Props extends Omit<ComponentProps<'textarea'>, 'id' | 'value' | 'onChange' | 'ref'> {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onText: (text: string) => void;
  /** Whom it is said to. */
  firstName: string;
}

/** Several lines said to a client, with one's saved replies at hand: `/` at the beginning of a word, or the button. */
export function ReplyField({ label, hint, error, value, onText, firstName, rows = 3, ...rest }: Props) {
  const t = useText('replies');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const keysOn = useKeysOn();
  const may = usePermission('saved-reply.own');
  /** Where the words go, and whether a stroke was typed that stands there if none are chosen. */
  const [asked, setAsked] = useState<{ caret: number; typed: boolean } | null>(null);

  const put = (caret: number, words: string) => {
    const after = inserted(value, caret, words);
    onText(after.text);
    setAsked(null);
    // Once the dialog has given the focus back and the field shows the words.
    setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(after.caret, after.caret);
    });
  };
  return (
    <FieldFrame {...{ id, label, hint, error }}>
      <textarea
        {...rest}
        {...tied(id, { hint, error })}
        ref={field}
        rows={rows}
        className="input"
        value={value}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          const { selectionStart: caret, selectionEnd: end } = event.currentTarget;
          if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !keysOn || !may || caret !== end || !beginsWord(value, caret)) return;
          event.preventDefault();
          setAsked({ caret, typed: true });
        }}
      />
      {may && (
        <p className={styles.offer}>
          <Button kind="text" small icon="note" onClick={() => setAsked({ caret: field.current?.selectionStart ?? value.length, typed: false })}>
            {t('insert')} {keysOn && <kbd aria-hidden="true">/</kbd>}
          </Button>
        </p>
      )}
      {asked && (
        <ReplySheet
          firstName={firstName}
          onChoose={(words) => put(asked.caret, words)}
          onClose={() => (asked.typed ? put(asked.caret, '/') : setAsked(null))}
        />
      )}
    </FieldFrame>
  );
}
