import type { Locale } from '../locale.js';
import type { KeptCount, Picture } from '../pictures/types.js';
import { type CatalogSeries, NEED_STAGES } from '../progress/needs.js';
import { type Drawn, type Progress, progressOf } from '../progress/overview.js';
import type { PracticeWeek } from '../progress/practice.js';
import { NOT_THIS_TIME_REASONS } from '../reasons.js';
import { needsSentence, practiceSentence, reasonWords } from '../sentences/practice.js';
import { listed, writeFullDay } from '../sentences/write.js';
import { tellPicture } from './picture.js';
import type { Told, ToldProgress, ToldTheme } from './types.js';
import { type Voice, voiceOf } from './voice.js';

/** A client's numbers over a time, as the API gives them. */
export interface ProgressNumbers {
  from: string;
  to: string;
  since: string | null;
  weeks: readonly PracticeWeek[];
  series: readonly CatalogSeries[];
  kept: readonly KeptCount[];
}

/** Everything there is to tell of a client's progress, in the order in which a therapist asks for it: the one telling of which the page and the PDF are two looks. */
export function tellProgress(given: ProgressNumbers, timeZone: string, locale: Locale): ToldProgress {
  const voice = voiceOf(locale);
  const { words } = voice;
  const date = (civil: string): string => writeFullDay(civil, locale);
  const lead = [words.lead(date(given.from), date(given.to)), ...(given.since ? [words.since(date(given.since))] : [])].join(' ');
  if (given.series.length === 0 && given.weeks.length === 0 && given.kept.length === 0) return { lead, nothing: words.nothing, themes: [], few: null };
  const all = progressOf(given);
  const tell = (pictures: readonly Drawn[]): Told[] => pictures.map((picture) => told(picture, voice.say(picture.exercise), timeZone, voice));
  const themes: [ToldTheme['key'], Told[]][] = [
    ['practice', [practiceTold(all, voice)]],
    ['scales', tell(all.scales)],
    ['activity', tell(all.activity)],
    ['rehearsals', tell(all.rehearsals.flatMap(({ of, around }) => [of, ...around]))],
    ['feelings', all.feelings ? [told(all.feelings, '', timeZone, voice)] : []],
    ['needs', all.needs.weeks.length > 0 ? [needsTold(all, voice)] : []],
    ['others', tell(all.others)],
  ];
  const few = [...new Set(all.few.map(({ label, count }) => `${voice.say(label)} (${voice.number(count)})`))];
  return {
    lead, nothing: null, few: few.length > 0 ? words.few(listed(few, locale)) : null,
    themes: themes.filter(([, pictures]) => pictures.length > 0).map(([key, pictures]) => ({ key, title: words.themes[key], pictures })),
  };
}

const told = (picture: Picture, exercise: string, timeZone: string, voice: Voice): Told => ({ id: picture.id, exercise, ...tellPicture(picture, timeZone, voice) });

function practiceTold({ practice, weeks }: Progress, { words: { practice: words }, number, day, locale }: Voice): Told {
  const own = { id: 'practice', title: '', exercise: '', notes: [], table: null };
  if (weeks.length === 0) return { ...own, sentence: words.none, drawings: [] };
  const why = ({ reasons }: PracticeWeek): string[] => NOT_THIS_TIME_REASONS.flatMap((reason) => (reasons[reason] ? [`${reasonWords(reason, locale)} (${number(reasons[reason])})`] : []));
  return {
    ...own, sentence: practiceSentence(practice, locale),
    drawings: [{
      kind: 'rows', head: [words.week, words.done, words.why], days: true,
      rows: weeks.map((week) => ({
        name: day(week.week), more: listed(why(week), locale), mark: { kind: 'bar', parts: [Math.min(week.done, week.due)], whole: week.due },
        said: [week.due > 0 ? words.of(number(week.done), number(week.due)) : words.nothing, ...(week.unprompted > 0 ? [words.unprompted(week.unprompted, number(week.unprompted))] : [])].join(' · '),
      })),
    }],
  };
}

function needsTold({ needs }: Progress, { words: { needs: words }, number, locale }: Voice): Told {
  return {
    id: 'needs', title: '', exercise: '', sentence: needsSentence(needs, locale), notes: [words.note], table: null,
    drawings: [{ kind: 'rows', head: [words.stage, words.entries], rows: NEED_STAGES.map((stage) => ({ name: words.stages[stage], said: number(needs[stage]), mark: { kind: 'bar', parts: [needs[stage]] } })) }],
  };
}
