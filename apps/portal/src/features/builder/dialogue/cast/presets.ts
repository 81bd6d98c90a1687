import { temperamentWords, type SceneTemperament } from '@attune/exercise/authoring';
import type { NewTemperament } from '../tree/cast';

/** A way of being with words to begin with. */
export interface Preset extends NewTemperament {
  id: SceneTemperament;
}

/** The ways in which one and the same person may meet a wish, gentle ones first. */
export const presets: readonly Preset[] = Object.entries(temperamentWords).map(([id, words]) => ({ id: id as SceneTemperament, ...words }));

/** A temperament in words of one's own. */
export const another: NewTemperament = { id: 'other', label: { en: '', es: '' } };
