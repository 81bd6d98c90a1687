import { limits, type AgreementClause, type Labelled } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Button, Checkbox, TextArea } from '../../../../ui';
import styles from './agreement.module.css';

interface Props {
  /** The sentence as the exercise has it. */
  known: Labelled;
  /** The clause as it stands in the agreement, if it does. */
  standing: AgreementClause | undefined;
  blocked: boolean;
  onTake: () => void;
  onLeave: () => void;
  /** Other words for it; undefined for those it came with. */
  onWord: (text: string | undefined) => void;
}

/** A sentence to take over; once taken, it may be said in other words. */
export function Clause({ known, standing, blocked, onTake, onLeave, onWord }: Props) {
  const t = useText('agreement');
  const say = useLocalized();
  const words = say(known.label);
  // Looking at the field is no change yet: a signed agreement stays signed until a letter is different.
  const [opened, setOpened] = useState(false);
  const rewording = standing && (opened || standing.text !== undefined);
  return (
    <div className={styles.clause}>
      <Checkbox
        label={words}
        hint={known.hint && say(known.hint)}
        checked={standing !== undefined}
        onChange={() => {
          setOpened(false);
          if (standing) onLeave();
          else if (!blocked) onTake();
        }}
      />
      {standing && !rewording && (
        <Button kind="text" small className="btn-bare" icon="pen" onClick={() => setOpened(true)}>
          {t('inOwnWords')}
          <span className="vh">: {words}</span>
        </Button>
      )}
      {rewording && (
        <div className={styles.words}>
          <TextArea
            own
            rows={2}
            labelHidden
            label={t('inOwnWords.of', { clause: words })}
            maxLength={limits.note}
            value={standing.text ?? words}
            autoFocus={opened}
            onChange={(event) => onWord(event.target.value)}
          />
          <Button
            kind="text"
            className="btn-bare"
            small
            icon="undo"
            onClick={() => {
              setOpened(false);
              if (standing.text !== undefined) onWord(undefined);
            }}
          >
            {t('asWas')}
          </Button>
        </div>
      )}
    </div>
  );
}
