import { describeTrend, FEWEST_FOR_A_DIRECTION } from '@attune/clinical/trend';
import type { ExerciseDefinition } from '@attune/exercise';
import { type Meaning, meaningsOf } from '../../responses/series-meaning.js';
import type { BriefChangeDto, BriefStepDto } from './session-brief.dto.js';
import type { EntryRow, PointRow } from './session-brief.sql.js';

/** An entry with what it answered. */
export interface Titled extends EntryRow {
  exerciseId: string;
  title: ExerciseDefinition['title'];
  /** Null where it cannot be read. */
  definition: ExerciseDefinition | null;
}

/** An entry with what its numbers mean. */
export interface Entry extends Titled {
  definition: ExerciseDefinition;
}

export const isRead = (entry: Titled): entry is Entry => entry.definition !== null;

const MOST_CHANGES = 3;

/** Under this share of its scale a change within one entry is nothing to speak of. */
const SMALLEST_STEP = 0.3;

/** A brief needs the meaning of the same few definitions over and over. */
const known = new WeakMap<ExerciseDefinition, Map<string, Meaning>>();

function meanings(definition: ExerciseDefinition): Map<string, Meaning> {
  let found = known.get(definition);
  if (!found) known.set(definition, (found = meaningsOf(definition)));
  return found;
}

/**
 * The scales that moved beyond noise over the weeks looked at, the largest first. Before and after of one question are one
 * thing to say: the side that moved more says it. A rating of different people is no line, so a profile of several is left out.
 * @param entries the newest first; a scale has the words of the newest version that was answered
 * @returns with how many scales had answers enough to tell a direction
 */
export function changesIn(entries: readonly Entry[], points: readonly PointRow[]): { changes: BriefChangeDto[]; scales: number } {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const place = new Map(entries.map(({ id }, i) => [id, i]));
  const series = new Map<string, BriefChangeDto>();
  // Numbers of entries beyond those that were read have no place among them.
  const given = points.filter(({ response_id }) => place.has(response_id)).sort((a, b) => place.get(a.response_id)! - place.get(b.response_id)!);
  for (const { response_id, code, value } of given) {
    const entry = byId.get(response_id)!;
    if ((entry.definition.scores?.length ?? 0) > 1) continue;
    const meaning = meanings(entry.definition).get(code);
    if (!meaning || meaning.min === null || meaning.max === null || meaning.step?.kind === 'ladder') continue;
    const key = `${entry.exerciseId} ${code}`;
    let one = series.get(key);
    if (!one) {
      const { title, label, at, min, max, better } = meaning;
      series.set(key, (one = { exerciseId: entry.exerciseId, code, title, label, at, min, max, better, points: [], lastResponseId: response_id }));
    }
    one.points.unshift({ localDate: entry.local_date, value });
  }
  const moved = [...series.values()].flatMap((one) => {
    const trend = describeTrend(one.points, { min: one.min, max: one.max });
    return trend.key === 'trend.up' || trend.key === 'trend.down' ? [{ one, size: Math.abs(trend.values.to - trend.values.from) / (one.max - one.min) }] : [];
  });
  moved.sort((a, b) => b.size - a.size || a.one.code.localeCompare(b.one.code));
  const said = new Set<string>();
  const changes = moved.flatMap(({ one }) => {
    const question = `${one.exerciseId} ${one.code.replace(/\.(before|after)$/, '')}`;
    if (said.has(question)) return [];
    said.add(question);
    return [one];
  }).slice(0, MOST_CHANGES);
  return { changes, scales: [...series.values()].filter((one) => one.points.length >= FEWEST_FOR_A_DIRECTION).length };
}

/** The entry whose before and after lie furthest apart, as a share of the scale; of equal ones the newest. */
export function strongestStep(entries: readonly Entry[], points: readonly PointRow[]): { id: string; step: BriefStepDto } | null {
  const values = new Map(points.map(({ response_id, code, value }) => [`${response_id} ${code}`, value]));
  let best: { id: string; step: BriefStepDto; size: number } | null = null;
  for (const { id, definition } of entries) {
    for (const { code, at, label, min, max } of meanings(definition).values()) {
      if (at !== 'after' || min === null || max === null || max <= min) continue;
      const before = values.get(`${id} ${code.replace(/\.after$/, '.before')}`);
      const after = values.get(`${id} ${code}`);
      if (before === undefined || after === undefined) continue;
      const size = Math.abs(after - before) / (max - min);
      if (size >= SMALLEST_STEP && (!best || size > best.size)) best = { id, size, step: { label, before, after, min, max } };
    }
  }
  return best && { id: best.id, step: best.step };
}
