import { file, steps, uuid, type StepName as Name } from '../testing/later-steps.js';
import { kindOf } from './registry.js';

const list = (length: number, each: (index: number) => object) => Array.from({ length }, (_, index) => each(index));
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
    [
      'people',
      [{ id: 'p-1', name: 'R.', ring: 'close', angle: 359, qualities: ['listens'], rhythm: 'weekly', contact: true }],
      [],
    ],
    ['people', [{ id: 'p-1', ring: 'close' }], ['required 0.name']],
    ['people', [{ id: 'p-1', name: 'R.', ring: 'far' }], ['unknown_ring 0.ring']],
    ['people', [{ id: 'P 1', name: 'R.', ring: 'near' }], ['not_an_entry 0.id']],
    ['people', [{ id: 'p', name: 'R.', ring: 'near', angle: 360 }], ['out_of_range 0.angle']],
    ['people', [{ id: 'p', name: 'x'.repeat(61), ring: 'near' }], ['too_long 0.name']],
    [
      'people',
      [
        { id: 'p', name: 'R.', ring: 'near' },
        { id: 'p', name: 'S.', ring: 'near' },
      ],
      ['repeated 1'],
    ],
    ['people', list(4, (index) => ({ id: `p${index}`, name: 'R.', ring: 'near' })), ['too_many']],
    [
      'plan',
      { what: 'Draw', date: '2028-02-29', time: '23:59', if: 'I am tired', then: 'one line', confidence: 0 },
      [],
    ],
    ['plan', { date: '2027-02-29' }, ['not_a_date date']],
    ['plan', { time: '24:00' }, ['not_a_time time']],
    ['plan', { where: 'home' }, ['unknown_field where']],
    ['plan', { confidence: 11 }, ['out_of_range confidence']],
    ['checklist', [], []],
    [
      'checklist',
      [
        { id: 'meal', done: 'lighter', lighter: 'Soup' },
        { id: 'own-2', label: 'Window', at: '08:00' },
      ],
      [],
    ],
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
    [
      'agreement',
      {
        version: 1,
        clauses: [
          { section: 'rest', id: 'sunday' },
          { section: 'rest', id: 'own-1', text: 'Phone off.' },
        ],
      },
      [],
    ],
    [
      'agreement',
      { version: 1, clauses: [{ section: 'talk', id: 'own-1', text: 'x' }] },
      ['unknown_item clauses.0.id'],
    ],
    ['agreement', { version: 1, clauses: [{ section: 'rest', id: 'own-1' }] }, ['required clauses.0.text']],
    [
      'agreement',
      {
        version: 1,
        clauses: [
          { section: 'rest', id: 'sunday' },
          { section: 'rest', id: 'sunday' },
        ],
      },
      ['repeated clauses.1'],
    ],
    ['agreement', { clauses: [] }, ['not_an_entry version']],
    ['agreement', { version: 0, clauses: [] }, ['out_of_range version']],
    [
      'agreement',
      { version: 2, clauses: [], signatures: [{ role: 'me', name: 'Ana', on: '2026-11-22', version: 3 }] },
      ['out_of_range signatures.0.version'],
    ],
    [
      'agreement',
      { version: 2, clauses: [], signatures: [{ role: 'me', name: 'Ana', version: 2 }] },
      ['not_an_entry signatures.0'],
    ],
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
