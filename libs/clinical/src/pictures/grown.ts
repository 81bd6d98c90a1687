import { OWN_FEELINGS } from './own-feelings.js';
import { byPart, mostFirst, partOf, stepsOf, titleOf } from './series.js';
import type { CirclePicture, FeelingsPicture, MapPicture, Rehearsal, RehearsalsPicture, Series } from './types.js';

/** Words for feelings: how many by now, and since when. Several strengths of one word are one word; those of one's own are apart. */
export function feelingsOf(series: readonly Series[]): FeelingsPicture[] {
  const words = new Map<string, { label: Series['label']; entries: Map<string, string> }>();
  const named = series.filter(({ step }) => step?.kind === 'emotion');
  const own = named.find(({ code }) => code === OWN_FEELINGS)?.points.map(({ responseId, localDate }) => ({ responseId, localDate })) ?? [];
  for (const { code, label, points } of named) {
    if (code === OWN_FEELINGS) continue;
    const word = code.replace(/\.named$/, '');
    const known = words.get(word) ?? { label, entries: new Map<string, string>() };
    for (const { responseId, localDate } of points) known.entries.set(responseId, localDate);
    words.set(word, known);
  }
  const rows = [...words].map(([key, { label, entries }]) => {
    const days = [...entries.values()].sort();
    return { key, label, times: entries.size, first: days[0] ?? '', last: days.at(-1) ?? '' };
  });
  const [first] = named;
  if (!first) return [];
  const last = [...rows.map((row) => row.last), ...own.map(({ localDate }) => localDate)].sort().at(-1) ?? '';
  return [{ kind: 'feelings', id: 'feelings', title: titleOf(first), words: mostFirst(rows), last, own }];
}

/** Circles of people, each entry the whole circle as it then was. */
export function circlesOf(series: readonly Series[]): CirclePicture[] {
  return stepsOf(series, 'people').flatMap((parts): CirclePicture[] => {
    const people = byPart(parts).get('people');
    if (!people?.step) return [];
    const versions = people.points.map(({ responseId, localDate, value }) => ({ responseId, localDate, people: value }));
    return [{ kind: 'circle', id: `circle ${people.step.id}`, title: titleOf(people), step: people.step.id, versions }];
  });
}

const CLASSES = ['clear-warm', 'gives-in', 'attacks'] as const;

/** Rehearsals of a conversation: what was said, by class, and how it was rated afterwards. */
export function rehearsalsOf(series: readonly Series[]): RehearsalsPicture[] {
  return stepsOf(series, 'dialogue').flatMap((parts): RehearsalsPicture[] => {
    const part = byPart(parts);
    const attempts = part.get('attempts');
    if (!attempts) return [];
    const ratings = series.filter(({ step, min }) => step?.kind === 'scale' && min !== null);
    const at = (of: Series | undefined, id: string) => of?.points.find(({ responseId }) => responseId === id)?.value;
    const runs = attempts.points.map(
      ({ responseId, localDate, value }): Rehearsal => ({
        responseId,
        localDate,
        attempts: value,
        replies: CLASSES.map((name) => at(part.get(name), responseId) ?? 0),
        rated: ratings.map((rating) => at(rating, responseId) ?? null),
      }),
    );
    const classes = CLASSES.map((id) => ({ id, label: part.get(id)?.label ?? attempts.label }));
    return [{ kind: 'rehearsals', id: `rehearsals ${attempts.step?.id}`, title: titleOf(attempts), classes, ratings: ratings.map(({ label }) => label), runs }];
  });
}

/** Lists that grow from version to version, each entry of a kind: how many of which kind at first and now. */
export function mapsOf(series: readonly Series[]): MapPicture[] {
  const areas = stepsOf(series, 'repeat').filter((parts) => parts.some((one) => partOf(one).includes('.')));
  const inside = areas.flatMap((parts) => parts.filter((one) => partOf(one).includes('.')));
  const kinds = new Map(inside.map((one) => [partOf(one), one.label]));
  const dates = areas.flatMap((parts) => parts.flatMap(({ points }) => points)).sort((a, b) => a.at.localeCompare(b.at));
  const [first, last] = [dates[0], dates.at(-1)];
  const [any] = inside;
  if (!first || !last || !any) return [];
  const countIn = (parts: Series[], responseId: string) =>
    [...kinds.keys()].map((kind) => byPart(parts).get(kind)?.points.find((point) => point.responseId === responseId)?.value ?? 0);
  return [
    {
      kind: 'map',
      id: 'map',
      title: any.title,
      kinds: [...kinds.values()],
      areas: areas.flatMap((parts) =>
        parts[0] ? [{ key: parts[0].step?.id ?? '', label: titleOf(parts[0]), first: countIn(parts, first.responseId), last: countIn(parts, last.responseId) }] : [],
      ),
      from: first.localDate,
      to: last.localDate,
      versions: new Set(dates.map(({ responseId }) => responseId)).size,
    },
  ];
}
