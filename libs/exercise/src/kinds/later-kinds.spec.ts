import type { Step } from '../types/index.js';
import { kinds } from './all.js';
import { kindOf } from './registry.js';

const text = { en: 'How?', es: '¿Cómo?' };
const named = (id: string, en: string, es: string) => ({ id, label: { en, es } });
const range = { min: 0, max: 10, labels: { '0': { en: 'None', es: 'Nada' }, '10': { en: 'A lot', es: 'Mucho' } } };
const file = '0198c0de-7a10-7000-8000-000000000001';
const uuid = (last: number) => `0198c0de-7a10-7000-8000-00000000000${last}`;
const list = (length: number, each: (index: number) => object) => Array.from({ length }, (_, index) => each(index));

const steps = {
  body: { id: 'body', kind: 'body', prompt: text, places: ['chest', 'belly'] },
  plainBody: { id: 'plainBody', kind: 'body', prompt: text, canWriteOwn: false, intensity: false },
  breath: {
    id: 'breath',
    kind: 'breath',
    prompt: text,
    minutes: [1, 3],
    patterns: [
      { ...named('even', 'Even', 'Parejo'), in: 4, out: 4 },
      { ...named('long', 'Longer out', 'Exhalar más largo'), in: 4, out: 6, rest: 2 },
    ],
  },
  timer: { id: 'timer', kind: 'timer', prompt: text, minutes: [5, 10] },
  open: { id: 'open', kind: 'timer', prompt: text, byHand: false },
  ladder: {
    id: 'ladder',
    kind: 'ladder',
    prompt: text,
    canWriteOwn: true,
    rungs: [{ ...named('text', 'A short text', 'Un mensaje corto'), expected: 2 }, named('coffee', 'A coffee', 'Un café')],
    distress: { prompt: text, ...range },
    outcomes: [named('met', 'It was met warmly', 'Hubo calidez')],
  },
  people: {
    id: 'people',
    kind: 'people',
    prompt: text,
    max: 3,
    rings: [named('close', 'Close', 'Cerca'), named('near', 'Near', 'Próximo')],
    qualities: [named('listens', 'Listens', 'Escucha')],
    rhythms: [named('weekly', 'Every week', 'Cada semana')],
    asksContact: true,
  },
  plan: { id: 'plan', kind: 'plan', prompt: text, fields: ['what', 'when', 'if-then', 'confidence'], required: ['when'] },
  checklist: {
    id: 'checklist',
    kind: 'checklist',
    prompt: text,
    items: [named('meal', 'A warm meal', 'Una comida caliente'), named('walk', 'A walk', 'Un paseo')],
    canWriteOwn: true,
    lighter: true,
    hours: true,
  },
  fixed: { id: 'fixed', kind: 'checklist', prompt: text, items: [named('meal', 'A warm meal', 'Una comida caliente')] },
  commitments: {
    id: 'commitments',
    kind: 'commitments',
    prompt: text,
    commitments: [named('rest', 'Rest at noon', 'Descansar al mediodía')],
    canWriteOwn: true,
    rhythms: [named('daily', 'Every day', 'Cada día')],
    reasons: [named('tired', 'I was tired', 'Me faltó energía')],
  },
  card: { id: 'card', kind: 'card', prompt: text, card: { from: ['a'], pick: 'one', returns: 'ask' } },
  audio: { id: 'audio', kind: 'audio', prompt: text, maxSeconds: 60, readAloud: true },
  aloud: { id: 'aloud', kind: 'audio', prompt: text, record: false, readAloud: true },
  photo: { id: 'photo', kind: 'photo', prompt: text, max: 2 },
  agreement: {
    id: 'agreement',
    kind: 'agreement',
    prompt: text,
    sections: [
      { ...named('rest', 'Rest', 'Descanso'), clauses: [named('sunday', 'Sunday is mine.', 'El domingo es mío.')], canWriteOwn: true },
      { ...named('talk', 'Talk', 'Hablar'), clauses: [named('pause', 'I can pause.', 'Puedo parar.')] },
    ],
    roles: [named('me', 'Me', 'Yo'), named('you', 'You', 'Tú')],
  },
  letter: { id: 'letter', kind: 'text', prompt: text, returns: 'date' },
  saying: { id: 'saying', kind: 'text', prompt: text, card: { from: ['a'], pick: 'one', returns: 'ask' } },
} satisfies Record<string, Step>;

type Name = keyof typeof steps;
const faults = (name: Name, value: unknown, partial = false) =>
  kindOf(steps[name])
    .validate(steps[name], value, { partial, holds: () => true })
    .map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));

describe('an answer from outside', () => {
  it.each<[Name, unknown, string[]]>([
    ['body', [{ place: 'chest', qualities: ['tight', 'a lid'], intensity: 0 }, { place: 'belly' }], []],
    ['body', [{ place: 'knees' }], ['unknown_place 0.place']],
    ['body', [{ place: 'nowhere' }], []],
    ['body', [{ place: 'chest' }, { place: 'nowhere' }], ['stands_alone 1']],
    ['body', [{ place: 'chest' }, { place: 'chest' }], ['repeated 1']],
    ['body', [{ place: 'chest', intensity: 11 }], ['out_of_range 0.intensity']],
    ['body', [{ place: 'chest', qualities: list(9, (index) => ({ index })) }], ['too_many 0.qualities']],
    ['body', [{ place: 'chest', qualities: ['x'.repeat(61)] }], ['too_long 0.qualities']],
    ['body', [{ qualities: ['tight'] }], ['not_an_entry 0']],
    ['body', [{ place: 'chest', colour: 'red' }], ['unknown_field 0.colour']],
    ['body', { place: 'chest' }, ['not_a_list']],
    ['plainBody', [{ place: 'knees', qualities: ['like glass'] }], ['unknown_option 0.qualities']],
    ['breath', { seconds: 100, minutes: 3, pattern: 'long', finished: false }, []],
    ['breath', { seconds: 100, minutes: 2 }, ['out_of_range minutes']],
    ['breath', { seconds: 3601 }, ['out_of_range seconds']],
    ['breath', { seconds: 12.5 }, ['not_a_number seconds']],
    ['breath', { seconds: 9, pattern: 'square' }, ['unknown_option pattern']],
    ['breath', 100, ['not_an_entry']],
    ['timer', { seconds: 300, minutes: 5, byHand: true }, []],
    ['timer', { seconds: 300, minutes: 6 }, ['out_of_range minutes']],
    ['timer', { seconds: 86_401 }, ['out_of_range seconds']],
    ['open', { seconds: 300, minutes: 5 }, ['unknown_field minutes']],
    ['open', { seconds: 300, byHand: true }, ['unknown_field byHand']],
    ['ladder', { chosen: 'text', predicted: 6, actual: 3, outcome: 'met', note: 'fine', climbed: ['coffee'] }, []],
    ['ladder', { rungs: [{ id: 'own-1', label: 'Wave', expected: 1 }], chosen: 'own-1' }, []],
    ['ladder', { rungs: [{ id: 'own-1', label: 'Wave' }], chosen: 'text' }, ['unknown_item chosen']],
    ['ladder', { rungs: [{ id: 'own-1' }] }, ['required rungs.0.label']],
    ['ladder', { rungs: [{ id: 'text', label: 'Mine' }] }, ['unknown_field rungs.0.label']],
    ['ladder', { rungs: [{ id: 'own-13', label: 'x' }] }, ['unknown_item rungs.0.id']],
    ['ladder', { rungs: [{ id: 'text' }, { id: 'text' }] }, ['repeated rungs.1']],
    ['ladder', { chosen: 'hill' }, ['unknown_item chosen']],
    ['ladder', { chosen: 'text', predicted: 11 }, ['out_of_range predicted']],
    ['people', [{ id: 'p-1', name: 'R.', ring: 'close', angle: 359, qualities: ['listens'], rhythm: 'weekly', contact: true }], []],
    ['people', [{ id: 'p-1', ring: 'close' }], ['required 0.name']],
    ['people', [{ id: 'p-1', name: 'R.', ring: 'far' }], ['unknown_ring 0.ring']],
    ['people', [{ id: 'P 1', name: 'R.', ring: 'near' }], ['not_an_entry 0.id']],
    ['people', [{ id: 'p', name: 'R.', ring: 'near', angle: 360 }], ['out_of_range 0.angle']],
    ['people', [{ id: 'p', name: 'x'.repeat(61), ring: 'near' }], ['too_long 0.name']],
    ['people', [{ id: 'p', name: 'R.', ring: 'near' }, { id: 'p', name: 'S.', ring: 'near' }], ['repeated 1']],
    ['people', list(4, (index) => ({ id: `p${index}`, name: 'R.', ring: 'near' })), ['too_many']],
    ['plan', { what: 'Draw', date: '2028-02-29', time: '23:59', if: 'I am tired', then: 'one line', confidence: 0 }, []],
    ['plan', { date: '2027-02-29' }, ['not_a_date date']],
    ['plan', { time: '24:00' }, ['not_a_time time']],
    ['plan', { where: 'home' }, ['unknown_field where']],
    ['plan', { confidence: 11 }, ['out_of_range confidence']],
    ['checklist', [], []],
    ['checklist', [{ id: 'meal', done: 'lighter', lighter: 'Soup' }, { id: 'own-2', label: 'Window', at: '08:00' }], []],
    ['checklist', [{ id: 'own-2', done: 'full' }], ['required 0.label']],
    ['checklist', [{ id: 'sleep' }], ['unknown_item 0.id']],
    ['checklist', [{ id: 'meal', done: true }], ['unknown_option 0.done']],
    ['fixed', [{ id: 'meal', done: 'lighter' }], ['unknown_option 0.done']],
    ['fixed', [{ id: 'own-1', label: 'x' }], ['unknown_item 0.id']],
    ['fixed', [{ id: 'meal', at: '08:00' }], ['unknown_field 0.at']],
    ['commitments', [{ id: 'rest', state: 'moved', reason: 'tired', because: 'late', movedTo: '2026-11-29' }], []],
    ['commitments', [{ id: 'rest', state: 'missed' }], ['unknown_option 0.state']],
    ['commitments', [{ id: 'rest', reason: 'lazy' }], ['unknown_option 0.reason']],
    ['commitments', [{ id: 'own-1', rhythm: 'daily' }], ['required 0.label']],
    ['card', { text: 'May I rest.', from: 'a', look: 'soft', places: ['phone', 'print'], at: '21:00' }, []],
    ['card', { text: 'x'.repeat(501) }, ['too_long text']],
    ['card', { text: 'x', from: 'b' }, ['unknown_item from']],
    ['card', { text: 'x', look: 'loud' }, ['unknown_option look']],
    ['card', { text: 'x', at: '9 pm' }, ['not_a_time at']],
    ['audio', { file, seconds: 60 }, []],
    ['audio', { readAloud: true }, []],
    ['audio', { file }, ['not_an_entry']],
    ['audio', { file, seconds: 5, readAloud: true }, ['not_an_entry']],
    ['audio', { file: '../etc/passwd', seconds: 5 }, ['not_a_file file']],
    ['audio', { file, seconds: 62 }, ['out_of_range seconds']],
    ['audio', { readAloud: false }, ['not_a_choice readAloud']],
    ['aloud', { file, seconds: 5 }, ['unknown_field file', 'unknown_field seconds']],
    ['photo', [{ file, caption: 'Page one' }], []],
    ['photo', [{ file }, { file }], ['repeated 1']],
    ['photo', [1, 2, 3].map((last) => ({ file: uuid(last) })), ['too_many']],
    ['photo', [{ file: 'x' }], ['not_a_file 0.file']],
    ['photo', [{ file, caption: 'x'.repeat(201) }], ['too_long 0.caption']],
    ['agreement', { version: 1, clauses: [{ section: 'rest', id: 'sunday' }, { section: 'rest', id: 'own-1', text: 'Phone off.' }] }, []],
    ['agreement', { version: 1, clauses: [{ section: 'talk', id: 'own-1', text: 'x' }] }, ['unknown_item clauses.0.id']],
    ['agreement', { version: 1, clauses: [{ section: 'rest', id: 'own-1' }] }, ['required clauses.0.text']],
    ['agreement', { version: 1, clauses: [{ section: 'rest', id: 'sunday' }, { section: 'rest', id: 'sunday' }] }, ['repeated clauses.1']],
    ['agreement', { clauses: [] }, ['not_an_entry version']],
    ['agreement', { version: 0, clauses: [] }, ['out_of_range version']],
    ['agreement', { version: 2, clauses: [], signatures: [{ role: 'me', name: 'Ana', on: '2026-11-22', version: 3 }] }, ['out_of_range signatures.0.version']],
    ['agreement', { version: 2, clauses: [], signatures: [{ role: 'me', name: 'Ana', version: 2 }] }, ['not_an_entry signatures.0']],
    ['letter', 'Dear me', []],
    ['letter', { text: 'Dear me', on: '2027-01-04' }, []],
    ['letter', { text: 'Dear me', on: 'soon' }, ['not_a_date on']],
    ['letter', { text: 'Dear me', at: '21:00' }, ['unknown_field at']],
    ['saying', { text: 'Rest.', at: '21:00' }, []],
  ])('%s %j', (name, value, expected) => expect(faults(name, value)).toEqual(expected));

  it('may be unfinished in a draft', () => {
    expect(faults('people', [{ id: 'p-1', ring: 'close' }], true)).toEqual([]);
    expect(faults('ladder', { rungs: [{ id: 'own-1' }], chosen: 'own-1' }, true)).toEqual([]);
    expect(faults('checklist', [{ id: 'own-1', label: '' }], true)).toEqual([]);
    expect(faults('agreement', { version: 1, clauses: [{ section: 'rest', id: 'own-1' }] }, true)).toEqual([]);
  });
});

describe('an answer in words', () => {
  it.each<[Name, unknown, string, string]>([
    ['body', [{ place: 'chest', qualities: ['tight', 'a lid'], intensity: 6 }, { place: 'belly' }], 'Chest: tight and a lid (6 of 10); Belly', 'Pecho: tensión y a lid (6 de 10); Vientre'],
    ['body', [{ place: 'cannot-tell' }], "I can't tell", 'No lo sé'],
    ['breath', { seconds: 140, pattern: 'long', finished: false }, '2 min 20 s, Longer out, ended early', '2 min 20 s, Exhalar más largo, terminó antes'],
    ['timer', { seconds: 600 }, '10 min', '10 min'],
    ['ladder', { chosen: 'text', predicted: 6, actual: 3, outcome: 'met', note: 'ok' }, 'A short text: expected 6, it was 3 (from 0 (None) to 10 (A lot)). It was met warmly. “ok”', 'Un mensaje corto: se esperaba 6, fue 3 (de 0 (Nada) a 10 (Mucho)). Hubo calidez. “ok”'],
    ['ladder', { rungs: [{ id: 'coffee' }, { id: 'own-1', label: 'Wave' }] }, 'A coffee; Wave', 'Un café; Wave'],
    ['people', [{ id: 'a', name: 'R.', ring: 'near' }, { id: 'b', name: 'Mo', ring: 'close', qualities: ['listens'], contact: true }], 'Close: Mo (Listens; in touch)\nNear: R.', 'Cerca: Mo (Escucha; hubo contacto)\nPróximo: R.'],
    ['plan', { date: '2026-11-28', time: '18:30', if: 'tired', then: 'one line' }, 'When: Saturday, November 28, 2026, 18:30\nIf that happens: if tired, then one line', 'Cuándo: sábado, 28 de noviembre de 2026, 18:30\nSi eso pasa: si tired, entonces one line'],
    ['checklist', [{ id: 'meal', done: 'lighter' }, { id: 'own-1', label: 'Window', done: 'full' }], 'A warm meal (lighter form) and Window', 'Una comida caliente (forma más ligera) y Window'],
    ['checklist', [{ id: 'meal' }], 'None of them this time', 'Ninguna esta vez'],
    ['checklist', [], '', ''],
    ['commitments', [{ id: 'rest', state: 'not-kept', reason: 'tired' }, { id: 'own-1', label: 'Lunch', rhythm: 'daily' }], 'Rest at noon: not this time (I was tired)\nLunch (every day)', 'Descansar al mediodía: esta vez no (Me faltó energía)\nLunch (cada día)'],
    ['card', { text: 'Rest.', places: ['phone'], at: '21:00' }, '“Rest.” (on the start page, 21:00)', '“Rest.” (en la pantalla de inicio, 21:00)'],
    ['audio', { file, seconds: 31 }, 'A recording of 31 s', 'Una grabación de 31 s'],
    ['audio', { readAloud: true }, 'Read aloud', 'En voz alta'],
    ['photo', [{ file, caption: 'Page' }, { file: uuid(2) }], '2 pictures: “Page”', '2 imágenes: “Page”'],
    ['agreement', { version: 2, clauses: [{ section: 'talk', id: 'pause' }, { section: 'rest', id: 'own-1', text: 'Off.' }], signatures: [{ role: 'me', name: 'Ana', on: '2026-11-22', version: 2 }] }, 'Rest\n– Off.\nTalk\n– I can pause.\nSigned: Ana, Sunday, November 22, 2026', 'Descanso\n– Off.\nHablar\n– Puedo parar.\nFirmas: Ana, domingo, 22 de noviembre de 2026'],
    ['letter', { text: 'Dear me', on: '2027-01-04' }, 'Dear me (comes back on Monday, January 4, 2027)', 'Dear me (vuelve el lunes, 4 de enero de 2027)'],
  ])('%s %j', (name, value, en, es) => {
    expect(kindOf(steps[name]).sentence(steps[name], value, 'en')).toBe(en);
    expect(kindOf(steps[name]).sentence(steps[name], value, 'es')).toBe(es);
  });
});

describe('an answer in numbers', () => {
  const numbers = (name: Name, value: unknown) =>
    Object.fromEntries(kindOf(steps[name]).observations(steps[name], value).map(({ code, value: number }) => [code, number]));

  it.each<[Name, unknown, Record<string, number>]>([
    ['body', [{ place: 'chest', qualities: ['tight', 'own'], intensity: 6 }, { place: 'belly', qualities: ['tight'] }], { 'body.chest': 6, 'body.belly.named': 1, 'body.quality.tight': 2 }],
    ['plainBody', [{ place: 'chest', intensity: 6 }], { 'plainBody.chest.named': 1 }],
    ['breath', { seconds: 140 }, { 'breath.minutes': 2.33 }],
    ['timer', { seconds: 300 }, { 'timer.minutes': 5 }],
    ['ladder', { chosen: 'text', predicted: 6, actual: 0 }, { 'ladder.predicted': 6, 'ladder.text.predicted': 6, 'ladder.actual': 0, 'ladder.text.actual': 0 }],
    ['people', [{ id: 'a', name: 'R.', ring: 'near', contact: true }, { id: 'b', name: 'S.', ring: 'near' }], { 'people.people': 2, 'people.ring.close': 0, 'people.ring.near': 2, 'people.contacts': 1 }],
    ['plan', { confidence: 7 }, { 'plan.confidence': 7 }],
    ['plan', { what: 'Draw', confidence: 7 }, { 'plan.planned': 1, 'plan.confidence': 7 }],
    ['checklist', [], {}],
    ['checklist', [{ id: 'walk' }], { 'checklist.done': 0, 'checklist.lighter': 0, 'checklist.items': 2 }],
    ['checklist', [{ id: 'meal', done: 'lighter' }, { id: 'own-1', label: 'x', done: 'full' }], { 'checklist.done': 2, 'checklist.lighter': 1, 'checklist.items': 3, 'checklist.item.meal': 1, 'checklist.item.own-1': 1 }],
    ['commitments', [{ id: 'rest', state: 'kept' }, { id: 'own-1', label: 'x', state: 'moved' }, { id: 'own-2', label: 'y' }], { 'commitments.due': 2, 'commitments.kept': 1, 'commitments.moved': 1, 'commitments.rest.kept': 1, 'commitments.own-1.kept': 0 }],
    ['card', { text: 'x' }, { 'card.kept': 1 }],
    ['audio', { readAloud: true }, { 'audio.read-aloud': 1 }],
    ['audio', { file, seconds: 9 }, { 'audio.seconds': 9 }],
    ['photo', [{ file }], { 'photo.photos': 1 }],
    ['agreement', { version: 2, clauses: [{ section: 'rest', id: 'sunday' }], signatures: [{ role: 'me', name: 'A', on: '2026-01-01', version: 1 }] }, { 'agreement.clauses': 1, 'agreement.signatures': 0 }],
  ])('%s %j', (name, value, expected) => expect(numbers(name, value)).toEqual(expected));
});

describe('an answer without what was typed', () => {
  it('of a circle keeps counts and rings only', () => {
    const circle = [{ id: 'p-1', name: 'R.', ring: 'near', angle: 4, qualities: ['listens'], note: 'x' }];
    expect(kinds.people.redact(steps.people as never, circle)).toEqual([{ ring: 'near' }]);
  });

  it.each<[Name, unknown, unknown]>([
    ['ladder', { chosen: 'text', note: 'x', rungs: [{ id: 'text' }, { id: 'own-1', label: 'Lee' }] }, { chosen: 'text', rungs: [{ id: 'text' }, { id: 'own-1' }] }],
    ['plan', { what: 'Lee', date: '2026-11-28', confidence: 3 }, { date: '2026-11-28', confidence: 3 }],
    ['commitments', [{ id: 'own-1', label: 'Lee', state: 'kept', because: 'Lee' }], [{ id: 'own-1', state: 'kept' }]],
    ['card', { text: 'Lee', look: 'soft' }, { look: 'soft' }],
    ['audio', { file, seconds: 4 }, { seconds: 4 }],
  ])('%s %j', (name, value, expected) => expect(kindOf(steps[name]).redact(steps[name], value)).toEqual(expected));
});
