import type { StepKind } from '../types/index.js';
import { coreKinds } from './core.js';
import { isRegistered, registerKinds, type KindsByName } from './registry.js';

type Loaded = Omit<KindsByName, keyof typeof coreKinds>;

/** Where the rules of each kind are that is not always here; one file a kind, so that a phone loads what it needs. */
export const kindModules: { [K in keyof Loaded]: () => Promise<Pick<Loaded, K>> } = {
  agreement: () => import('./agreement.js'),
  audio: () => import('./audio.js'),
  body: () => import('./body.js'),
  breath: () => import('./breath.js'),
  card: () => import('./card.js'),
  checklist: () => import('./checklist.js'),
  commitments: () => import('./commitments.js'),
  dialogue: () => import('./dialogue.js'),
  ladder: () => import('./ladder.js'),
  people: () => import('./people.js'),
  photo: () => import('./photo.js'),
  plan: () => import('./plan.js'),
  timer: () => import('./timer.js'),
};

const isOnDemand = (kind: StepKind): kind is keyof Loaded => Object.hasOwn(kindModules, kind);

/** Loads one kind's rules and registers them; at once when they are here. */
export async function loadKind(kind: StepKind): Promise<void> {
  if (isRegistered(kind) || !isOnDemand(kind)) return;
  const loaded: Partial<Loaded> = await kindModules[kind]();
  registerKinds({ [kind]: loaded[kind] });
}
