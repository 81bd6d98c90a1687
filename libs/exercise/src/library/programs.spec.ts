import { observationCodes } from '../index.js';
import { library, type LibraryProgramStep, programs } from './index.js';

interface Release {
  rule: string;
  week?: number;
  any?: { of: string; code?: string; reason?: string }[];
}
const releaseOf = ({ release }: LibraryProgramStep): Release => release;
const bySlug = new Map(library.map((exercise) => [exercise.slug, exercise]));
const words = (text: string): number => text.trim().split(/\s+/).length;
const all = programs.flatMap(({ catalogId, title, purpose, steps }) => [
  [`${catalogId}.title`, title] as const, [`${catalogId}.purpose`, purpose] as const, ...steps.map(({ id, why }) => [`${catalogId}.${id}.why`, why] as const),
]);

describe('the built-in programs', () => {
  it('are these three, under ids that stay', () => {
    expect(programs.map(({ catalogId, slug, id, steps }) => [catalogId, slug, id, steps.length])).toEqual([
      ['P1', 'self-nurture-twelve-weeks', '01980000-0000-7f01-8000-000000000f01', 17],
      ['P2', 'finding-my-voice', '01980000-0000-7f02-8000-000000000f02', 14],
      ['P3', 'trust-seven-small-steps', '01980000-0000-7f03-8000-000000000f03', 7],
    ]);
  });

  it.each([
    ['P1', /^[AC]/, 12],
    ['P2', /^B/, 8],
    ['P3', /^[DC]/, null],
  ] as const)('%s is made of its own letters of the catalogue and takes its weeks, none of them empty', (catalogId, letters, weeks) => {
    const { steps } = programs.find((program) => program.catalogId === catalogId)!;
    for (const { exercise } of steps) expect([exercise, bySlug.get(exercise)?.catalogId]).toEqual([exercise, expect.stringMatching(letters)]);
    const opened = steps.flatMap((step) => releaseOf(step).week ?? []);
    expect(opened).toEqual(weeks === null ? [] : Array.from({ length: weeks }, (_, i) => i + 1));
  });

  it('have steps each named once, with signals that exercise before them can give', () => {
    for (const { steps } of programs) {
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      steps.forEach((step, index) => {
        for (const { of, code } of releaseOf(step).any ?? []) {
          const before = steps.slice(0, index).find(({ id }) => id === of);
          expect([of, before?.id]).toEqual([of, of]);
          const codes = observationCodes(bySlug.get(before!.exercise)!.definition).map((meaning) => meaning.code);
          if (code !== undefined) expect(codes).toContain(code);
        }
      });
    }
  });

  it('say in both languages why, in few words, and shout at nobody', () => {
    expect(all).toHaveLength(44);
    const most = (path: string): number => (path.endsWith('.title') ? 5 : path.endsWith('.purpose') ? 18 : 30);
    for (const [path, { en, es }] of all) {
      expect([path, words(en) <= most(path), words(es) <= Math.ceil(most(path) * 1.25)]).toEqual([path, true, true]);
      expect([path, en === es, /!|¡|\?/.test(en + es)]).toEqual([path, false, false]);
    }
  });

  it('have no word from the never list', () => {
    const never = {
      en: /\b(you should|you must|you need to|simply|just|easy|homework|overdue|great job|well done|proud of you|still not|always)\b/i,
      es: /\b(debes|deberías|tienes que|hay que|simplemente|fácil|tarea|pendiente|atrasado|solo tienes|siempre (?!se va))\b/i,
    };
    const quoted = (text: string): string => text.replaceAll(/"[^"]*"/g, '');
    for (const [path, { en, es }] of all) expect([path, never.en.exec(quoted(en))?.[0], never.es.exec(quoted(es))?.[0]]).toEqual([path, undefined, undefined]);
  });
});
