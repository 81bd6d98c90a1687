import { MAX_SIGNALS, type ReleaseRule, type Signal } from '@attune/clinical/programs';
import { NOT_THIS_TIME_REASONS, type NotThisTimeReason } from '@attune/clinical/reasons';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Icon, IconButton, SelectField } from '../../../ui';
import type { PathStep } from '../api';
import { faultAt, useFaultWords, type StepFault } from './faults';
import { NumberInput } from './NumberInput';
import styles from './path.module.css';
import { useNumbers, type NamedNumber } from './use-names';

interface Props {
  steps: readonly PathStep[];
  index: number;
  any: readonly Signal[];
  faults: readonly StepFault[];
  onChange: (release: ReleaseRule) => void;
}

/** What opens a step by itself: numbers and reasons of earlier steps, any of which is enough. */
export function SignalFields({ steps, index, any, faults, onChange }: Props) {
  const t = useText('programs');
  const words = useFaultWords();
  const earlier = steps.slice(0, index);
  const numbers = useNumbers(any.flatMap(({ of }) => earlier.find(({ id }) => id === of)?.exerciseId ?? []));
  const change = (next: Signal[]) => onChange({ rule: 'when', any: next });
  return (
    <div className={styles.signals}>
      {any.map((signal, place) => (
        <SignalRow
          key={place}
          number={place + 1}
          alone={any.length === 1}
          signal={signal}
          earlier={earlier}
          numbers={numbers.get(earlier.find(({ id }) => id === signal.of)?.exerciseId ?? '') ?? []}
          error={words(faultAt(faults, `release.any.${place}`))}
          onChange={(next) => change(any.with(place, next))}
          onRemove={() => change(any.filter((_, other) => other !== place))}
        />
      ))}
      {any.length < MAX_SIGNALS && (
        <Button kind="text" icon="plus" onClick={() => change([...any, { of: any.at(-1)?.of ?? earlier.at(-1)!.id, reason: 'not_safe' }])}>
          {t('signal.add')}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  number: number;
  alone: boolean;
  signal: Signal;
  earlier: readonly PathStep[];
  numbers: readonly NamedNumber[];
  error?: string;
  onChange: (signal: Signal) => void;
  onRemove: () => void;
}

const BOUNDS = ['atLeast', 'atMost', 'between'] as const;
type Bound = (typeof BOUNDS)[number];

function SignalRow({ number, alone, signal, earlier, numbers, error, onChange, onRemove }: RowProps) {
  const t = useText('programs');
  const clinical = useText('clinical');
  const say = useLocalized();
  const what = 'reason' in signal ? `reason:${signal.reason}` : `code:${signal.code}`;
  const known = 'reason' in signal || numbers.some(({ code }) => code === signal.code);
  const choose = (next: string) => {
    if (next.startsWith('reason:')) return onChange({ of: signal.of, reason: next.slice(7) as NotThisTimeReason });
    const code = next.slice(5);
    return onChange({ of: signal.of, code, atLeast: proposed(numbers.find((each) => each.code === code)) });
  };
  return (
    <fieldset className={`${styles.signal} ${error ? 'field-error' : ''}`}>
      <legend className={number === 1 ? 'vh' : 'label'}>{number === 1 ? t('signal.one', { number }) : t('signal.or')}</legend>
      <SelectField label={t('signal.step')} value={signal.of} onChange={({ target }) => onChange({ of: target.value, reason: 'reason' in signal ? signal.reason : 'too_big' })}>
        {!earlier.some(({ id }) => id === signal.of) && <option value={signal.of}>{t('step.gone')}</option>}
        {earlier.map((step, place) => (
          <option key={step.id} value={step.id}>
            {t('step.numbered', { number: place + 1, title: say(step.exerciseTitle ?? undefined) || t('exercise.gone') })}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('signal.what')} value={what} onChange={({ target }) => choose(target.value)}>
        {!known && <option value={what}>{t('number.unknown')}</option>}
        <optgroup label={t('signal.reasons')}>
          {NOT_THIS_TIME_REASONS.map((reason) => (
            <option key={reason} value={`reason:${reason}`}>
              {clinical(`reason.${reason}`)}
            </option>
          ))}
        </optgroup>
        {numbers.length > 0 && (
          <optgroup label={t('signal.numbers')}>
            {numbers.map(({ code, label }) => (
              <option key={code} value={`code:${code}`}>
                {label}
              </option>
            ))}
          </optgroup>
        )}
      </SelectField>
      {!alone && <IconButton icon="close" label={t('signal.remove', { number })} onClick={onRemove} />}
      {'reason' in signal ? null : <Bounds signal={signal} onChange={onChange} />}
      {error && (
        <p className={`error ${styles.wide}`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}

/** The upper third of a scale is a beginning that one would look at. */
const proposed = ({ min, max }: Partial<NamedNumber> = {}): number => (max === undefined ? 1 : Math.ceil((min ?? 0) + (max - (min ?? 0)) * 0.7));

function Bounds({ signal, onChange }: { signal: Extract<Signal, { code: string }>; onChange: (signal: Signal) => void }) {
  const t = useText('programs');
  const { of, code, atLeast, atMost } = signal;
  const bound: Bound = atLeast !== undefined && atMost !== undefined ? 'between' : atMost !== undefined ? 'atMost' : 'atLeast';
  const one = atLeast ?? atMost ?? Number.NaN;
  const choose = (next: Bound) =>
    onChange({ of, code, ...(next !== 'atMost' && { atLeast: one }), ...(next !== 'atLeast' && { atMost: atMost ?? one }) });
  return (
    <div className={styles.together}>
      <SelectField label={t('signal.bound')} value={bound} onChange={({ target }) => choose(target.value as Bound)}>
        {BOUNDS.map((each) => (
          <option key={each} value={each}>
            {t(`bound.${each}`)}
          </option>
        ))}
      </SelectField>
      {atLeast !== undefined && (
        <NumberInput label={t(bound === 'between' ? 'signal.from' : 'signal.number')} value={atLeast} onChange={(value) => onChange({ ...signal, atLeast: value })} />
      )}
      {atMost !== undefined && (
        <NumberInput label={t(bound === 'between' ? 'signal.to' : 'signal.number')} value={atMost} onChange={(value) => onChange({ ...signal, atMost: value })} />
      )}
    </div>
  );
}
