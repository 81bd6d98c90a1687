import { useState } from 'react';
import { writeDate } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { moved, useReorder } from '../../../lib/use-reorder';
import { Button, Card, Empty, Icon } from '../../../ui';
import type { ExerciseItem, PathStep } from '../api';
import { AddExercise } from './AddExercise';
import { AxisHead, Legend } from './Axis';
import { EditRow } from './EditRow';
import type { StepFault } from './faults';
import { newStep } from './model';
import styles from './path.module.css';
import { axisOf, dateOf, placeSteps } from './place';
import { releaseWords } from './release-words';
import { useNames } from './use-names';

export interface EditorProps {
  title: string;
  steps: readonly PathStep[];
  /** `as` names edits that undo together while typing. */
  onChange: (steps: PathStep[], as?: string) => void;
  faults: readonly StepFault[];
  /** The first day, where there is one: then the dates are said. */
  startsOn?: string;
  /** Steps that have opened or were set aside, and what became of them: they stay as they are. */
  settled?: ReadonlyMap<string, string>;
  /** The dates of steps on a path that goes on already: its rests moved them, so the rules alone do not tell. */
  known?: ReadonlyMap<string, string>;
  /** Whom an exercise has to fit; none: anybody. */
  clientId?: string;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** A path being written: its steps on a timeline, put in order by dragging or by the arrow keys, changed where they stand. */
export function PathEditor({ title, steps, onChange, faults, startsOn, settled = NOTHING, known, clientId }: EditorProps) {
  const t = useText('programs');
  const say = useLocalized();
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const names = useNames(steps);
  const placed = placeSteps(steps, startsOn, known);
  const axis = axisOf(placed);
  const titleOf = (step: PathStep) => say(step.exerciseTitle ?? undefined) || t('exercise.gone');
  const { list, handle, place, dragged } = useReorder<HTMLOListElement>(steps.length, (from, to) => {
    onChange(moved(steps, from, to));
    setSaid(t('moved', { title: titleOf(steps[from]!), place: to + 1, count: steps.length }));
  });
  const add = (exercise: ExerciseItem) => {
    const step = newStep(steps, exercise);
    onChange([...steps, step]);
    return t('added', { title: titleOf(step), place: steps.length + 1 });
  };
  const remove = (index: number) => {
    onChange(steps.filter((_, other) => other !== index));
    setSaid(t('removed', { title: titleOf(steps[index]!) }));
    // The button goes with its row: what comes after it takes its place.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-change]')[Math.min(index, steps.length - 2)]?.focus());
  };
  return (
    <Card
      title={title}
      end={
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      }
    >
      {steps.length === 0 ? (
        <Empty title={t('empty')}>{t('empty.more')}</Empty>
      ) : (
        <div className={styles.box}>
          <AxisHead {...axis} />
          <ol ref={list} className={styles.path}>
            {steps.map((step, index) => {
              const { sure, day } = placed[index]!;
              const rule = releaseWords(step.release, index === 0, t, names);
              const date = known ? known.get(step.id) : startsOn && sure ? dateOf(startsOn, day) : undefined;
              return (
                <EditRow
                  key={step.id}
                  {...{ steps, index, startsOn, axis }}
                  placed={placed[index]!}
                  opens={settled.get(step.id) ?? (date ? t('opens.dated', { opens: rule, date: writeDate(date, 'weekday') }) : rule)}
                  title={titleOf(step)}
                  faults={faults.filter((fault) => fault.step === step.id)}
                  open={open === step.id}
                  onOpen={(is) => setOpen(is ? step.id : null)}
                  fixed={settled.has(step.id)}
                  handle={handle(index)}
                  style={place(index)}
                  dragged={dragged === index}
                  onChange={(next, as) => onChange(steps.with(index, next), as && `${step.id}.${as}`)}
                  onRemove={() => remove(index)}
                />
              );
            })}
          </ol>
          <Legend placed={placed} />
          {steps.length > 1 && (
            <p className={`hint ${styles.keys}`} id="path-keys">
              <Icon name="sort" />
              {t('keys')}
            </p>
          )}
        </div>
      )}
      <AddExercise open={adding} onClose={() => setAdding(false)} clientId={clientId} onAdd={add} />
      <p className="vh" role="status">
        {said}
      </p>
    </Card>
  );
}
