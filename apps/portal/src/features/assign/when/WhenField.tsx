import { useId, useRef } from 'react';
import { useScheduleWords } from '../../../lib/schedule-sentence';
import { useLanguage, useText } from '../../../lib/texts';
import { Button, FieldFrame, tied } from '../../../ui';
import styles from './when.module.css';
import { PickFields } from './PickFields';
import type { PlanFaults } from './plan';
import { useRested } from './use-rested';
import { turned, type Reading, type When } from './when';
import { wordsFault } from './words-fault';

interface Props {
  /** Groups its choices, where there are several on one page. */
  name?: string;
  when: When;
  reading: Reading;
  /** The civil date it is where the client lives. */
  today: string;
  /** Whether faults are shown although the person may still be typing. */
  tried: boolean;
  onChange: (when: When) => void;
}

/** Half a word is no fault yet. */
const TYPING_MS = 900;
const SUGGESTED = ['suggest.weekdays', 'suggest.eve', 'suggest.otherSunday', 'suggest.random'] as const;

/** When, in a sentence or by fields; either can be turned into the other. */
export function WhenField({ name, when, reading, today, tried, onChange }: Props) {
  const t = useText('assign');
  const language = useLanguage();
  const turn = (
    <Button kind="text" small onClick={() => onChange(turned(when, language, today))}>
      {t(when.by === 'words' ? 'when.pick' : 'when.write')}
    </Button>
  );
  if (when.by === 'words') return <InWords when={when} reading={reading} tried={tried} onChange={onChange} turn={turn} />;
  const faults: PlanFaults = 'faults' in reading ? reading.faults : {};
  return (
    <div className={styles.when}>
      <PickFields name={name} plan={when.plan} faults={tried ? faults : {}} onChange={(plan) => onChange({ ...when, plan })} />
      <div>{turn}</div>
    </div>
  );
}

function InWords({ when, reading, tried, onChange, turn }: Omit<Props, 'today'> & { turn: React.ReactNode }) {
  const t = useText('assign');
  const id = useId();
  const scheduleWords = useScheduleWords();
  const input = useRef<HTMLInputElement>(null);
  const rested = useRested(when.text, TYPING_MS) === when.text;
  const missing = tried && 'empty' in reading ? t('when.missing') : undefined;
  const error = 'fault' in reading && (rested || tried) ? wordsFault(reading.fault, when.text, t) : missing;
  const hint = 'schedule' in reading && reading.filledIn ? t('when.filledIn', { words: scheduleWords(reading.schedule) }) : t('when.hint');
  return (
    <div className={styles.when}>
      <FieldFrame id={id} label={t('when.label')} hint={hint} error={error}>
        <input
          {...tied(id, { hint, error })}
          ref={input}
          className="input"
          type="text"
          autoComplete="off"
          maxLength={200}
          value={when.text}
          onChange={(event) => onChange({ ...when, text: event.target.value })}
        />
      </FieldFrame>
      <div className={styles.suggested}>
        {when.text.trim() === '' &&
          SUGGESTED.map((key) => (
            <Button
              key={key}
              small
              onClick={() => {
                onChange({ ...when, text: t(key) });
                // The suggestions leave, and the focus with them.
                input.current?.focus();
              }}
            >
              {t(key)}
            </Button>
          ))}
        {turn}
      </div>
    </div>
  );
}
