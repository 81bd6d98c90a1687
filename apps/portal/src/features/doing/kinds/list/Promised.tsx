import { limits, type CommitmentEntry, type CommitmentsStep, type CommitmentState, type StandingPromise } from '@attune/exercise/on-demand';
import { useId } from 'react';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Choices, IconButton, TextField } from '../../../../ui';
import styles from './list.module.css';

interface Props {
  step: CommitmentsStep;
  promise: StandingPromise;
  onChange: (part: Partial<CommitmentEntry>) => void;
  /** Takes one's own promise out of the list. */
  onDrop: (() => void) | undefined;
}

const STATES = ['kept', 'not-kept', 'moved'] as const;
const NOT_DUE = 'not-due';

/** One promise, and how it went this time. A reason may be given and never has to. */
export function Promised({ step, promise, onChange, onDrop }: Props) {
  const t = useText('commitments');
  const say = useLocalized();
  const id = useId();
  const words = say(promise.label);
  const { state } = promise;
  const went = (next: CommitmentState | typeof NOT_DUE) =>
    onChange({
      state: next === NOT_DUE ? undefined : next,
      movedTo: next === 'moved' ? promise.movedTo : undefined,
      ...(next === 'kept' || next === NOT_DUE ? { reason: undefined, because: undefined } : {}),
    });
  return (
    <li className={styles.promise}>
      <div className={styles.head}>
        <h2 className={onDrop ? 'own' : undefined}>{words}</h2>
        {onDrop && <IconButton icon="close" label={t('takeOut', { promise: words })} onClick={onDrop} />}
      </div>
      <Choices
        legend={
          <>
            {t('went')} <span className="vh">{words}</span>
          </>
        }
        legendHidden
        name={id}
        options={[...STATES, NOT_DUE].map((each) => ({ value: each, label: t(`state.${each as CommitmentState}`) }))}
        value={state ?? NOT_DUE}
        onChoose={(next) => went(next as CommitmentState)}
      />
      {step.rhythms && (
        <div className={styles.often}>
          <label htmlFor={`${id}-often`}>
            {t('rhythm')} <span className="vh">{words}</span>
          </label>
          <select id={`${id}-often`} className="input" value={promise.rhythm ?? ''} onChange={(event) => onChange({ rhythm: event.target.value || undefined })}>
            <option value="">{t('noRhythm')}</option>
            {step.rhythms.map((rhythm) => (
              <option key={rhythm.id} value={rhythm.id}>
                {say(rhythm.label)}
              </option>
            ))}
          </select>
        </div>
      )}
      {(state === 'moved' || state === 'not-kept') && (
        <div className={styles.why}>
          {state === 'moved' && (
            <TextField label={t('movedTo')} type="date" value={promise.movedTo ?? ''} onChange={(event) => onChange({ movedTo: event.target.value || undefined })} />
          )}
          {step.reasons && (
            <Choices
              legend={t('reason')}
              name={`${id}-reason`}
              options={[{ value: '', label: t('noReason') }, ...step.reasons.map((reason) => ({ value: reason.id, label: say(reason.label) }))]}
              value={promise.reason ?? ''}
              onChoose={(reason) => onChange({ reason: reason || undefined })}
            />
          )}
          <TextField
            label={t('because')}
            className="input-own"
            maxLength={limits.note}
            value={promise.because ?? ''}
            onChange={(event) => onChange({ because: event.target.value || undefined })}
          />
        </div>
      )}
    </li>
  );
}
