import { agreement } from './agreement.js';
import { audio } from './audio.js';
import { body } from './body.js';
import { breath } from './breath.js';
import { card } from './card.js';
import { checklist } from './checklist.js';
import { commitments } from './commitments.js';
import { coreKinds } from './core.js';
import { dialogue } from './dialogue.js';
import { ladder } from './ladder.js';
import { people } from './people.js';
import { photo } from './photo.js';
import { plan } from './plan.js';
import { registerKinds, type KindsByName } from './registry.js';
import { repeat } from './repeat.js';
import { timer } from './timer.js';

/** Every kind of step, said once. A new kind is one file beside this one, a line here, in checks.ts and in on-demand.ts. */
export const kinds: KindsByName = {
  ...coreKinds,
  agreement,
  audio,
  body,
  breath,
  card,
  checklist,
  commitments,
  dialogue,
  ladder,
  people,
  photo,
  plan,
  repeat,
  timer,
};

registerKinds(kinds);
