import { limits } from '../limits.js';
import {
  replyClasses,
  type DialogueLine,
  type DialogueNode,
  type DialogueStep,
  type DialogueVariant,
  type Localized,
  type ReplyClass,
} from '../types/index.js';
import {
  beforeHarder,
  classWords,
  endingWords,
  goal,
  looksAway,
  replyWords,
  settled,
  temperamentWords,
  waits,
  whenWritten,
} from './first-tree-words.js';

export type SceneTemperament = keyof typeof temperamentWords;

/** A scene from the client's life, as a therapist fills it in with them. */
export interface ClientScene {
  /** Who: a name, or what the client calls them. */
  person: string;
  /** Where, when, and what makes it hard. */
  scene: string;
  /** What is asked, as the client would say it. */
  ask: string;
  /** The person's actual words: what they say first, and what they say when it is asked again. */
  lines: { temperament: SceneTemperament; says: string; then?: string }[];
}

const harderOnes: readonly SceneTemperament[] = ['silence', 'anger'];

/** What was typed as a text in both languages, to be edited; braces would be read as placeholders. */
function typed(text: string): Localized {
  const words = text.replace(/[{}]/g, '').trim().slice(0, limits.shortText);
  return { en: words, es: words };
}

const said = (text: string | undefined): DialogueLine =>
  text?.replace(/[{}]/g, '').trim() ? { says: typed(text) } : { does: waits };

function node(
  id: string,
  line: DialogueLine,
  at: keyof typeof replyWords,
  ask: Localized,
  next: Record<ReplyClass, string>,
): DialogueNode {
  const words = (name: ReplyClass): Localized => ({
    en: replyWords[at][name].en.replace('{ask}', () => ask.en),
    es: replyWords[at][name].es.replace('{ask}', () => ask.es),
  });
  return {
    id,
    ...line,
    replies: replyClasses.map((name) => ({ id: name, class: name, text: words(name), next: next[name] })),
  };
}

/** Lines 1 and 2 of one temperament, and where each reply leads; all temperaments share what comes after. */
function branch({ temperament, says, then }: ClientScene['lines'][number], ask: Localized): DialogueNode[] {
  const [first, second] = [`${temperament}-1`, `${temperament}-2`];
  return [
    node(first, said(says), 'open', ask, { 'clear-warm': second, 'gives-in': 'settled', attacks: 'hurt' }),
    node(second, said(then), 'again', ask, { 'clear-warm': 'e-held', 'gives-in': 'e-gave', attacks: 'hurt' }),
  ];
}

/**
 * A first tree from a client's own scene, to be edited: two lines of each temperament, a place where a quick yes can be taken
 * back, one where a sharp word can be repaired, and four endings. It is sound from the start. What was typed stands in both
 * languages until someone translates it.
 * @throws RangeError when the request is empty, or the person says nothing
 */
export function firstTree(id: string, { person, scene, ask: asked, lines }: ClientScene): DialogueStep {
  const ask = typed(asked);
  const given = lines.filter(
    ({ temperament, says }, index) =>
      typed(says).en !== '' &&
      lines.findIndex((each) => each.temperament === temperament && typed(each.says).en) === index,
  );
  if (ask.en === '' || given.length === 0) throw new RangeError('dialogue.empty_scene');
  const groups = [
    given.filter(({ temperament }) => !harderOnes.includes(temperament)),
    given.filter(({ temperament }) => harderOnes.includes(temperament)),
  ].filter((group) => group.length > 0);
  const place = typed(scene);
  const variants = groups.map((group, index): DialogueVariant => ({
    id: index === 0 ? 'first' : 'harder',
    level: index + 1,
    scene: place.en === '' ? goal : place,
    goal,
    ...(harderOnes.includes(group[0]!.temperament) ? { before: beforeHarder } : {}),
    temperaments: group.map(({ temperament }) => ({
      id: temperament,
      ...temperamentWords[temperament],
      start: `${temperament}-1`,
    })),
  }));
  return {
    id,
    kind: 'dialogue',
    person: { name: typed(person).en || 'Dani', editable: true },
    canWriteOwn: true,
    classes: classWords,
    whenWritten,
    variants,
    nodes: [
      ...given.flatMap((line) => branch(line, ask)),
      node('settled', { says: settled }, 'settled', ask, {
        'clear-warm': 'e-held',
        'gives-in': 'e-gave',
        attacks: 'hurt',
      }),
      node('hurt', { does: looksAway }, 'hurt', ask, {
        'clear-warm': 'e-repaired',
        'gives-in': 'e-gave',
        attacks: 'e-sharp',
      }),
    ],
    endings: Object.entries(endingWords).map(([ending, words]) => ({ id: ending, ...words })),
  };
}
