/** Why an occasion was "not this time", in the order in which they are offered; none weighs more than another. */
export const NOT_THIS_TIME_REASONS = ['forgot', 'too_big', 'unclear', 'did_not_fit', 'avoided', 'not_safe'] as const;

export type NotThisTimeReason = (typeof NOT_THIS_TIME_REASONS)[number];

/** True for one of the six reasons. */
export function isNotThisTimeReason(value: unknown): value is NotThisTimeReason {
  return NOT_THIS_TIME_REASONS.some((reason) => reason === value);
}
