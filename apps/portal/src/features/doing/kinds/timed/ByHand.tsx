import { useId, useState } from 'react';
import { useText } from '../../../../lib/texts';
import { Button } from '../../../../ui';
import styles from './timed.module.css';

const MOST_MINUTES = 24 * 60;

/** The minutes, entered when it is over: not everyone takes a phone along. */
export function ByHand({ onEnter }: { onEnter: (minutes: number) => void }) {
  const t = useText('timer');
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const minutes = Number(text);
  const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
  const [missing, setMissing] = useState(false);
  if (!open) {
    return (
      <Button kind="text" icon="pen" onClick={() => setOpen(true)}>
        {t('byHand')}
      </Button>
    );
  }
  return (
    <form
      noValidate
      className={`${styles.hand} ${missing ? 'field-error' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!fits);
        if (!fits) return;
        onEnter(minutes);
        setOpen(false);
        setText('');
      }}
    >
      <div className={`field ${missing ? 'field-error' : ''}`}>
        <label htmlFor={id}>{t('minutesTaken')}</label>
        <input
          id={id}
          className="input"
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={4}
          value={text}
          autoComplete="off"
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `${id}-error` : undefined}
          ref={(field) => {
            if (field && !text) field.focus();
          }}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <Button type="submit">{t('enter')}</Button>
      {missing && (
        <p className="error" id={`${id}-error`} role="alert">
          {t('whole')}
        </p>
      )}
    </form>
  );
}
