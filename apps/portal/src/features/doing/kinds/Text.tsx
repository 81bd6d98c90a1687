import { holds, kindOf, textLimit, allSteps, isBlank, transcript, keptAttempt, type TextStep } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useLanguage, useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import { useDoing } from '../context';
import styles from './kinds.module.css';
import type { KindProps } from './kind';

/** A few words or a page; examples to start from, never inside the field. */
export default function Text({ step, value, onChange, labelId, describedBy, invalid }: KindProps<TextStep>) {
  const t = useText('doing');
  const words = typeof value === 'string' ? value : '';
  const starts = useStarts(step);
  return (
    <div className={styles.text}>
      <textarea
        className="input input-own"
        rows={step.size === 'long' ? 6 : 2}
        maxLength={textLimit(step)}
        value={words}
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
      {step.copyable && words.trim() !== '' && <CopyWords words={words} />}
      {starts.length > 0 && words === '' && (
        <details className={styles.starts}>
          <summary>{t(step.card ? 'starts.own' : 'starts')}</summary>
          <ul>
            {starts.map((start) => (
              <li key={start}>
                <button type="button" className={`own ${styles.start}`} onClick={() => onChange(start)}>
                  {t('quoted', { words: start })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The examples that fit the answers so far; for a card, the person's own words from the steps it may come from. */
function useStarts(step: TextStep): string[] {
  const say = useLocalized();
  const language = useLanguage();
  const { definition, answers, smaller } = useDoing();
  const examples = (step.examples ?? []).filter(({ when }) => holds(definition, answers, when, { smaller }));
  const sources = allSteps(definition).filter(({ id }) => step.card?.from.includes(id) && !isBlank(answers[id]));
  const own = sources.flatMap((source) => {
    if (source.kind !== 'dialogue') return [kindOf(source).sentence(source, answers[source.id], language)];
    const path = keptAttempt(source, answers[source.id]);
    return path ? transcript(source, path, language).map((line) => line.words) : [];
  });
  return [...new Set([...own, ...examples.map(({ text }) => say(text))])];
}

function CopyWords({ words }: { words: string }) {
  const t = useText('common');
  const [copied, setCopied] = useState(false);
  return (
    <p className={styles.copy}>
      <Button icon="copy" onClick={() => void navigator.clipboard.writeText(words).then(() => setCopied(true))}>
        {t('copy')}
      </Button>
      <span role="status">{copied && t('copied')}</span>
    </p>
  );
}
