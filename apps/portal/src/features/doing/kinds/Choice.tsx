import { chosenOptions, holds, kindOf, limits, allSteps, isBlank, type ChoiceOption, type ChoiceStep } from '@attune/exercise/on-demand';
import { useId } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useLanguage, useText } from '../../../lib/texts';
import { useDoing } from '../context';
import styles from './kinds.module.css';
import type { KindProps } from './kind';

/** One of several or any of several: native radios and checkboxes, as rows or, where all is short, as pills. */
export default function Choice({ step, value, onChange, labelId, describedBy, invalid }: KindProps<ChoiceStep>) {
  const say = useLocalized();
  const name = useId();
  const { definition, answers, smaller } = useDoing();
  const options = step.options.filter(({ when }) => holds(definition, answers, when, { smaller }));
  const chosen = chosenOptions(step, value);
  const hintOf = useHints(step);
  const entry = (option: ChoiceOption, text: string) => (option.write && text ? { id: option.id, text } : option.id);
  const keep = (list: { option: ChoiceOption; text: string }[]) => {
    const entries = list.map(({ option, text }) => entry(option, text));
    onChange(step.multiple ? (entries.length ? entries : undefined) : entries[0]);
  };
  const toggle = (option: ChoiceOption) => {
    const without = chosen.filter((each) => each.option.id !== option.id);
    if (!step.multiple) keep([{ option, text: '' }]);
    else keep(without.length < chosen.length ? without : [...chosen, { option, text: '' }]);
  };
  // Spaces between words are typed one at a time, so the words are kept as they come.
  const write = (option: ChoiceOption, text: string) => keep(chosen.map((each) => (each.option.id === option.id ? { option, text } : each)));
  const pills = options.every((option) => say(option.label).length < 24 && !hintOf(option));
  return (
    <div
      role={step.multiple ? 'group' : 'radiogroup'}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={(!step.multiple && invalid) || undefined}
      className={pills ? 'choices' : styles.options}
    >
      {options.map((option) => {
        const on = chosen.some((each) => each.option.id === option.id);
        const hint = hintOf(option);
        return (
          <div key={option.id} className={pills ? styles.pill : styles.option}>
            <label className="choice">
              <input
                type={step.multiple ? 'checkbox' : 'radio'}
                name={name}
                checked={on}
                aria-describedby={hint ? `${name}-${option.id}` : undefined}
                onChange={() => toggle(option)}
              />
              <span>
                <span className={styles.words}>
                  {say(option.label)}
                  {hint && (
                    <small id={`${name}-${option.id}`} className={step.card ? 'own' : undefined}>
                      {hint}
                    </small>
                  )}
                </span>
              </span>
            </label>
            {option.write && on && <OwnWords option={option} value={value} onWrite={(text) => write(option, text)} />}
          </div>
        );
      })}
    </div>
  );
}

interface OwnWordsProps {
  option: ChoiceOption;
  value: unknown;
  onWrite: (text: string) => void;
}

function OwnWords({ option, value, onWrite }: OwnWordsProps) {
  const t = useText('doing');
  const say = useLocalized();
  const list = Array.isArray(value) ? value : [value];
  const entry = list.find((each: unknown): each is { id: string; text?: string } => {
    return typeof each === 'object' && each !== null && 'id' in each && each.id === option.id;
  });
  return (
    <input
      className="input input-own"
      maxLength={limits.shortText}
      aria-label={t('ownWords', { option: say(option.label) })}
      value={entry?.text ?? ''}
      onChange={(event) => onWrite(event.target.value)}
    />
  );
}

/** An option's hint; where options stand for what was written earlier, those words. */
function useHints(step: ChoiceStep): (option: ChoiceOption) => string {
  const say = useLocalized();
  const language = useLanguage();
  const { definition, answers } = useDoing();
  return (option) => {
    const source = step.card && allSteps(definition).find(({ id }) => id === option.id);
    if (!source || isBlank(answers[source.id])) return say(option.hint);
    return kindOf(source).sentence(source, answers[source.id], language);
  };
}
