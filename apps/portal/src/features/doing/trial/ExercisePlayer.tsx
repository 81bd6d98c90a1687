import type { Answers, ExerciseDefinition } from '@attune/exercise';
import { lazy, Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import { useLocalized } from '../../../lib/localized';
import { Wait } from '../../../ui';
import { DoingContext } from '../context';
import { Frame } from '../Frame';
import { Intro } from '../Intro';
import { loadRehearsal, useKinds } from '../kinds';
import { useScreens } from '../screens';
import { StepScreen } from '../StepScreen';
import { TrialKeeper } from './TrialKeeper';

const Review = lazy(() => import('../Review'));
const RehearsalScreen = lazy(loadRehearsal);

interface Props {
  definition: ExerciseDefinition;
  /** Back from the first screen. */
  onLeave: () => void;
  /** The last button was pressed. Nothing was sent; what was entered is handed over and then forgotten. */
  onFinish: (answers: Answers) => void;
}

/** An exercise as a client does it, for somebody who tries it: same screens, nothing kept, nothing sent. */
export function ExercisePlayer({ definition, onLeave, onFinish }: Props) {
  const say = useLocalized();
  const [keeper] = useState(() => new TrialKeeper());
  const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  const { answers, smaller, privateSteps } = state.content;
  const screens = useScreens({ definition, answers, smaller, first: 'intro' });
  const { at, review } = screens;
  useKinds(definition, at !== 'intro');

  const doing = useMemo(
    () => ({ definition, answers, smaller, responseId: definition.title.en, therapist: null, stopHere: review }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `review` is new with every render and says the same
    [definition, answers, smaller, at],
  );
  const title = say(definition.title);
  const common = { title, screens, keeper, state };
  const sending = { busy: false, error: null, faults: {}, send: () => onFinish(answers) };
  return (
    <DoingContext value={doing}>
      <Suspense
        fallback={
          <Frame title={title} screen={at}>
            <Wait />
          </Frame>
        }
      >
        {at === 'intro' ? (
          <Intro {...common} screens={{ ...screens, back: onLeave }} why={null} />
        ) : at === 'review' ? (
          <Review {...common} sending={sending} privateSteps={privateSteps} />
        ) : screens.screen?.step.kind === 'dialogue' ? (
          <RehearsalScreen key={at} {...common} step={screens.screen.step} />
        ) : (
          screens.screen && <StepScreen key={at} {...common} screen={screens.screen} faults={sending.faults} />
        )}
      </Suspense>
    </DoingContext>
  );
}
