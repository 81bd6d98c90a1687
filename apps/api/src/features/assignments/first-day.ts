/**
 * A plan may be made after its own time of its first day, or with days that are past. Such a time stands on Today, where it can still be
 * done. But it counts as planned only once something became of it: nobody is told that they missed what was over before they knew of it.
 * @param dueAt when it was to be done
 * @param madeAt when its plan was made
 */
export const countsAsPlanned = (state: string, dueAt: Date, madeAt: Date): boolean => state !== 'open' || dueAt >= madeAt;

/** The same for the occasion `o` of the assignment `a`. */
export const COUNTS_AS_PLANNED = `(o.state <> 'open' or o.due_at >= a.created_at)`;
