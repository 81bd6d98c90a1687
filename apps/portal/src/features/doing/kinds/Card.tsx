import { cardLooks, cardPlaces, cardSources, limits, type CardAnswer, type CardLook, type CardPlace, type CardStep } from '@attune/exercise/on-demand';
import { useId, useState } from 'react';
import { KeptCard } from '../../../answers/KeptCard';
import { PrintCard } from '../../../answers/PrintCard';
import { useLanguage, useText } from '../../../lib/texts';
import { Choices, ManyChoices, TextArea } from '../../../ui';
import { useDoing } from '../context';
import styles from './card/card.module.css';
import { Returns } from './text/Returns';
import type { KindProps } from './kind';

/** Makes a card: which words, in which look, kept where. It shows below as it will be. */
export default function Card({ step, value, onChange, labelId, describedBy, invalid }: KindProps<CardStep>) {
  const t = useText('card');
  const language = useLanguage();
  const name = useId();
  const { definition, answers } = useDoing();
  const answer = (typeof value === 'object' && value !== null ? value : {}) as Partial<CardAnswer>;
  const { text = '', from, at } = answer;
  const sources = cardSources(definition, answers, step.card.from, language);
  const mayWrite = step.card.editable === true || sources.length === 0;
  const [own, setOwn] = useState(from === undefined && (text !== '' || sources.length === 0));
  const writing = mayWrite && (own || from !== undefined);
  const looks: readonly CardLook[] = step.looks ?? cardLooks;
  const places: readonly CardPlace[] = step.places ?? cardPlaces;
  const look = answer.look ?? looks[0] ?? 'plain';
  const put = (part: Partial<CardAnswer>) => {
    const next = Object.entries({ ...answer, ...part }).filter(([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0));
    onChange((part.text ?? text) === '' ? undefined : Object.fromEntries(next));
  };
  return (
    <div className={styles.card} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {sources.length > 0 && (
        <fieldset className={styles.sources}>
          <legend className="label">{t('which')}</legend>
          {sources.map((source) => (
            <label key={source.step} className="choice">
              <input
                type="radio"
                name={name}
                checked={from === source.step}
                aria-invalid={(invalid && text === '') || undefined}
                onChange={() => {
                  setOwn(false);
                  put({ from: source.step, text: source.text.slice(0, limits.shortText) });
                }}
              />
              <span className="own">{source.text}</span>
            </label>
          ))}
          {mayWrite && (
            <label className="choice">
              <input
                type="radio"
                name={name}
                checked={own}
                onChange={() => {
                  setOwn(true);
                  put({ from: undefined });
                }}
              />
              <span>{t('other')}</span>
            </label>
          )}
        </fieldset>
      )}
      {writing && (
        <TextArea
          own
          rows={2}
          label={t(own ? 'words' : 'change')}
          maxLength={limits.shortText}
          value={text}
          aria-invalid={(invalid && text.trim() === '') || undefined}
          onChange={(event) => put({ text: event.target.value })}
        />
      )}
      {text.trim() !== '' && (
        <>
          <section className={styles.preview} aria-label={t('preview')}>
            <KeptCard text={text} look={look} />
            {answer.places?.includes('print') && <PrintCard />}
          </section>
          {looks.length > 1 && (
            <Choices
              legend={t('look')}
              name={`${name}-look`}
              options={looks.map((each) => ({ value: each, label: t(`look.${each}`) }))}
              value={look}
              onChoose={(each) => put({ look: each })}
            />
          )}
          {places.length > 0 && (
            <ManyChoices
              legend={t('places')}
              name={`${name}-places`}
              options={places.map((each) => ({ value: each, label: t(`place.${each}`) }))}
              values={answer.places ?? []}
              describedBy={`${name}-seen`}
              onChange={(chosen) => put({ places: chosen })}
            />
          )}
          <p id={`${name}-seen`} className="hint">
            {t('seen')}
          </p>
          {step.card.returns === 'ask' && <Returns by="hour" value={at} onChange={(hour) => put({ at: hour })} />}
        </>
      )}
    </div>
  );
}
