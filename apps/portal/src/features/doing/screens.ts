import type { Answers, ExerciseDefinition, Screen } from '@attune/exercise';
import { visibleSteps } from '@attune/exercise/on-demand';
import { useWay } from './place';

/** Where in the exercise the browser's history stands. It is kept in the history entry, never in the address. */
interface Spot {
  screen?: string;
  /** How many entries of this exercise lie before this one. */
  depth?: number;
  /** Opened from the check before sending: going on leads back there. */
  fromReview?: boolean;
}

function spotOf(state: unknown): Spot {
  return typeof state === 'object' && state !== null ? state : {};
}

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
  /** Opens the screen of that key. */
  open: (key: string) => void;
  review: () => void;
  end: () => void;
}

/** Moves through an exercise so that the browser's own back does what ours does. */
export function useScreens({ definition, answers, smaller, first }: Options): Screens {
  const { location, navigate } = useWay();
  const spot = spotOf(location.state);
  const { depth = 0, fromReview = false } = spot;
  const screens = visibleSteps(definition, answers, { smaller });
  const wanted = spot.screen ?? first;
  const index = screens.findIndex(({ key }) => key === wanted);
  const page = wanted === 'intro' || wanted === 'review';
  const at = page || index >= 0 ? wanted : (screens[0]?.key ?? 'review');
  const here = page ? -1 : Math.max(0, index);
  const address = location.pathname + location.search;
  const go = (screen: string, more: Spot = {}) => void navigate(address, { state: { screen, depth: depth + 1, ...more } });
  const instead = (screen: string) => void navigate(address, { replace: true, state: { screen, depth } });
  const next = () => {
    if (fromReview && depth > 0) void navigate(-1);
    else go(screens[here + 1]?.key ?? 'review');
  };
  const back = () => {
    const before = at === 'review' ? screens.at(-1)?.key : here > 0 ? screens[here - 1]?.key : undefined;
    if (depth > 0) void navigate(-1);
    else if (before) instead(before);
    else void navigate('/today');
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
    open: (key) => go(key),
    review: () => go('review'),
    // Whoever went on while the answer was on its way is not called back.
    end: () => {
      if (window.location.pathname === location.pathname) instead('end');
    },
  };
}
