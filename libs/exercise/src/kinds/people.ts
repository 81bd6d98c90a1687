import { checkFlags, checkLabelled, checkOptionalLabelled, checkWhole } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import { limits } from '../limits.js';
import type { Language, PeopleStep, PersonInCircle } from '../types/index.js';
import { idsOf, isBlank, isRecord } from '../values.js';
import { flagField, listFaults, listField, oneOf, readList, textField, wholeField, type Field } from './fields.js';
import { joinWords, type Kind, type StepCheck } from './kind.js';
import { quoted } from './words.js';

const personId: Field = (value) =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value) ? null : 'not_an_entry';
const never: Field = () => 'unknown_field';

const rulesOf = (step: PeopleStep) => {
  const qualities = (step.qualities ?? []).map(({ id }) => id);
  return {
    fields: {
      id: personId,
      name: textField(limits.ownWord),
      ring: oneOf(
        step.rings.map(({ id }) => id),
        'unknown_ring',
      ),
      angle: wholeField(0, 359),
      qualities: listField(oneOf(qualities), qualities.length),
      rhythm: step.rhythms ? oneOf(step.rhythms.map(({ id }) => id)) : never,
      contact: step.asksContact ? flagField : never,
      note: step.note === false ? never : textField(limits.note),
    },
    max: step.max ?? limits.people,
    needs: ['id'],
  };
};

/** The people of a circle ring by ring, from the closest outward, and around each ring; unreadable ones are left out. */
export function peopleOf(step: PeopleStep, value: unknown): PersonInCircle[] {
  const known = readList<PersonInCircle>(value, rulesOf(step)).filter(({ name, ring }) => name && ring);
  return step.rings.flatMap(({ id }) =>
    known.filter(({ ring }) => ring === id).sort((a, b) => (a.angle ?? 0) - (b.angle ?? 0)),
  );
}

function personInWords(step: PeopleStep, person: PersonInCircle, language: Language): string {
  const { name, qualities = [], rhythm, contact, note } = person;
  const listed = (step.qualities ?? []).filter(({ id }) => qualities.includes(id)).map(({ label }) => label[language]);
  const touch = contact ? (language === 'en' ? 'in touch' : 'hubo contacto') : '';
  const often = step.rhythms?.find(({ id }) => id === rhythm)?.label[language] ?? '';
  const about = [joinWords(listed, language), often, touch, note ? quoted(note) : ''].filter(Boolean).join('; ');
  return about ? `${name} (${about})` : name;
}

/** A circle of people. Answer: `[{id, name, ring, angle, qualities, rhythm, contact, note}]`, the whole circle as it is. */
export const people: Kind<PeopleStep> = {
  validate(step, value, { partial }) {
    const faults = listFaults(step.id, value, rulesOf(step));
    if (faults.length || partial) return faults;
    return (value as unknown[]).flatMap((person, index) =>
      ['name', 'ring'].flatMap((field) =>
        isRecord(person) && isBlank(person[field])
          ? [{ step: step.id, code: 'required' as const, path: `${index}.${field}` }]
          : [],
      ),
    );
  },
  isComplete: (step, value) => peopleOf(step, value).length > 0,
  observations(step, value) {
    const all = peopleOf(step, value);
    if (all.length === 0) return [];
    const contacts = all.filter(({ contact }) => contact).length;
    return [
      { code: `${step.id}.people`, value: all.length },
      ...step.rings.map(({ id }) => ({
        code: `${step.id}.ring.${id}`,
        value: all.filter(({ ring }) => ring === id).length,
      })),
      ...(step.asksContact ? [{ code: `${step.id}.contacts`, value: contacts }] : []),
    ];
  },
  codes: (step) => [
    { code: `${step.id}.people`, label: { en: 'People in the circle', es: 'Personas en el círculo' } },
    ...step.rings.map(({ id, label }) => ({ code: `${step.id}.ring.${id}`, label })),
    ...(step.asksContact
      ? [{ code: `${step.id}.contacts`, label: { en: 'In touch with', es: 'Hubo contacto con' } }]
      : []),
  ],
  sentence(step, value, language) {
    const all = peopleOf(step, value);
    return step.rings
      .map(({ id, label }) => {
        const names = all.filter(({ ring }) => ring === id).map((person) => personInWords(step, person, language));
        return names.length ? `${label[language]}: ${names.join(', ')}` : '';
      })
      .filter(Boolean)
      .join('\n');
  },
  redact: (step, value) => peopleOf(step, value).map(({ ring }) => ({ ring })),
  holdsFreeText: () => true,
  tokens: (step, value) => [
    ...new Set(peopleOf(step, value).flatMap(({ ring, qualities = [] }) => [ring, ...qualities])),
  ],
  count: (step, value) => peopleOf(step, value).length,
  carryOver: (step, earlier) => peopleOf(step, earlier).map(({ contact: _contact, ...person }) => person),
};

/** What makes a step of this kind well formed. */
export const peopleCheck: StepCheck = {
  fields: ['rings', 'qualities', 'rhythms', 'asksContact', 'note', 'max'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    checkLabelled(step.rings, `${path}.rings`, report, { min: 2, max: 5 });
    checkOptionalLabelled(step.qualities, `${path}.qualities`, report, { max: 30 });
    checkOptionalLabelled(step.rhythms, `${path}.rhythms`, report, { max: 12 });
    checkWhole(step.max, `${path}.max`, report, 1, limits.people);
    checkFlags(step, ['asksContact', 'note'], path, report);
    if (idsOf(step.qualities).some((id) => idsOf(step.rings).includes(id))) report(`${path}.qualities`, 'duplicate_id');
  },
  knownTokens: (step) => [...idsOf(step.rings), ...idsOf(step.qualities)],
  mayHoldFreeText: () => true,
  carriesOver: true,
};
