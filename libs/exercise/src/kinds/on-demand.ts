import type { StepKind } from '../types/index.js';
import { coreKinds } from './core.js';
import { isRegistered, registerKinds, type KindsByName } from './registry.js';

type Loaded = Omit<KindsByName, keyof typeof coreKinds>;

/**
 * Where the rules of each kind are that is not always here; one file a kind, so that a phone loads what it needs. Only the kind is
 * taken out of each: what publishing needs stays behind.
 */
export const kindModules: { [K in keyof Loaded]: () => Promise<Pick<Loaded, K>> } = {
  agreement: () => import('./agreement.js').then(({ agreement }) => ({ agreement })),
  audio: () => import('./audio.js').then(({ audio }) => ({ audio })),
  body: () => import('./body.js').then(({ body }) => ({ body })),
  breath: () => import('./breath.js').then(({ breath }) => ({ breath })),
  card: () => import('./card.js').then(({ card }) => ({ card })),
  checklist: () => import('./checklist.js').then(({ checklist }) => ({ checklist })),
  commitments: () => import('./commitments.js').then(({ commitments }) => ({ commitments })),
  dialogue: () => import('./dialogue.js').then(({ dialogue }) => ({ dialogue })),
  ladder: () => import('./ladder.js').then(({ ladder }) => ({ ladder })),
  people: () => import('./people.js').then(({ people }) => ({ people })),
  photo: () => import('./photo.js').then(({ photo }) => ({ photo })),
  plan: () => import('./plan.js').then(({ plan }) => ({ plan })),
  repeat: () => import('./repeat.js').then(({ repeat }) => ({ repeat })),
  timer: () => import('./timer.js').then(({ timer }) => ({ timer })),
};

const isOnDemand = (kind: StepKind): kind is keyof Loaded => Object.hasOwn(kindModules, kind);

/** Loads one kind's rules and registers them; at once when they are here. */
export async function loadKind(kind: StepKind): Promise<void> {
  if (isRegistered(kind) || !isOnDemand(kind)) return;
  const loaded: Partial<Loaded> = await kindModules[kind]();
  registerKinds({ [kind]: loaded[kind] });
}
