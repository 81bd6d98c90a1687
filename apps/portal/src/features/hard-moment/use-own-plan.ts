import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keptPlan, ownPlanQuery, type KeptPlan } from '../../lib/own-plan';
import { isWritten, type SafetyPlan } from '../../lib/safety-plan';
import { useSessionQuery } from '../../lib/session';

export interface OwnPlan {
  /** What is shown; null when there is nothing, or nothing that may be shown unasked. */
  plan: SafetyPlan | null;
  /** It comes from this phone, and has not been compared with the server. */
  copy: boolean;
  /** Of whoever is signed in as a client: whether they have written nothing yet. */
  unwritten: boolean;
  /** A copy lies here and nobody is signed in any more: it is shown when it is asked for. */
  show: (() => void) | null;
  /** The country beside the copy, while no session says one. */
  country: string | null;
}

/**
 * The client's own plan, at once: the copy on this phone first, then what the server says. While a session is being asked
 * for, or the line is down, the copy is shown as it is. When the sign-in has ended it is one press away and no further:
 * in a hard moment nobody should have to remember a password. Another client's copy is never shown.
 */
export function useOwnPlan(): OwnPlan {
  const { data: session } = useSessionQuery();
  const [here] = useState<KeptPlan | null>(keptPlan);
  const [asked, setAsked] = useState(false);
  const clientId = session?.clientId ?? null;
  const query = ownPlanQuery({ clientId, practice: session?.practice ?? null });
  const { data: read } = useQuery({ ...query, enabled: clientId !== null });
  const country = here?.country ?? null;
  if (session === undefined) return { plan: here?.plan ?? null, copy: true, unwritten: false, show: null, country };
  if (session === null) {
    return { plan: asked && here ? here.plan : null, copy: true, unwritten: false, show: here && !asked ? () => setAsked(true) : null, country };
  }
  const own = here?.clientId === clientId ? here.plan : null;
  const plan = read ?? own;
  return { plan: plan && isWritten(plan) ? plan : null, copy: !read, unwritten: read ? !isWritten(read) : false, show: null, country };
}
