import { file, steps, uuid, type StepName as Name } from '../testing/later-steps.js';
import { kinds } from './all.js';
import { kindOf } from './registry.js';

describe('an answer in words', () => {
  it.each<[Name, unknown, string, string]>([
    [
      'body',
      [{ place: 'chest', qualities: ['tight', 'a lid'], intensity: 6 }, { place: 'belly' }],
      'Chest: tight and a lid (6 of 10); Belly',
      'Pecho: tensión y a lid (6 de 10); Vientre',
    ],
    ['body', [{ place: 'cannot-tell' }], "I can't tell", 'No lo sé'],
    [
      'breath',
      { seconds: 140, pattern: 'long', finished: false },
      '2 min 20 s, Longer out, ended early',
      '2 min 20 s, Exhalar más largo, terminó antes',
    ],
    ['timer', { seconds: 600 }, '10 min', '10 min'],
    [
      'ladder',
      { chosen: 'text', predicted: 6, actual: 3, outcome: 'met', note: 'ok' },
      'A short text: expected 6, it was 3 (from 0 (None) to 10 (A lot)). It was met warmly. “ok”',
      'Un mensaje corto: se esperaba 6, fue 3 (de 0 (Nada) a 10 (Mucho)). Hubo calidez. “ok”',
    ],
    ['ladder', { rungs: [{ id: 'coffee' }, { id: 'own-1', label: 'Wave' }] }, 'A coffee; Wave', 'Un café; Wave'],
    [
      'people',
      [
        { id: 'a', name: 'R.', ring: 'near' },
        { id: 'b', name: 'Mo', ring: 'close', qualities: ['listens'], contact: true },
      ],
      'Close: Mo (Listens; in touch)\nNear: R.',
      'Cerca: Mo (Escucha; hubo contacto)\nPróximo: R.',
    ],
    [
      'plan',
      { date: '2026-11-28', time: '18:30', if: 'tired', then: 'one line' },
      'When: Saturday, November 28, 2026, 18:30\nIf that happens: if tired, then one line',
      'Cuándo: sábado, 28 de noviembre de 2026, 18:30\nSi eso pasa: si tired, entonces one line',
    ],
    [
      'checklist',
      [
        { id: 'meal', done: 'lighter' },
        { id: 'own-1', label: 'Window', done: 'full' },
      ],
      'A warm meal (lighter form) and Window',
      'Una comida caliente (forma más ligera) y Window',
    ],
    ['checklist', [{ id: 'meal' }], 'None of them this time', 'Ninguna esta vez'],
    ['checklist', [], '', ''],
    [
      'commitments',
      [
        { id: 'rest', state: 'not-kept', reason: 'tired' },
        { id: 'own-1', label: 'Lunch', rhythm: 'daily' },
      ],
      'Rest at noon: not this time (I was tired)\nLunch (every day)',
      'Descansar al mediodía: esta vez no (Me faltó energía)\nLunch (cada día)',
    ],
    [
      'card',
      { text: 'Rest.', places: ['phone'], at: '21:00' },
      '“Rest.” (on the start page, 21:00)',
      '“Rest.” (en la pantalla de inicio, 21:00)',
    ],
    ['audio', { file, seconds: 31 }, 'A recording of 31 s', 'Una grabación de 31 s'],
    ['audio', { readAloud: true }, 'Read aloud', 'En voz alta'],
    ['photo', [{ file, caption: 'Page' }, { file: uuid(2) }], '2 pictures: “Page”', '2 imágenes: “Page”'],
    [
      'agreement',
      {
        version: 2,
        clauses: [
          { section: 'talk', id: 'pause' },
          { section: 'rest', id: 'own-1', text: 'Off.' },
        ],
        signatures: [{ role: 'me', name: 'Ana', on: '2026-11-22', version: 2 }],
      },
      'Rest\n– Off.\nTalk\n– I can pause.\nSigned: Ana, Sunday, November 22, 2026',
      'Descanso\n– Off.\nHablar\n– Puedo parar.\nFirmas: Ana, domingo, 22 de noviembre de 2026',
    ],
    [
      'letter',
      { text: 'Dear me', on: '2027-01-04' },
      'Dear me (comes back on Monday, January 4, 2027)',
      'Dear me (vuelve el lunes, 4 de enero de 2027)',
    ],
  ])('%s %j', (name, value, en, es) => {
    expect(kindOf(steps[name]).sentence(steps[name], value, 'en')).toBe(en);
    expect(kindOf(steps[name]).sentence(steps[name], value, 'es')).toBe(es);
  });
});

describe('an answer in numbers', () => {
  const numbers = (name: Name, value: unknown) =>
    Object.fromEntries(
      kindOf(steps[name])
        .observations(steps[name], value)
        .map(({ code, value: number }) => [code, number]),
    );

  it.each<[Name, unknown, Record<string, number>]>([
    [
      'body',
      [
        { place: 'chest', qualities: ['tight', 'own'], intensity: 6 },
        { place: 'belly', qualities: ['tight'] },
      ],
      { 'body.chest': 6, 'body.belly.named': 1, 'body.quality.tight': 2 },
    ],
    ['plainBody', [{ place: 'chest', intensity: 6 }], { 'plainBody.chest.named': 1 }],
    ['breath', { seconds: 140 }, { 'breath.minutes': 2.33 }],
    ['timer', { seconds: 300 }, { 'timer.minutes': 5 }],
    [
      'ladder',
      { chosen: 'text', predicted: 6, actual: 0 },
      { 'ladder.predicted': 6, 'ladder.text.predicted': 6, 'ladder.actual': 0, 'ladder.text.actual': 0 },
    ],
    [
      'people',
      [
        { id: 'a', name: 'R.', ring: 'near', contact: true },
        { id: 'b', name: 'S.', ring: 'near' },
      ],
      { 'people.people': 2, 'people.ring.close': 0, 'people.ring.near': 2, 'people.contacts': 1 },
    ],
    ['plan', { confidence: 7 }, { 'plan.confidence': 7 }],
    ['plan', { what: 'Draw', confidence: 7 }, { 'plan.planned': 1, 'plan.confidence': 7 }],
    ['checklist', [], {}],
    ['checklist', [{ id: 'walk' }], { 'checklist.done': 0, 'checklist.lighter': 0, 'checklist.items': 2 }],
    [
      'checklist',
      [
        { id: 'meal', done: 'lighter' },
        { id: 'own-1', label: 'x', done: 'full' },
      ],
      {
        'checklist.done': 2,
        'checklist.lighter': 1,
        'checklist.items': 3,
        'checklist.item.meal': 1,
        'checklist.item.own-1': 1,
      },
    ],
    [
      'commitments',
      [
        { id: 'rest', state: 'kept' },
        { id: 'own-1', label: 'x', state: 'moved' },
        { id: 'own-2', label: 'y' },
      ],
      {
        'commitments.due': 2,
        'commitments.kept': 1,
        'commitments.moved': 1,
        'commitments.rest.kept': 1,
        'commitments.own-1.kept': 0,
      },
    ],
    ['card', { text: 'x' }, { 'card.kept': 1 }],
    ['audio', { readAloud: true }, { 'audio.read-aloud': 1 }],
    ['audio', { file, seconds: 9 }, { 'audio.seconds': 9 }],
    ['photo', [{ file }], { 'photo.photos': 1 }],
    [
      'agreement',
      {
        version: 2,
        clauses: [{ section: 'rest', id: 'sunday' }],
        signatures: [{ role: 'me', name: 'A', on: '2026-01-01', version: 1 }],
      },
      { 'agreement.clauses': 1, 'agreement.signatures': 0 },
    ],
  ])('%s %j', (name, value, expected) => expect(numbers(name, value)).toEqual(expected));
});

describe('an answer without what was typed', () => {
  it('of a circle keeps counts and rings only', () => {
    const circle = [{ id: 'p-1', name: 'R.', ring: 'near', angle: 4, qualities: ['listens'], note: 'x' }];
    expect(kinds.people.redact(steps.people as never, circle)).toEqual([{ ring: 'near' }]);
  });

  it.each<[Name, unknown, unknown]>([
    [
      'ladder',
      { chosen: 'text', note: 'x', rungs: [{ id: 'text' }, { id: 'own-1', label: 'Lee' }] },
      { chosen: 'text', rungs: [{ id: 'text' }, { id: 'own-1' }] },
    ],
    ['plan', { what: 'Lee', date: '2026-11-28', confidence: 3 }, { date: '2026-11-28', confidence: 3 }],
    ['commitments', [{ id: 'own-1', label: 'Lee', state: 'kept', because: 'Lee' }], [{ id: 'own-1', state: 'kept' }]],
    ['card', { text: 'Lee', look: 'soft' }, { look: 'soft' }],
    ['audio', { file, seconds: 4 }, { seconds: 4 }],
  ])('%s %j', (name, value, expected) => expect(kindOf(steps[name]).redact(steps[name], value)).toEqual(expected));
});
