import { endingFor, visibleSteps, type Answers, type Ending, type ExerciseDefinition, type Step } from '@attune/exercise/on-demand';
import { useMemo, useState, type MouseEvent } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Speaking } from '../../../lib/texts/Speaking';
import { Button } from '../../../ui';
import doing from '../Doing.module.css';
import { Frame } from '../Frame';
import type { Location, NavigateOptions } from '../../../lib/router';
import { PhoneContext, type DrawnPhone } from '../place';
import { DrawnFrame } from './DrawnFrame';
import { ExercisePlayer } from './ExercisePlayer';
import styles from './trial.module.css';

interface Props {
  definition: ExerciseDefinition;
  /** The step to stand at, or a part beside the steps; another one moves the phone there. */
  at: string;
  language: 'en' | 'es';
}

const SHELVES = ['client', 'doing', 'kinds'] as const;

/** The way a phone has gone, the last place first. */
type Stack = readonly [Location, ...Location[]];

const standingAt = (screen: string): Stack => [{ pathname: '', search: '', hash: '', state: { screen } }];

/** An exercise as a client does it, on a phone drawn on a page: every screen can be used, nothing is kept, nothing is sent. */
export function PhonePlayer({ definition, at, language }: Props) {
  const shown = useMemo(() => shownAnyway(definition, at), [definition, at]);
  const [run, setRun] = useState(0);
  const [stood, setStood] = useState(at);
  const [stack, setStack] = useState<Stack>(() => standingAt(screenOf(shown, at)));
  const [moved, setMoved] = useState(false);
  const [finished, setFinished] = useState<Answers | null>(null);
  const stand = (spots: Stack, byHand: boolean) => {
    setStack(spots);
    setMoved(byHand);
  };
  if (stood !== at) {
    setStood(at);
    setFinished(null);
    stand(standingAt(screenOf(shown, at)), false);
  }
  const [location, ...before] = stack;
  const phone: DrawnPhone = {
    Frame: DrawnFrame,
    location,
    moved,
    navigate: (to: string | number, { replace, state }: NavigateOptions = {}) => {
      const [last, ...earlier] = before;
      if (typeof to === 'number') return last && stand([last, ...earlier], true);
      const next = { ...location, state };
      return stand(replace ? [next, ...before] : [next, ...stack], true);
    },
  };
  const again = () => {
    setFinished(null);
    setRun(run + 1);
    stand(standingAt('intro'), true);
  };
  const ending = finished ? endingFor(definition, finished) : at === 'endings' ? definition.endings[0] : undefined;
  return (
    <Speaking language={language} shelves={SHELVES}>
      <PhoneContext value={phone}>
        <div className={styles.phone} onClickCapture={stayHere}>
          {ending ? <End ending={ending} onAgain={again} /> : <ExercisePlayer key={run} definition={shown} onLeave={() => undefined} onFinish={setFinished} />}
        </div>
      </PhoneContext>
    </Speaking>
  );
}

/** A door of the client's app leads out of the page that the phone is drawn on. */
function stayHere(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
}

/** The close as the client would read it. */
function End({ ending, onAgain }: { ending: Pick<Ending, 'title' | 'body'>; onAgain: () => void }) {
  const t = useText('doing');
  const say = useLocalized();
  return (
    <Frame title="" screen="end" foot={<Button wide onClick={onAgain}>{t('begin')}</Button>}>
      <div className={doing.intro}>
        <h1 tabIndex={-1}>{withGaps(say(ending.title))}</h1>
        <p>{withGaps(say(ending.body))}</p>
      </div>
    </Frame>
  );
}

/** A text with its open places: what the client wrote or chose will stand there. */
const withGaps = (text: string): string => text.replace(/\{\w+\}/g, '…');

/** The screen a part of the exercise is seen on. */
function screenOf(definition: ExerciseDefinition, at: string): string {
  const screen = visibleSteps(definition, {}).find(({ step }) => step.id === at);
  return screen?.key ?? 'intro';
}

/** The definition with one step shown whatever was answered: it was chosen to be looked at. */
function shownAnyway(definition: ExerciseDefinition, id: string): ExerciseDefinition {
  const freed = <S extends Step>(step: S): S => (step.when ? { ...step, when: undefined } : step);
  const steps = definition.steps.map((step): Step => {
    if (step.id === id) return freed(step);
    if (step.kind !== 'before-after' || !step.steps.some((inner) => inner.id === id)) return step;
    return { ...freed(step), steps: step.steps.map((inner) => (inner.id === id ? freed(inner) : inner)) };
  });
  return { ...definition, steps };
}
