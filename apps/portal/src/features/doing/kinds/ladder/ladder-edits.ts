import { freeOwnId, rungsOf, type ClientRung, type LadderAnswer, type LadderStep, type StandingRung } from '@attune/exercise/on-demand';

/** The answer as it is, for changing it; the engine has the last word on what of it can be read. */
export function ladderOf(value: unknown): LadderAnswer {
  return typeof value === 'object' && value !== null ? (value as LadderAnswer) : {};
}

/** An answer without what was left open; undefined when nothing is left. */
export function tidy(answer: LadderAnswer): LadderAnswer | undefined {
  const said = Object.entries(answer).filter(([, each]) => each !== undefined && each !== '');
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

const asGiven = ({ id, label, own, expected }: StandingRung): ClientRung => ({
  id,
  ...(own ? { label: label.en } : {}),
  ...(expected === undefined ? {} : { expected }),
});

/** The ladder with its rungs changed; a climb of a rung that was taken out is no longer chosen. */
export function withRungs(step: LadderStep, value: unknown, change: (rungs: ClientRung[]) => ClientRung[]): LadderAnswer {
  const { chosen, predicted, ...rest } = ladderOf(value);
  const rungs = change(rungsOf(step, value).map(asGiven));
  const stands = rungs.some(({ id }) => id === chosen);
  return { ...rest, rungs, ...(stands ? { chosen, predicted } : {}) };
}

/** The next rung of the client's own; null while there is no room for it. */
export function ownRung(step: LadderStep, value: unknown, label: string): ClientRung | null {
  const id = freeOwnId(rungsOf(step, value).map((rung) => rung.id));
  return id ? { id, label } : null;
}
