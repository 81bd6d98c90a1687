import fc from 'fast-check';
import { replyClasses, type DialogueNode, type DialogueStep } from '../types/index.js';

const text = { en: 'Shall we?', es: '¿Vamos?' };
const named = { en: 'I am {person}.', es: 'Soy {person}.' };

/** Any tree of lines in which every path ends and nothing is out of reach; paths may merge. */
export const anyDialogue: fc.Arbitrary<Omit<DialogueStep, 'id' | 'kind'>> = fc
  .record({
    links: fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
    endings: fc.integer({ min: 1, max: 3 }),
    starts: fc.integer({ min: 1, max: 3 }),
    canWriteOwn: fc.boolean(),
    editable: fc.boolean(),
  })
  .map(({ links, endings, starts, canWriteOwn, editable }) => {
    const endingIds = Array.from({ length: endings }, (_, index) => `e-${index}`);
    const nodes = links.map((replies, index): DialogueNode => {
      const ahead = links.slice(index + 1).map((_, step) => `n-${index + 1 + step}`);
      const targets = [...ahead, ...endingIds];
      return {
        id: `n-${index}`,
        ...(index % 2 ? { does: text } : { says: named }),
        replies: replies.map((link, place) => ({
          id: `r-${place}`,
          class: replyClasses[place % 3]!,
          text: place % 2 ? named : text,
          next:
            place === 0 ? targets[0]! : ahead.length ? targets[link % targets.length]! : endingIds[place % endings]!,
        })),
      };
    });
    const opened = nodes.slice(0, starts).map(({ id }, index) => ({ id: `t-${index}`, label: text, start: id }));
    return {
      person: { name: 'Dani', ...(editable ? { editable } : {}) },
      ...(canWriteOwn ? { canWriteOwn } : {}),
      classes: {
        'gives-in': { label: { en: 'Gives way', es: 'Cede' }, means: text },
        attacks: { label: { en: 'Hits back', es: 'Devuelve el golpe' }, means: text },
        'clear-warm': { label: { en: 'Clear and warm', es: 'Con claridad y calidez' }, means: text },
      },
      whenWritten: text,
      variants: opened.map((temperament, level) => ({
        id: `v-${level}`,
        level: level + 1,
        scene: named,
        goal: text,
        temperaments: [temperament],
      })),
      nodes,
      endings: endingIds.map((id) => ({ id, title: text, body: named, takeAways: [text] })),
    };
  });
