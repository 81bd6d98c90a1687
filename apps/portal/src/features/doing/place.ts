import { createContext, use, type ComponentType } from 'react';
import { useLocation, useNavigate } from '../../lib/router';
import type { FrameProps } from './Frame';

/** Where in the exercise one stands. It is kept in the history entry, never in the address. */
export interface Spot {
  screen?: string;
  /** How many entries of this exercise lie before this one. */
  depth?: number;
  /** Opened from the check before sending: going on leads back there. */
  fromReview?: boolean;
}

/** How one moves between screens. */
export interface Way {
  spot: Spot;
  /** On to a screen, so that back leads here again. */
  to: (spot: Spot) => void;
  /** A screen in place of this one. */
  instead: (spot: Spot) => void;
  back: () => void;
  /** Out of the exercise. */
  leave: () => void;
}

/** A phone drawn on a page: its screens move by themselves, and neither the page's address nor its focus goes with them. */
export interface DrawnPhone extends Way {
  /** What its screens stand in. */
  Frame: ComponentType<FrameProps>;
  /** Whether the last move was made on the phone itself, so that the focus may follow. */
  moved: boolean;
}

export const PhoneContext = createContext<DrawnPhone | null>(null);

export function spotOf(state: unknown): Spot {
  return typeof state === 'object' && state !== null ? state : {};
}

/** The way through an exercise: the browser's own history, or that of a phone drawn on a page. */
export function useWay(): Way {
  const phone = use(PhoneContext);
  const location = useLocation();
  const navigate = useNavigate();
  if (phone) return phone;
  const address = location.pathname + location.search;
  return {
    spot: spotOf(location.state),
    to: (spot) => void navigate(address, { state: spot }),
    instead: (spot) => void navigate(address, { replace: true, state: spot }),
    back: () => void navigate(-1),
    leave: () => void navigate('/today'),
  };
}
