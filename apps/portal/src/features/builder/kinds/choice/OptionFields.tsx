import type { ChoiceOption, ExerciseDefinition, Step } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { SelectField } from '../../../../ui';
import { FlagField, listOf, More, NumberField, put, StepsField, under, type Part } from '../../fields';
import { canHoldWords } from '../parts/private';
import { WhenField } from '../parts/WhenField';

/** What a clinician should see at once; the risk rules go by these names. The last one is no risk: it asks for an answer. */
export const FLAGS = ['not-safe', 'may-frighten', 'self-harm', 'ask'] as const;

interface Props {
  option: Part<ChoiceOption>;
  definition: ExerciseDefinition;
  before: string;
  /** All steps of the exercise, of which an answer may be kept for the client alone. */
  steps: readonly Step[];
}

/** What else an option holds: own words, a condition, points, a sign to clinicians, what it makes private. */
export function OptionFields({ option, definition, before, steps }: Props) {
  const t = useText('builderKinds');
  const { value, onChange } = option;
  const wrong = option.problems.some(({ path }) => /^(value|flags|makesPrivate)/.test(path));
  const other = value.flags !== undefined && !FLAGS.some((flag) => flag === value.flags) ? value.flags : null;
  return (
    <>
      <FlagField {...under(option, 'write')} label={t('option.write')} />
      <WhenField label={t('option.when')} part={option} definition={definition} before={before} />
      <More label={t('option.more')} open={value.value !== undefined || value.flags !== undefined || value.makesPrivate !== undefined} wrong={wrong}>
        <NumberField {...under(option, 'value')} label={t('option.value')} hint={t('option.valueHint')} min={-1000} max={1000} fractions optional />
        <SelectField
          label={t('option.flags')}
          hint={t('option.flagsHint')}
          value={value.flags ?? ''}
          onChange={({ target }) => onChange(put(value, 'flags', target.value || undefined))}
        >
          <option value="">{t('option.flags.none')}</option>
          {FLAGS.map((flag) => (
            <option key={flag} value={flag}>
              {t(`option.flags.${flag}`)}
            </option>
          ))}
          {other && <option value={other}>{t('option.flags.other')}</option>}
        </SelectField>
        <StepsField
          {...under(option, 'makesPrivate')}
          from={steps.filter((step) => canHoldWords(step) || listOf(value.makesPrivate).includes(step.id))}
          label={t('option.makesPrivate')}
          hint={t('option.makesPrivateHint')}
          none={t('option.noPrivate')}
          optional
        />
      </More>
    </>
  );
}
