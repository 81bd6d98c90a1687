import type { ExerciseDefinition, Smaller } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { Card, Switch } from '../../../ui';
import { LocalizedField, NumberField, put, StepsField, under, type Part } from '../fields';
import { placedSteps } from '../state/place';
import styles from './about.module.css';

/** The smaller version that counts as done: what stays in, and how long it takes. */
export function SmallerFields(part: Part<ExerciseDefinition>) {
  const t = useText('builder');
  const { value: definition, onChange } = part;
  const steps = placedSteps(definition).map(({ step }) => step);
  const smaller = under(part, 'smaller') as Part<Smaller>;
  const begin = (): Smaller => ({ minutes: Math.min(2, definition.minutes || 2), about: { en: '', es: '' }, keeps: steps.slice(0, 1).map(({ id }) => id) });
  const held = definition.smaller;
  return (
    <Card title={t('smaller')} padded className={styles.card}>
      <Switch
        label={t('smaller.on')}
        hint={t('smaller.hint')}
        checked={held !== undefined}
        onChange={({ target }) => onChange(put(definition, 'smaller', target.checked ? begin() : undefined))}
      />
      {held && (
        <>
          <LocalizedField {...under(smaller, 'about')} label={t('smaller.about')} rows={2} />
          <NumberField
            {...under(smaller, 'minutes')}
            label={t('smaller.minutes')}
            min={1}
            max={600}
            onChange={(minutes, as) => minutes !== undefined && under(smaller, 'minutes').onChange(minutes, as)}
          />
          <StepsField {...(under(smaller, 'keeps') as Part<string[] | undefined>)} label={t('smaller.keeps')} from={steps} none={t('steps.none')} />
          {held.turns !== undefined || steps.some(({ kind }) => kind === 'dialogue') ? (
            <NumberField {...under(smaller, 'turns')} label={t('smaller.turns')} min={1} max={100} optional />
          ) : null}
        </>
      )}
    </Card>
  );
}
