import type { ClientScene, SceneTemperament } from '@attune/exercise';
import type { Language } from '../../../../lib/texts';
import { presets } from '../cast/presets';

/** The ways the person may be, the gentle ones first; the last two make a harder level. */
export const moods: readonly SceneTemperament[] = presets.map(({ id }) => id);

/** The form of a scene as it is typed. */
export interface SceneFields {
  language: Language;
  title: string;
  person: string;
  scene: string;
  ask: string;
  /** Which of them the person is; what was typed for the others is kept until the form is sent. */
  chosen: readonly SceneTemperament[];
  says: Partial<Record<SceneTemperament, string>>;
  then: Partial<Record<SceneTemperament, string>>;
}

export type SceneFault = 'person' | 'ask' | 'chosen' | SceneTemperament;

const isEmpty = (text: string | undefined): boolean => !text?.replace(/[{}]/g, '').trim();

/** What has to be there before a tree can be made. */
export function missingIn(fields: SceneFields): SceneFault[] {
  return [
    ...(isEmpty(fields.person) ? (['person'] as const) : []),
    ...(isEmpty(fields.ask) ? (['ask'] as const) : []),
    ...(fields.chosen.length === 0 ? (['chosen'] as const) : []),
    ...moods.filter((mood) => fields.chosen.includes(mood) && isEmpty(fields.says[mood])),
  ];
}

/** The scene a first tree is made from, gentle ways first. */
export const sceneOf = ({ person, scene, ask, chosen, says, then }: SceneFields): ClientScene => ({
  person,
  scene,
  ask,
  lines: moods
    .filter((mood) => chosen.includes(mood))
    .map((temperament) => ({ temperament, says: says[temperament] ?? '', ...(isEmpty(then[temperament]) ? {} : { then: then[temperament]! }) })),
});
