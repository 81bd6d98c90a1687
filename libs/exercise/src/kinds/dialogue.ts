import { checkDialogueParts } from '../check/dialogue-parts.js';
import { limits } from '../limits.js';
import { attemptsOf, countClasses, keptAttempt, turnFault } from '../dialogue/turns.js';
import { transcriptText } from '../dialogue/transcript.js';
import { replay } from '../dialogue/path.js';
import { replyClasses, type DialogueStep, type DialogueTurn } from '../types/index.js';
import { isRecord } from '../values.js';
import type { Kind, StepCheck } from './kind.js';

/**
 * A branching role-play. Answer: the turns in the order they were taken, `[{node, reply | own, class}]`; a further
 * attempt carries `attempt: 2`, a turn taken back carries `rewound: true`. A plain list is one attempt, all of it kept.
 */
export const dialogue: Kind<DialogueStep> = {
  validate(step, value) {
    if (!Array.isArray(value)) return [{ step: step.id, code: 'not_a_list' }];
    if (value.length > limits.dialogueTurns) return [{ step: step.id, code: 'too_many' }];
    for (const [index, turn] of value.entries()) {
      const code = turnFault(step, turn);
      if (code) return [{ step: step.id, code, path: `${index}` }];
    }
    const paths = replay(step, value as DialogueTurn[]);
    return Array.isArray(paths) ? [] : [{ step: step.id, code: paths.code, path: `${paths.turn}` }];
  },
  isComplete: (step, value) => keptAttempt(step, value) !== undefined,
  observations(step, value) {
    const kept = keptAttempt(step, value);
    if (!kept) return [];
    return [
      ...countClasses(step, kept.kept).map(({ name, count }) => ({ code: `${step.id}.${name}`, value: count })),
      { code: `${step.id}.attempts`, value: attemptsOf(step, value).length },
    ];
  },
  codes: (step) => [
    ...replyClasses.map((name) => ({ code: `${step.id}.${name}`, label: step.classes[name].label })),
    { code: `${step.id}.attempts`, label: { en: 'Attempts', es: 'Intentos' } },
  ],
  sentence(step, value, language) {
    const kept = keptAttempt(step, value);
    return kept ? transcriptText(step, kept, language) : '';
  },
  redact: (_step, value) =>
    (Array.isArray(value) ? value : [])
      .filter(isRecord)
      .map(({ own, person: _person, ...turn }) => (own === undefined ? turn : { ...turn, own: '' })),
  holdsFreeText: (step) => step.canWriteOwn === true || step.person.editable === true,
  tokens(step, value) {
    const kept = keptAttempt(step, value);
    return kept ? [kept.at] : [];
  },
  count: (step, value) => keptAttempt(step, value)?.kept.length ?? 0,
};

/** What makes a step of this kind well formed. */
export const dialogueCheck: StepCheck = {
  fields: ['person', 'canWriteOwn', 'classes', 'whenWritten', 'variants', 'nodes', 'endings'],
  check: checkDialogueParts,
  mayHoldFreeText: (step) => step.canWriteOwn === true || (isRecord(step.person) && step.person.editable === true),
  knownTokens: (step) =>
    (Array.isArray(step.endings) ? step.endings : []).flatMap((ending) =>
      isRecord(ending) ? [String(ending.id)] : [],
    ),
};
