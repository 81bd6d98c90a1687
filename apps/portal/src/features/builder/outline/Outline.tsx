import type { DefinitionProblem, ExerciseDefinition, Language } from '@attune/exercise';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Icon } from '../../../ui';
import { placeAfter, type Move } from '../state/edits';
import { findStep, placedSteps, type Place } from '../state/place';
import { numbered, wordsOfStep } from '../step-words';
import { partOf } from '../checks/where';
import { kindMarks } from './kinds';
import styles from './outline.module.css';
import { useDrag } from './use-drag';

/** The parts of an exercise beside its steps. */
export const parts = ['about', 'endings', 'scores'] as const;

interface Props {
  definition: ExerciseDefinition;
  problems: readonly DefinitionProblem[];
  /** The language in which the steps are named. */
  language: Language;
  /** The part or step that is open. */
  at: string;
  onOpen: (at: string) => void;
  onMove: (id: string, to: Place) => void;
  onAdd: () => void;
}

const KEYS: Record<string, Move> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

/** What the exercise is made of, in order. A step moves by its handle, or with Alt and the arrows. */
export function Outline({ definition, problems, language, at, onOpen, onMove, onAdd }: Props) {
  const t = useText('builder');
  const words = useText('builderWords');
  const [said, setSaid] = useState('');
  const steps = placedSteps(definition);
  const numbers = numbered(definition);
  const nameOf = (id: string) => {
    const step = findStep(definition, id)?.step;
    return step ? wordsOfStep(step, language) || words(`kind.${step.kind}`) : '';
  };
  const move = (id: string, to: Place) => {
    onMove(id, to);
    const name = nameOf(id);
    setSaid(to.within ? t('moved.in', { name, place: to.index + 1, within: nameOf(to.within) }) : t('moved', { name, place: to.index + 1 }));
  };
  const { list, dragging, handle } = useDrag(definition, move);
  const onKeyDown = (id: string) => (event: KeyboardEvent) => {
    const key = KEYS[event.key];
    if (!key || !event.altKey) return;
    event.preventDefault();
    const to = placeAfter(definition, id, key);
    if (!to) return setSaid(t('moved.not', { name: nameOf(id) }));
    move(id, to);
    // The row may be drawn anew elsewhere: the focus goes with it.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"] [data-open]`)?.focus());
  };
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at, list]);
  const faults = (part: string) => problems.filter((problem) => partOf(definition, problem) === part).length;
  const partRow = (part: (typeof parts)[number]) => (
    <li key={part} className={styles.row}>
      <button type="button" className={styles.open} aria-current={at === part || undefined} onClick={() => onOpen(part)}>
        <span className={styles.name}>{t(`part.${part}`)}</span>
        <Faults count={faults(part)} />
      </button>
    </li>
  );
  return (
    <nav className={styles.outline} aria-label={t('outline')}>
      <ul>{partRow('about')}</ul>
      <h2 className={styles.title}>{t('steps')}</h2>
      {steps.length === 0 && <p className={`soft ${styles.none}`}>{t('steps.none')}</p>}
      <ul ref={list} className={dragging ? styles.dragging : undefined}>
        {dragging && dragging.under === null && <li className={styles.line} aria-hidden="true" />}
        {steps.map(({ step, within }) => (
          <li
            key={step.id}
            data-step={step.id}
            className={[styles.row, within && styles.inner, dragging?.id === step.id && styles.dragged].filter(Boolean).join(' ')}
            data-under={dragging?.under === step.id ? (dragging.place?.within ? 'in' : 'out') : undefined}
          >
            <span className={styles.handle} aria-hidden="true" {...handle(step.id, within !== null)}>
              <Icon name="sort" />
            </span>
            <button
              type="button"
              data-open=""
              className={styles.open}
              aria-current={at === step.id || undefined}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
              aria-describedby={steps.length > 1 ? 'outline-keys' : undefined}
              onClick={() => onOpen(step.id)}
              onKeyDown={onKeyDown(step.id)}
            >
              <span className={styles.number}>{numbers.get(step.id)}</span>
              <span className={styles.name}>
                <span lang={language}>{wordsOfStep(step, language) || <i>{t('unwritten')}</i>}</span>
                <span className={styles.kindOf}>
                  <Icon name={kindMarks[step.kind]?.icon ?? 'note'} />
                  {words(`kind.${step.kind}`)}
                  {step.when && (
                    <span className={styles.when} title={t('conditional')}>
                      <Icon name="path" />
                      <span className="vh">, {t('conditional')}</span>
                    </span>
                  )}
                </span>
              </span>
              <Faults count={faults(step.id)} />
            </button>
          </li>
        ))}
      </ul>
      <Button icon="plus" wide onClick={onAdd} id="add-step">
        {t('add')}
      </Button>
      {steps.length > 1 && (
        <p className={`hint ${styles.keys}`} id="outline-keys">
          {t('outline.keys')}
        </p>
      )}
      <ul>{(['endings', 'scores'] as const).map(partRow)}</ul>
      <p className="vh" role="status">
        {said}
      </p>
    </nav>
  );
}

function Faults({ count }: { count: number }) {
  const t = useText('builder');
  if (count === 0) return null;
  return (
    <span className={styles.faults} title={t('faults', { count })}>
      <span aria-hidden="true">{count}</span>
      <span className="vh">{t('faults', { count })}</span>
    </span>
  );
}
