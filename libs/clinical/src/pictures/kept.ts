import { countByWeek } from '../weekly.js';
import { byPart, counted, entriesOf, namedOf, partOf, stepsOf, titleOf } from './series.js';
import type { ChecklistPicture, KeptPicture, MinutesPicture, Series } from './types.js';

/** Promises: kept, moved, or not this time. */
export function keptOf(series: readonly Series[]): KeptPicture[] {
  return stepsOf(series, 'commitments').flatMap((parts): KeptPicture[] => {
    const part = byPart(parts);
    const [due, kept, moved] = ['due', 'kept', 'moved'].map((name) => part.get(name));
    if (!due || !kept || !moved) return [];
    const said = (of: Series) => new Map(of.points.map(({ responseId, value }) => [responseId, value]));
    const [keptIn, movedIn] = [said(kept), said(moved)];
    const open = counted(due, 'open', ({ responseId, value }) => value - (keptIn.get(responseId) ?? 0) - (movedIn.get(responseId) ?? 0));
    const each = parts.filter((one) => /.\.kept$/.test(partOf(one)));
    return [
      {
        kind: 'kept',
        id: `kept ${due.step?.id}`,
        title: titleOf(due),
        weeks: countByWeek([...counted(kept, 'kept'), ...counted(moved, 'moved'), ...open]),
        promises: namedOf(each).map((row, index) => ({ ...row, due: each[index]?.points.length ?? 0 })),
      },
    ];
  });
}

/** A list of the day: done in full, in its lighter form, or left open. */
export function checklistsOf(series: readonly Series[]): ChecklistPicture[] {
  return stepsOf(series, 'checklist').flatMap((parts): ChecklistPicture[] => {
    const part = byPart(parts);
    const [done, lighter, items] = ['done', 'lighter', 'items'].map((name) => part.get(name));
    if (!done || !items) return [];
    const value = (of: Series | undefined, id: string) => of?.points.find(({ responseId }) => responseId === id)?.value ?? 0;
    const days = items.points.map(({ responseId, localDate, value: all }) => {
      const [any, light] = [value(done, responseId), value(lighter, responseId)];
      return { responseId, localDate, full: any - light, lighter: light, open: Math.max(0, all - any) };
    });
    const each = parts.filter((one) => partOf(one).startsWith('item.'));
    return [{ kind: 'checklist', id: `list ${done.step?.id}`, title: titleOf(done), days, items: namedOf(each) }];
  });
}

/** Minutes of breathing, of a walk, of listening. */
export function minutesOf(series: readonly Series[]): MinutesPicture[] {
  const timed = [...stepsOf(series, 'breath'), ...stepsOf(series, 'timer')];
  return timed.flatMap((parts): MinutesPicture[] => {
    const minutes = parts.find((one) => partOf(one) === 'minutes');
    if (!minutes || entriesOf([minutes]).size === 0) return [];
    const weeks = countByWeek([...counted(minutes, 'minutes'), ...counted(minutes, 'times', () => 1)]);
    return [{ kind: 'minutes', id: `minutes ${minutes.step?.id}`, title: titleOf(minutes), weeks }];
  });
}
