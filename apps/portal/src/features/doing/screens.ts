import type { Answers, ExerciseDefinition, Screen } from '@attune/exercise';
import { visibleSteps } from '@attune/exercise/on-demand';
import { spotOf, useWay, type Spot } from './place';

export function screenOf(state: unknown): string | undefined {
  return spotOf(state).screen;
}

interface Options {
  definition: ExerciseDefinition;
  answers: Answers;
  smaller: boolean;
  /** Where to stand when the history does not say: where one had come to, or the introduction. */
  first: string;
}

export interface Screens {
  /** `intro`, `review`, or a screen's key. */
  at: string;
  screen: Screen | null;
  /** From 1; 0 on the introduction and the check. */
  n: number;
  of: number;
  fromReview: boolean;
  next: () => void;
  back: () => void;
  /** Opens one screen from the check. */
  edit: (step: string) => void;
  review: () => void;
  end: () => void;
}

/** Moves through an exercise so that the browser's own back does what ours does. */
export function useScreens({ definition, answers, smaller, first }: Options): Screens {
  const way = useWay();
  const { spot } = way;
  const { depth = 0, fromReview = false } = spot;
  const screens = visibleSteps(definition, answers, { smaller });
  const wanted = spot.screen ?? first;
  const index = screens.findIndex(({ key }) => key === wanted);
  const page = wanted === 'intro' || wanted === 'review';
  const at = page || index >= 0 ? wanted : (screens[0]?.key ?? 'review');
  const here = page ? -1 : Math.max(0, index);
  const go = (screen: string, more: Spot = {}) => way.to({ screen, depth: depth + 1, ...more });
  const instead = (screen: string) => way.instead({ screen, depth });
  const next = () => {
    if (fromReview && depth > 0) way.back();
    else go(screens[here + 1]?.key ?? 'review');
  };
  const back = () => {
    const before = at === 'review' ? screens.at(-1)?.key : here > 0 ? screens[here - 1]?.key : undefined;
    if (depth > 0) way.back();
    else if (before) instead(before);
    else way.leave();
  };
  const edit = (step: string) => {
    const found = screens.find((each) => each.step.id === step);
    if (found) go(found.key, { fromReview: true });
  };
  return {
    at,
    screen: screens[here] ?? null,
    n: here + 1,
    of: screens.length,
    fromReview,
    next,
    back,
    edit,
    review: () => go('review'),
    end: () => instead('end'),
  };
}
