import { useId, type CSSProperties, type HTMLAttributes } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Icon, IconButton } from '../../../ui';
import type { PathStep } from '../api';
import { Track } from './Axis';
import { BothLanguages } from './BothLanguages';
import { faultAt, useFaultWords, type StepFault } from './faults';
import styles from './path.module.css';
import type { Axis, Placed } from './place';
import { PlanFields } from './PlanFields';
import { ReleaseFields } from './ReleaseFields';
import { StepWords } from './StepWords';

interface Props {
  steps: readonly PathStep[];
  index: number;
  startsOn?: string;
  axis: Axis;
  placed: Placed;
  opens: string;
  title: string;
  faults: readonly StepFault[];
  open: boolean;
  onOpen: (open: boolean) => void;
  /** It has opened or was set aside: nothing of it changes any more. */
  fixed: boolean;
  handle: HTMLAttributes<HTMLElement> & { 'data-handle': string };
  style?: CSSProperties;
  dragged: boolean;
  onChange: (step: PathStep, as?: string) => void;
  onRemove: () => void;
}

const WHY_MOST = 600;
const EMPTY = { en: '', es: '' };

/** A step of a path being written: moved by its handle, its fields folded away beneath it. */
export function EditRow({ steps, index, startsOn, axis, placed, opens, title, faults, open, onOpen, fixed, handle, style, dragged, onChange, onRemove }: Props) {
  const id = useId();
  const t = useText('programs');
  const words = useFaultWords();
  const step = steps[index]!;
  const wrong = faults.length > 0;
  const above = words(faults.find(({ field }) => !/^(release|plan|why)/.test(field))?.code);
  return (
    <li className={`${styles.row} ${styles.editable} ${dragged ? styles.dragged : ''}`} style={style}>
      {fixed ? (
        <span className={styles.handle} title={t('fixed')}>
          <Icon name="check" />
          <span className="vh">{t('fixed')}</span>
        </span>
      ) : (
        <button {...handle} type="button" className={`btn btn-icon ${styles.handle}`} aria-label={t('move', { title })} aria-describedby="path-keys">
          <Icon name="sort" />
        </button>
      )}
      <span className={styles.number}>{index + 1}</span>
      <StepWords step={step} opens={opens} short={open} />
      <Track placed={placed} axis={axis} />
      {!fixed && (
        <span className={styles.acts}>
          <Button
            kind="text"
            data-change=""
            data-wrong={wrong || undefined}
            className={wrong && !open ? styles.wrong : undefined}
            aria-expanded={open}
            aria-controls={`${id}-fields`}
            onClick={() => onOpen(!open)}
          >
            {wrong && !open && <Icon name="alert" />}
            {t(open ? 'close' : wrong ? 'change.wrong' : 'change')}
            <span className="vh">: {title}</span>
          </Button>
          <IconButton icon="close" label={t('remove', { title })} onClick={onRemove} />
        </span>
      )}
      {above && (
        <p className={`error ${styles.below}`}>
          <Icon name="alert" />
          <span>{above}</span>
        </p>
      )}
      {open && (
        <div className={styles.fields} id={`${id}-fields`} role="group" aria-label={t('fieldsOf', { title })}>
          <ReleaseFields {...{ steps, index, startsOn, faults }} onChange={(release) => onChange({ ...step, release }, release.rule === step.release.rule ? 'release' : undefined)} />
          <PlanFields name={id} plan={step.plan} faults={faults} onChange={(plan) => onChange({ ...step, plan }, plan.repeat === step.plan.repeat ? 'plan' : undefined)} />
          <BothLanguages
            label={t('why')}
            hint={t('why.hint')}
            value={step.why ?? EMPTY}
            most={WHY_MOST}
            rows={3}
            fault={(language) => words(faultAt(faults, `why.${language}`))}
            onChange={(why) => onChange({ ...step, why: why.en || why.es ? why : null }, 'why')}
          />
          <p>
            <a className="btn btn-text" href={`/library/${step.exerciseId}`} target="_blank" rel="noreferrer">
              <Icon name="eye" />
              {t('look')}
            </a>
          </p>
        </div>
      )}
    </li>
  );
}
