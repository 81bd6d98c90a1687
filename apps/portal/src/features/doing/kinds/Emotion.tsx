import { emotionWord, limits, namedFeelings, wordsOf, type EmotionFamily, type EmotionStep, type NamedFeeling } from '@attune/exercise/on-demand';
import { useId, useRef, useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Choice } from '../../../ui';
import styles from './emotion.module.css';
import { Feelings } from './Feelings';
import type { KindProps } from './kind';
import { Wheel } from './Wheel';

/** Feelings by name: a family of the wheel, then closer words, or a word of one's own; each may carry a number. */
export default function Emotion({ step, value, onChange, labelId, describedBy }: KindProps<EmotionStep>) {
  const t = useText('doing');
  const say = useLocalized();
  const named = namedFeelings(value);
  const familyOf = ({ word }: NamedFeeling) => emotionWord(word)?.family;
  const [open, setOpen] = useState<EmotionFamily | null>(() => named.map(familyOf).find((family) => family) ?? null);
  const closer = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const keep = (feelings: NamedFeeling[]) => onChange(feelings.length ? feelings : undefined);
  const add = (word: string) => keep(step.multiple === false ? [{ word }] : [...named, { word }].slice(0, limits.feelings));
  const drop = (word: string) => keep(named.filter((each) => each.word !== word));
  const has = (word: string) => named.some((each) => each.word.toLowerCase() === word.toLowerCase());
  const show = (family: EmotionFamily) => {
    setOpen(family);
    requestAnimationFrame(() => closer.current?.focus({ preventScroll: true }));
  };
  return (
    <div className={styles.emotion} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      <Wheel open={open} marked={new Set(named.flatMap((each) => familyOf(each) ?? []))} count={named.length} onOpen={show} labelId={labelId} />
      {open && (
        <div className={styles.closer} role="group" aria-labelledby={id}>
          <h2 id={id} ref={closer} tabIndex={-1}>
            {t('closer', { family: say(wordsOf(open)[0]?.label).toLowerCase() })}
          </h2>
          <div className="choices">
            {wordsOf(open).map(({ id: word, label }) => (
              <Choice key={word} type="checkbox" checked={has(word)} onChange={() => (has(word) ? drop(word) : add(word))}>
                {say(label)}
              </Choice>
            ))}
          </div>
        </div>
      )}
      <OwnWord onAdd={(word) => !has(word) && add(word)} />
      <Feelings step={step} named={named} onKeep={keep} onDrop={drop} />
    </div>
  );
}

/** A word that is in no list. */
function OwnWord({ onAdd }: { onAdd: (word: string) => void }) {
  const t = useText('doing');
  const [word, setWord] = useState<string | null>(null);
  const add = () => {
    if (word?.trim()) onAdd(word.trim());
    setWord(null);
  };
  if (word === null) {
    return (
      <Button kind="text" icon="pen" className={styles.mine} onClick={() => setWord('')}>
        {t('ownWord')}
      </Button>
    );
  }
  return (
    <form
      className={styles.ownWord}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        className="input input-own"
        aria-label={t('ownWord')}
        maxLength={limits.ownWord}
        value={word}
        ref={(field) => field?.focus()}
        onChange={(event) => setWord(event.target.value)}
      />
      <Button type="submit">{t('addWord')}</Button>
    </form>
  );
}
