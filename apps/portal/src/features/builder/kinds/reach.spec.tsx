/** @jest-environment jsdom */
import type {
  AgreementStep, AudioStep, BeforeAfterStep, BodyStep, BreathStep, Card, CardStep, ChecklistStep, ChoiceStep, CommitmentsStep, EmotionStep,
  InstructionStep, Labelled, LadderStep, PeopleStep, PhotoStep, PlanStep, RepeatStep, ScaleRange, ScaleStep, Step, StepKind, TextStep, TimerStep,
} from '@attune/exercise';
import { newStep } from './new-step';
import { choose, flip, number, press, reaches, select, tick, write, type Probe, type Probes } from './testing/reach';

const both = (en: string, es = `${en} (es)`) => ({ en, es });
const earlier: Step[] = [
  { id: 'said', kind: 'text', prompt: both('What did you say?') },
  { id: 'mood', kind: 'choice', prompt: both('How was it?'), options: [{ id: 'good', label: both('Good') }] },
];
const of = <S extends Step>(kind: S['kind'] & StepKind, more: Partial<S> = {}): S => ({ ...(newStep(kind, 'step', earlier) as S), ...more });

/** What nearly every step has; `when` stands below the form, whichever kind it is. */
const base = {
  prompt: write('Question'),
  help: write('Help'),
  optional: flip(/without an answer/),
  when: null,
  offers: tick('Hard moment'),
} as const;
const words = flip(/keep the answer private/);
const last = flip(/Begins with the last answer/);
const bare = { ...base, canBePrivate: null, startsFrom: null };
/** A text that is left out must come in both languages: the steps begin with one. */
const help = both('Help');
const labelled: Probes<Labelled> = { label: write(/^\w+ 1$/), hint: write('A line beneath') };
const hint = both('Hint');
/** A condition about the choice before. */
const condition: Probe = async (user) => {
  await choose(/only when/i)(user);
  await tick('Good')(user);
};
const range: Probes<ScaleRange> = {
  min: number('From', 1),
  max: number('To', 8),
  labels: write('Words at 0'),
  better: select(/may call an improvement/, 'neither'),
};
const card: Probes<Card> = { from: tick('How was it?'), pick: null, editable: flip('The words may be changed'), returns: flip(/come back at an hour/) };

const instruction = of<InstructionStep>('instruction', { help, prompt: both('Title') });
reaches('instruction', instruction, (step) => step, {
  ...bare, prompt: write('Title'), optional: null, body: write('What it says'), shows: tick('What did you say?'), showsTherapistStatus: flip(/who has been told/),
}, earlier);

const text = of<TextStep>('text', { help, examples: [{ text: both('Tea') }] });
reaches('text', text, (step) => step, {
  ...bare, canBePrivate: words, startsFrom: last, size: choose(/A page/), examples: press('Remove Tea'), copyable: flip(/Offers to copy/),
  groups: flip(/Says whom the entry is about/), learned: flip(/Asks what was learned/), card: flip(/Becomes a card/), returns: flip(/come back on a day/),
}, earlier);
reaches('example', text, (step) => step.examples![0]!, { text: write('Sentence 1'), when: condition }, earlier);
reaches('card of a text', { ...text, card: { from: ['said'], pick: 'one' } }, (step) => step.card!, card, earlier);

const choice = of<ChoiceStep>('choice', {
  help,
  options: [{ id: 'yes', label: both('Yes'), hint }, { id: 'own', label: both('Something else'), write: true }],
});
reaches('choice', choice, (step) => step, {
  ...bare, canBePrivate: words, options: press('Remove Yes'), multiple: flip(/Several may be chosen/), observe: flip(/Counts what was chosen/),
  card: flip(/Makes a card/),
}, earlier);
reaches('option', choice, (step) => step.options[0]!, {
  ...labelled, when: condition, write: flip(/Opens a line/), value: number(/Points/, 2), flags: select(/clinician should see/, 'not-safe'),
  makesPrivate: tick('What did you say?'),
}, earlier);
reaches('card of a choice', { ...choice, options: [...choice.options, { id: 'said', label: both('What I said') }], card: { from: ['said'], pick: 'one' } },
  (step) => step.card!, card, earlier);

const scale = of<ScaleStep>('scale', { help });
reaches('scale', scale, (step) => step, { ...bare, ...range });

reaches('emotion', of<EmotionStep>('emotion', { help }), (step) => step, {
  ...bare, canBePrivate: words, multiple: flip(/Several feelings/), intensity: flip(/how strong each/),
});

reaches('body', of<BodyStep>('body', { help, qualities: [{ id: 'tight', label: both('Tight'), hint }] }), (step) => step, {
  ...bare, canBePrivate: words, places: tick('Head'), qualities: press('Back to the usual words'), canWriteOwn: flip(/Own words/), intensity: flip(/how strong/),
});
reaches('body, usual words', of<BodyStep>('body'), (step) => ({ qualities: step.qualities }), { qualities: press('Change these words') });
reaches('quality of the body', of<BodyStep>('body', { qualities: [{ id: 'tight', label: both('Tight'), hint }] }), (step) => step.qualities![0]!, labelled);

const breath = of<BreathStep>('breath', { help });
reaches('breath', { ...breath, patterns: [...breath.patterns, { ...breath.patterns[0]!, id: 'even' }] }, (step) => step, {
  ...bare, patterns: press('Remove Longer out'), minutes: tick('5'), sound: flip(/Offers a sound/),
});
reaches('pattern', { ...breath, patterns: [{ ...breath.patterns[0]!, hint }] }, (step) => step.patterns[0]!, {
  ...labelled, in: number('In, seconds', 5), hold: number('Hold, seconds', 2), out: number('Out, seconds', 7), rest: number('Rest, seconds', 1),
});

reaches('timer', of<TimerStep>('timer', { help }), (step) => step, {
  ...bare, minutes: tick('60'), byHand: flip(/entered afterwards/), sound: flip(/sound at the end/),
});

const ladder = of<LadderStep>('ladder', {
  help,
  rungs: [{ id: 'text', label: both('Send a text'), hint }, { id: 'call', label: both('Call') }],
  outcomes: [{ id: 'met', label: both('Met warmly'), hint }],
});
reaches('ladder', ladder, (step) => step, {
  ...bare, canBePrivate: words, startsFrom: last, rungs: press('Remove Call'), canWriteOwn: flip(/may add steps/), outcomes: press('Remove Met warmly'),
  distress: number('To', 8), note: flip(/few words about it/),
});
reaches('rung', ladder, (step) => step.rungs[0]!, { ...labelled, expected: number(/How hard it is for many/, 4) });
reaches('distress', { ...ladder, outcomes: undefined, rungs: [{ id: 'call', label: both('Call') }] }, (step) => step.distress, {
  ...range, prompt: async (user) => user.type(document.querySelector('[role=group] textarea')!, 'x'),
});

const circle = of<PeopleStep>('people', {
  help,
  qualities: [{ id: 'listens', label: both('Listens') }],
  rhythms: [{ id: 'weekly', label: both('Every week') }],
  rings: ['Close', 'Near', 'Far'].map((name) => ({ id: name.toLowerCase(), label: both(name), hint })),
});
reaches('people', circle, (step) => step, {
  ...bare, canBePrivate: words, startsFrom: last, rings: press('Remove Near'), qualities: press('Remove Listens'), rhythms: press('Remove Every week'),
  asksContact: flip(/there was contact/), note: flip(/note for each/), max: number(/How many people/, 12),
});
reaches('ring', circle, (step) => step.rings[0]!, labelled);

const plan = of<PlanStep>('plan', { help, fields: ['what', 'when'], labels: { what: both('The thing') }, examples: { what: [both('Draw')] } });
reaches('plan', plan, (step) => step, {
  ...bare, canBePrivate: words, startsFrom: last, fields: press('With whom'), required: flip(/not complete without/), labels: write('Other words for it'),
  examples: write('Sentence 1'),
});

const list = of<ChecklistStep>('checklist', { help, items: [{ id: 'meal', label: both('A meal'), hint, lighter: both('Bread') }] });
reaches('checklist', list, (step) => step, {
  ...bare, canBePrivate: words, startsFrom: last, items: press('Remove A meal'), canWriteOwn: flip(/may add items/), hours: flip(/An hour/), lighter: flip(/Items have/),
});
reaches('item', list, (step) => step.items[0]!, { ...labelled, lighter: write('Smaller form') });

const promises = of<CommitmentsStep>('commitments', {
  help, startsFrom: undefined,
  commitments: [{ id: 'rest', label: both('Rest'), hint }],
  rhythms: [{ id: 'daily', label: both('Daily') }],
  reasons: [{ id: 'tired', label: both('Tired') }],
});
reaches('commitments', promises, (step) => step, {
  ...bare, canBePrivate: words, startsFrom: last, commitments: press('Remove Rest'), canWriteOwn: flip(/may add promises/), rhythms: press('Remove Daily'),
  reasons: press('Remove Tired'),
});
reaches('promise', promises, (step) => step.commitments![0]!, labelled);

const kept = of<CardStep>('card', { help });
reaches('card', kept, (step) => step, {
  ...bare, canBePrivate: words, startsFrom: last, card: flip('The words may be changed'), looks: tick('Soft'), places: tick('On paper'),
}, earlier);
reaches('card of a card', kept, (step) => step.card, card, earlier);

reaches('audio', of<AudioStep>('audio', { help, readAloud: true }), (step) => step, {
  ...bare, canBePrivate: words, record: flip('Offers a recording'), maxSeconds: number(/Longest/, 90), readAloud: flip(/I read it aloud/), shows: tick('What did you say?'),
}, earlier);

reaches('photo', of<PhotoStep>('photo', { help }), (step) => step, {
  ...bare, canBePrivate: words, max: number(/How many/, 3), caption: flip(/line beneath each/),
});

const agreement = of<AgreementStep>('agreement', {
  help,
  sections: [
    { id: 'rest', label: both('Rest'), hint, canWriteOwn: true, clauses: [{ id: 'sunday', label: both('Sunday is mine.'), hint }] },
    { id: 'talk', label: both('Talk'), canWriteOwn: true },
  ],
  roles: [{ id: 'me', label: both('Me'), hint }, { id: 'you', label: both('You') }],
});
reaches('agreement', agreement, (step) => step, {
  ...bare, canBePrivate: words, startsFrom: last, sections: press('Remove Talk'), roles: press('Remove You'),
});
reaches('section', agreement, (step) => step.sections[0]!, { ...labelled, hint: write('A line beneath', 1), clauses: press('Remove Sunday is mine.'), canWriteOwn: flip(/may add sentences/) });
reaches('clause', agreement, (step) => step.sections[0]!.clauses![0]!, { label: write('Sentence 1'), hint: write('A line beneath') });

const group = of<RepeatStep>('repeat', { help, steps: [{ id: 'what', kind: 'text', prompt: both('What?'), help }, { id: 'who', kind: 'text', prompt: both('Who?') }] });
reaches('repeat', group, (step) => step, {
  ...bare, optional: flip(/without an answer/, -1), canBePrivate: words, startsFrom: last, steps: press('Remove Who?'), min: number(/at least/, 2), max: number(/at most/, 3),
});
reaches('question of a repeat', group, (step) => step.steps[0] as TextStep, {
  prompt: write('Question 1'), help: write('Help', 1), optional: flip(/without an answer/), size: choose(/A page/), examples: null, copyable: flip(/Offers to copy/),
  canBePrivate: null, when: null, offers: null, startsFrom: null, groups: null, learned: null, card: null, returns: null,
});

const around = of<BeforeAfterStep>('before-after', { help, prompt: both('Prompt') });
reaches('before-after', { ...around, scales: [...around.scales, { ...around.scales[0]!, id: 'other', prompt: both('Another') }] }, (step) => step, {
  ...bare, prompt: write(/instead of the title/), optional: null, about: write('Title'), scales: press('Remove Another'), steps: null,
});
reaches('scale of a before-after', around, (step) => step.scales[0]!, { ...range, prompt: write('Question 1') });
