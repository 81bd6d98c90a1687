import { createContext, use, type ComponentType } from 'react';
import { useLocation, useNavigate, type Location } from '../../lib/router';
import type { FrameProps } from './Frame';

/** How one stands in an exercise and moves on: the browser's own way, unless a phone that is drawn on a page has its own. */
interface Way {
  location: Location;
  navigate: ReturnType<typeof useNavigate>;
}

/** A phone drawn on a page: its screens move by themselves, and neither the page's address nor its focus goes with them. */
export interface DrawnPhone extends Way {
  /** What its screens stand in. */
  Frame: ComponentType<FrameProps>;
  /** Whether the last move was made on the phone itself, so that the focus may follow. */
  moved: boolean;
}

export const PhoneContext = createContext<DrawnPhone | null>(null);

export function useWay(): Way {
  const location = useLocation();
  const navigate = useNavigate();
  return use(PhoneContext) ?? { location, navigate };
}
