import { isWritten, openPlan, type SafetyPlan } from './safety-plan';
import type { Session } from './session';
import { readLocal, removeLocal, writeLocal } from './storage';

/** The copy of a plan on this phone, and whose it is. */
export interface KeptPlan {
  clientId: string;
  /** Of the practice: whose crisis lines stand beside it. */
  country: string;
  plan: SafetyPlan;
}

// Below the drafts' own prefix: signing out clears both.
const KEY = 'draft.safety';
const CHOICE = 'safety-copy';

/** Whether a copy of the plan may lie on this phone. It may, until somebody says no. */
export const mayKeepPlan = (): boolean => readLocal(CHOICE) !== 'off';

/** Says whether a copy may lie on this phone. With no, the one that is there goes at once. */
export function letKeepPlan(may: boolean): void {
  if (!may) removeLocal(KEY);
  writeLocal(CHOICE, may ? 'on' : 'off');
}

/** The copy on this phone, null when there is none or it cannot be read. */
export function keptPlan(): KeptPlan | null {
  try {
    return JSON.parse(readLocal(KEY) ?? 'null') as KeptPlan | null;
  } catch {
    return null;
  }
}

/**
 * Puts a copy on this phone, in place of any other: one phone, one plan. A plan that says nothing takes the copy away.
 * False when there should be one and the browser would not keep it.
 */
export function keepPlan(kept: KeptPlan): boolean {
  if (!mayKeepPlan() || !isWritten(kept.plan)) {
    removeLocal(KEY);
    return true;
  }
  return writeLocal(KEY, JSON.stringify(kept));
}

/** The query of one's own plan. What was read lies on the phone from then on, for a moment without a line. */
export function ownPlanQuery({ clientId, practice }: Pick<Session, 'clientId' | 'practice'>) {
  return {
    queryKey: ['safety-plan', clientId ?? ''],
    queryFn: async () => {
      const plan = await openPlan(clientId!);
      keepPlan({ clientId: clientId!, country: practice?.country ?? '', plan });
      return plan;
    },
  };
}
