import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';

const folder = path.resolve('src/locales');

/** Words that are the same in both languages: names, and what Spanish writes alike. */
const ALIKE = new Set(['No', 'Error', 'Total', 'Attune', 'Supervisor', 'CSV']);

const areas = (language: string) =>
  readdirSync(path.join(folder, language))
    .filter((file) => file.endsWith('.json'))
    .sort();

const messages = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(folder, language, file), 'utf8'));

/** What a message needs to be given: each placeholder with its kind, in plural branches too. */
function needs(message: CompiledMessage, found = new Set<string>()): Set<string> {
  for (const token of message) {
    if (typeof token === 'string') continue;
    const [name, kind, format] = token;
    found.add(kind ? `${name}:${kind}` : name);
    if (typeof format !== 'object' || format === null) continue;
    for (const branch of Object.values(format)) if (Array.isArray(branch)) needs(branch as CompiledMessage, found);
  }
  return found;
}

/** Whether a message has words of its own, apart from what it is given. */
const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''));

const marks = (text: string) => [...text.matchAll(/<(\w+)>/g)].map(([, mark]) => mark).sort();
const cases = areas('en').map((file) => [file] as const);

it('has the same areas in both languages', () => {
  expect(areas('es')).toEqual(areas('en'));
  expect(cases.length).toBeGreaterThan(5);
});

describe.each(cases)('%s', (file) => {
  const english = messages('en', file);
  const spanish = messages('es', file);
  const keys = Object.keys(english);

  it('has the same keys in both languages', () => {
    expect(Object.keys(spanish).sort()).toEqual([...keys].sort());
  });

  it('asks for the same values and marks in both languages', () => {
    for (const key of keys) {
      const [en, es] = [english[key] ?? '', spanish[key] ?? ''];
      expect([key, ...needs(compileMessageOrThrow(es))].sort()).toEqual([key, ...needs(compileMessageOrThrow(en))].sort());
      expect([key, ...marks(es)]).toEqual([key, ...marks(en)]);
    }
  });

  it('was written in Spanish', () => {
    const same = keys.filter((key) => english[key] === spanish[key] && hasWords(english[key] ?? ''));
    expect(same.filter((key) => !ALIKE.has(english[key] ?? ''))).toEqual([]);
  });

  it('is in the voice: no exclamation from us, no empty text, no straight dots', () => {
    const all = [...Object.entries(english), ...Object.entries(spanish)];
    expect(all.filter(([, text]) => /[!¡]/.test(text) || !text.trim() || text.includes('...'))).toEqual([]);
  });

  it('is listed for the portal in both languages', () => {
    const area = `./${file}`;
    for (const language of ['en', 'es']) {
      const shelves = readdirSync(path.join(folder, language)).filter((name) => name.endsWith('.ts'));
      const listed = shelves.filter((name) => readFileSync(path.join(folder, language, name), 'utf8').includes(area));
      expect([language, area, listed.length]).toEqual([language, area, 1]);
    }
  });
});
