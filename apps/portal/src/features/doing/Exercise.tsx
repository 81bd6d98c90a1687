import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useLocalized } from '../../lib/localized';
import { withdraw, type Outgoing } from '../../lib/outbox';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Wait } from '../../ui';
import { DoingContext } from './context';
import { Frame } from './Frame';
import { Intro } from './Intro';
import { loadRehearsal, useKinds } from './kinds';
import type { Opened } from './open';
import { useScreens } from './screens';
import { StepScreen } from './StepScreen';
import { useKeeper } from './use-keeper';
import { useSending } from './use-sending';

const Review = lazy(() => import('./Review'));
const Choose = lazy(() => import('./Choose'));
const RehearsalScreen = lazy(loadRehearsal);

interface Props {
  responseId: string;
  opened: Opened;
  /** Why the server gave this response back, when it did so earlier. */
  refusal: Outgoing['refusal'] | null;
  /** The level of a rehearsal that was asked for. */
  level?: number;
}

/** An exercise being done: which screen shows, what is kept, what is sent. */
export function Exercise({ responseId, opened, refusal, level }: Props) {
  const t = useText('doing');
  const say = useLocalized();
  const { person, therapist } = useSession();
  const { definition } = opened;
  const { keeper, state } = useKeeper(responseId, opened);
  const { answers, smaller, privateSteps } = state.content;
  const [first] = useState(() => (refusal ? 'review' : opened.savedAt === null ? 'intro' : (opened.content.place?.screen ?? 'intro')));
  const screens = useScreens({ definition, answers, smaller, first });
  const { at, n, of } = screens;
  const sending = useSending({ responseId, keeper, onSent: screens.end, earlier: refusal });

  useKinds(definition, at !== 'intro');
  // What came back is a draft again, not something on its way.
  useEffect(() => {
    if (refusal) withdraw(person.id, responseId);
  }, [refusal, person.id, responseId]);
  useEffect(() => {
    if (n > 0) keeper.change({ place: { n, of, screen: at } });
  }, [keeper, n, of, at]);
  useEffect(() => {
    if (state.sent) screens.end();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the server says so
  }, [state.sent]);

  const { review } = screens;
  const doing = useMemo(
    () => ({ definition, answers, smaller, responseId, therapist: therapist?.name ?? null, level, stopHere: review }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `review` is new with every render and says the same
    [definition, answers, smaller, responseId, therapist, level, at],
  );
  const title = say(definition.quietTitle) || t('tab');
  const common = { title, screens, keeper, state };
  return (
    <DoingContext value={doing}>
      <Suspense
        fallback={
          <Frame title={title} screen={at}>
            <Wait />
          </Frame>
        }
      >
        {state.theirs ? (
          <Choose {...common} theirs={state.theirs} />
        ) : at === 'intro' ? (
          <Intro {...common} why={opened.why} />
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
