import { limits, replyClasses, type DialogueStep, type ReplyClass } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Choice, TextArea } from '../../../ui';
import styles from './rehearsal.module.css';

interface Props {
  step: DialogueStep;
  onSay: (text: string, name: ReplyClass) => void;
  onLeave: () => void;
}

/** A line of one's own; the person says which kind it is closest to, and the scene goes on from there. */
export function OwnReply({ step, onSay, onLeave }: Props) {
  const t = useText('doing');
  const r = useText('rehearsal');
  const say = useLocalized();
  const [words, setWords] = useState('');
  const [name, setName] = useState<ReplyClass | null>(null);
  const [missing, setMissing] = useState(false);
  const go = () => {
    if (words.trim() && name) onSay(words.trim(), name);
    else setMissing(true);
  };
  return (
    <form
      className={styles.ownReply}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <TextArea
        own
        rows={2}
        label={r('ownLabel')}
        labelHidden
        autoFocus
        maxLength={limits.shortText}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={missing && !words.trim() ? t('fault.text') : undefined}
      />
      <fieldset className="field">
        <legend className="label">{say(step.whenWritten)}</legend>
        <div className={styles.temperaments}>
          {replyClasses.map((each) => (
            <Choice key={each} type="radio" name="class" checked={name === each} onChange={() => setName(each)}>
              <span className={styles.words}>
                {say(step.classes[each].label)}
                <small>{say(step.classes[each].means)}</small>
              </span>
            </Choice>
          ))}
        </div>
        {missing && !name && (
          <p className="error" role="alert">
            {t('fault.choice')}
          </p>
        )}
      </fieldset>
      <div className={styles.ownEnd}>
        <Button kind="text" onClick={onLeave}>
          {r('theirs')}
        </Button>
        <Button kind="main" type="submit">
          {r('say')}
        </Button>
      </div>
    </form>
  );
}
