import { STARTERS } from '../../features/consents/starters.js';
import type { ConsentKind, ConsentTextBody } from '../../features/consents/consent-text.dto.js';
import type { PracticeText } from '../consent-play.js';

type Words = ConsentTextBody['text'];

const starter = (kind: ConsentKind) => STARTERS.find((each) => each.kind === kind)!;
const filled = (text: string, values: string[]): string => {
  const left = ['', ...values];
  return text.replace(/\[[^\]]+\]/g, () => left.shift()!).trim();
};

/** A text to begin with as a practice adapts it: what stood in brackets, one after the other, without the line about adapting it. */
const adapted = (kind: ConsentKind, en: string[], es: string[]): { title: Words; text: Words } => {
  const { title, text } = starter(kind);
  return { title, text: { en: filled(text.en, en), es: filled(text.es, es) } };
};

const keptFor = (years: { en: string; es: string }) =>
  adapted(
    'privacy',
    ['for example, when a life or a child is in danger, or when a court orders it', years.en, 'the law', 'Odette Marlowen at Riverbend', 'the Office for Civil Rights'],
    ['por ejemplo, si corre peligro una vida o una persona menor de edad, o si lo ordena un tribunal', years.es, 'la ley', 'Odette Marlowen en Riverbend', 'la Oficina de Derechos Civiles'],
  );

const privacyNow = keptFor({ en: 'six', es: 'seis' });
const NEWS: Words = {
  en: '# What is new\nWe keep your record for six years now, and no longer for ten. The rest is as it was.',
  es: '# Qué cambió\nAhora guardamos tu expediente seis años, y ya no diez. Lo demás sigue igual.',
};

/** What Riverbend asks its clients to sign: one text in two versions, and one that is being written. */
export const riverbendTexts: PracticeText[] = [
  {
    kind: 'treatment', askedOf: 'everyone',
    versions: [
      { ago: 204, ...adapted('treatment', ['50', 'once a week', '911', '24', 'Otherwise the session counts as held.'], ['50', 'una vez por semana', '911', '24', 'Si no, la sesión cuenta como dada.']) },
    ],
  },
  {
    kind: 'privacy', askedOf: 'everyone',
    versions: [
      { ago: 203, ...keptFor({ en: 'ten', es: 'diez' }) },
      { ago: 16, title: privacyNow.title, text: { en: `${NEWS.en}\n\n${privacyNow.text.en}`, es: `${NEWS.es}\n\n${privacyNow.text.es}` } },
    ],
  },
  {
    kind: 'messages', askedOf: 'everyone',
    versions: [{ ago: 202, ...adapted('messages', ['two', '911'], ['dos', '911']) }],
  },
  {
    kind: 'telehealth', askedOf: 'chosen',
    versions: [
      {
        ago: 188,
        ...adapted('telehealth', ['video', 'ten', 'whoever you name in your first session'], ['video', 'diez', 'la persona que nombres en tu primera sesión']),
      },
    ],
  },
  { kind: 'recording', askedOf: 'chosen', versions: [], draft: { ago: 2, ...starter('recording') } },
];
