import type { DialogueStep } from '@attune/exercise';
import { createContext, type ReactNode } from 'react';

/** What plays a role-play as a client does. */
export interface ScenePlayerProps {
  /** The tree as it stands; it may be unfinished. */
  step: DialogueStep;
  /** The line to begin with, and as which temperament. */
  from: string;
  temperament: string | null;
  /** Says at each turn where the scene stands: a line, an ending, or null where a reply leads nowhere. */
  onStand: (id: string | null) => void;
}

/** Given by the app, since the client's scene is a feature of its own; null where nobody gives one. */
export const ScenePlayer = createContext<((scene: ScenePlayerProps) => ReactNode) | null>(null);
