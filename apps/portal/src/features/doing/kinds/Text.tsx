import { holds, kindOf, textLimit, allSteps, isBlank, type TextStep } from '@attune/exercise/on-demand';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { later } from '../../../lib/later';
import { useLocalized } from '../../../lib/localized';
import { openTexts, useLanguage, useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import { useDoing } from '../context';
import { Starts } from '../Starts';
import styles from './kinds.module.css';
import type { KindProps } from './kind';

/** Few texts come back: the question is loaded with the first that may. */
const { Shown: Returns } = later(async () => (await Promise.all([import('./text/Returns'), openTexts('kinds')]))[0].Returns);

/** A few words or a page; examples to start from, never inside the field. */
export default function Text({ step, value, onChange, labelId, describedBy, invalid }: KindProps<TextStep>) {
  const t = useText('doing');
  const { text: words = '', on, at } = (typeof value === 'string' ? { text: value } : (value ?? {})) as { text?: string; on?: string; at?: string };
  const starts = useStarts(step);
  const by = step.returns === 'date' ? 'day' : step.card?.returns === 'ask' ? 'hour' : null;
  /** Words that come back are kept with the moment, all others as they are. */
  const keep = (text: string, moment: string | undefined) => {
    if (text === '') onChange(undefined);
    else onChange(moment === undefined ? text : { text, [by === 'day' ? 'on' : 'at']: moment });
  };
  const put = (text: string) => keep(text, by === 'day' ? on : at);
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
        onChange={(event) => put(event.target.value)}
      />
      {step.copyable && words.trim() !== '' && <CopyWords words={words} />}
      {words === '' && <Starts starts={starts} label={t(step.card ? 'starts.own' : 'starts')} onPick={put} />}
      {by && words.trim() !== '' && (
        <Suspense>
          <Returns by={by} value={by === 'day' ? on : at} onChange={(moment) => keep(words, moment)} />
        </Suspense>
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
  // Few exercises have a rehearsal: reading one comes with it.
  const { data: saidIn } = useQuery({
    queryKey: ['said-in-rehearsals'],
    enabled: sources.some(({ kind }) => kind === 'dialogue'),
    queryFn: async () => (await import('./text/said')).saidIn,
    staleTime: Infinity,
  });
  const own = sources.flatMap((source) => {
    if (source.kind === 'dialogue') return saidIn?.(source, answers[source.id], language) ?? [];
    return [kindOf(source).sentence(source, answers[source.id], language)];
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
