import { limits, namedFeelings, type EmotionStep, type NamedFeeling } from '@attune/exercise/on-demand';
import { useId, useRef, useState } from 'react';
import { readLocal, writeLocal } from '../../../lib/storage';
import { useText } from '../../../lib/texts';
import { Choices } from '../../../ui';
import { useDoing } from '../context';
import styles from './emotion.module.css';
import { Feelings } from './Feelings';
import { useOwnWords } from './feelings/use-own-words';
import { OwnWord } from './feelings/OwnWord';
import { WordList } from './feelings/WordList';
import { Words } from './feelings/Words';
import { partOf, useParts, type Part } from './feelings/words';
import type { KindProps } from './kind';
import { Wheel } from './Wheel';

const FORMS = ['wheel', 'list'] as const;
type Form = (typeof FORMS)[number];
/** How this device shows the words; it says nothing about anybody. */
const KEPT = 'feelings-as';

/**
 * Feelings by name: a part of the wheel, then closer words, or the same words as a list. A word that is in neither can be
 * added, and stands there from then on; each word may carry a number.
 */
export default function Emotion({ step, value, onChange, labelId, describedBy }: KindProps<EmotionStep>) {
  const t = useText('doing');
  const { answers } = useDoing();
  const named = namedFeelings(value);
  const [form, setForm] = useState<Form>(() => (readLocal(KEPT) === 'list' ? 'list' : 'wheel'));
  const [open, setOpen] = useState<Part | null>(() => (named[0] ? partOf(named[0].word) : null));
  // A word stays at hand while the page is open, also when it is taken back.
  const [added, setAdded] = useState<NamedFeeling[]>([]);
  const mine = useOwnWords([added, named, answers]);
  const parts = useParts(mine);
  const closer = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const keep = (feelings: NamedFeeling[]) => onChange(feelings.length ? feelings : undefined);
  const same = (word: string) => (each: NamedFeeling) => each.word.toLowerCase() === word.toLowerCase();
  const has = (word: string) => named.some(same(word));
  const add = (word: string) => keep(step.multiple === false ? [{ word }] : [...named, { word }].slice(0, limits.feelings));
  const drop = (word: string) => keep(named.filter((each) => !same(word)(each)));
  const toggle = (word: string) => (has(word) ? drop(word) : add(word));
  const addOwn = (words: string) => {
    // A word the wheel knows already, in this language, is that word.
    const known = parts.flatMap((part) => part.words).find(({ label }) => label.toLowerCase() === words.toLowerCase());
    const word = known?.word ?? words;
    if (!known) setAdded((before) => [{ word }, ...before]);
    if (!has(word)) add(word);
  };
  const show = (part: Part) => {
    setOpen(part);
    requestAnimationFrame(() => closer.current?.focus({ preventScroll: true }));
  };
  const marked = new Set(named.map(({ word }) => partOf(word)));
  const shown = parts.find(({ part }) => part === open);
  return (
    <div className={styles.emotion} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      <Choices
        legendHidden
        legend={t('wordsAs')}
        name={`${id}-form`}
        options={FORMS.map((each) => ({ value: each, label: t(`wordsAs.${each}`) }))}
        value={form}
        onChoose={(each) => {
          setForm(each);
          writeLocal(KEPT, each);
        }}
      />
      {form === 'wheel' && <Wheel parts={parts} open={open} marked={marked} count={named.length} onOpen={show} labelId={labelId} />}
      {form === 'wheel' && shown && (
        <div className={styles.closer} role="group" aria-labelledby={id}>
          <h2 id={id} ref={closer} tabIndex={-1}>
            {shown.part === 'mine' ? t('mineTitle') : t('closer', { family: shown.name.toLowerCase() })}
          </h2>
          <Words words={shown.words} has={has} onToggle={toggle} />
        </div>
      )}
      {form === 'list' && <WordList parts={parts} marked={marked} has={has} onToggle={toggle} />}
      <OwnWord onAdd={addOwn} />
      <Feelings step={step} named={named} onKeep={keep} onDrop={drop} />
    </div>
  );
}
