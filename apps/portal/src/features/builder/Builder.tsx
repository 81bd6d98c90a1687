import type { DefinitionProblem, ExerciseDefinition, Language, Step, StepKind } from '@attune/exercise';
import { Suspense, useEffect, useRef, useState } from 'react';
import { later } from '../../lib/later';
import { withRules } from '../../lib/rules';
import { useLanguage, useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Choices, useToast, Wait } from '../../ui';
import { AboutForm } from './about/AboutForm';
import styles from './Builder.module.css';
import { Checks } from './checks/Checks';
import { problemsOf, whereIs, missingLanguage } from './checks/where';
import { eitherText, IdSource, type Part } from './fields';
import { Head } from './Head';
import { AddStep } from './outline/AddStep';
import { Outline } from './outline/Outline';
import { PaneHead } from './PaneHead';
import type { PhonePart } from './preview/phone';
import { Preview } from './preview/Preview';
import { changeStep, copyOf, freeId, idsIn, insertStep, moveStep, removeStep } from './state/edits';
import type { Building } from './state/open';
import { besides, findStep, placedSteps, type Place } from './state/place';
import { useBuilder } from './state/use-builder';
import { StepPane } from './StepPane';
import { focusFault, focusPane } from './focus';
import { useUndoKeys } from '../../lib/use-undo-keys';
import { changedPlace, usePlace } from './use-place';

const VIEWS = ['steps', 'write', 'preview'] as const;
type View = (typeof VIEWS)[number];

/** What is rarely open: loaded when it is. */
const endings = later(async () => (await import('./about/EndingsForm')).EndingsForm);
const scores = later(async () => (await import('./about/ScoresForm')).ScoresForm);

/** Where the three panes stand one at a time. */
const ON_A_PHONE = '(max-width: 47rem)';

interface Props {
  building: Building;
  phone: PhonePart;
}

/** The three panes of the builder: what the exercise is made of, the form of the part that is open, and the client's phone. */
export function Builder({ building, phone }: Props) {
  const t = useText('builder');
  const toast = useToast();
  const { draft, keeper } = building;
  const builder = useBuilder(building.definition, keeper);
  const { definition, problems, edit } = builder;
  const [at, open] = usePlace(definition);
  const mine = useLanguage();
  const [language, setLanguage] = useState<Language>(mine);
  const [view, setView] = useState<View>(() => (window.matchMedia?.(ON_A_PHONE).matches ? 'steps' : 'write'));
  const [adding, setAdding] = useState(false);
  const pane = useRef<HTMLElement>(null);
  const step = findStep(definition, at)?.step;
  // A tree with its lines beside it takes the room of the phone, which stays one press away.
  const wide = step?.kind === 'dialogue' || undefined;
  useTitle(eitherText(definition.title, mine) || t('untitled'));

  const go = (part: string) => {
    open(part);
    setView('write');
  };
  const travel = (move: () => void, to: ExerciseDefinition | undefined) => {
    if (!to) return;
    move();
    open(changedPlace(definition, to));
  };
  const undo = () => travel(builder.undo, builder.before);
  const redo = () => travel(builder.redo, builder.after);
  useUndoKeys(undo, redo);
  // What had the focus may be gone with the part it was in: then the pane has it.
  useEffect(() => {
    if (document.activeElement === document.body) focusPane(pane.current);
  }, [at]);

  const add = (kind: StepKind) => {
    const here = findStep(definition, at);
    const place: Place = here
      ? here.step.kind === 'before-after'
        ? { within: here.step.id, index: here.step.steps.length }
        : { within: here.within, index: here.index + 1 }
      : { within: null, index: definition.steps.length };
    const earlier = placedSteps(definition).map((each) => each.step);
    const taken = idsIn(definition);
    setAdding(false);
    void import('./kinds/new-step').then(async ({ newStep }) => {
      const fresh = newStep(kind, freeId(taken, kind), earlier.slice(0, here ? earlier.indexOf(here.step) + 1 : undefined), taken);
      // The phone needs the rules of a kind that comes new.
      await withRules(Promise.resolve({ definition: { ...definition, steps: [fresh] } }));
      builder.amend((now) => insertStep(now, fresh, place));
      go(fresh.id);
      focusPane(pane.current, true);
    });
  };
  const remove = (target: Step) => {
    const { within, index } = findStep(definition, target.id)!;
    const beside = besides(definition, within);
    edit(removeStep(definition, target.id));
    open((beside[index + 1] ?? beside[index - 1])?.id ?? within ?? 'about');
    toast(t('step.removed'), () => {
      builder.amend((now) => insertStep(now, target, { within, index }));
      open(target.id);
    });
    focusPane(pane.current, true);
  };
  const duplicate = (target: Step) => {
    const copy = copyOf(definition, target);
    const { within, index } = findStep(definition, target.id)!;
    edit(insertStep(definition, copy, { within, index: index + 1 }));
    go(copy.id);
  };
  const move = (id: string, to: Place) => edit(moveStep(definition, id, to));
  const jump = (problem: DefinitionProblem) => {
    const { part } = whereIs(definition, problem);
    const missing = missingLanguage(definition, problem);
    if (missing) setLanguage(missing);
    go(part);
    focusFault(pane, problemsOf(definition, problems, part).length, problems.filter((each) => whereIs(definition, each).part === part).indexOf(problem));
  };
  // Who has only just begun is not told at every field that it is empty.
  const begun = builder.before !== undefined || draft.basedOn !== null || placedSteps(definition).length > 0;
  const whole = (part: string): Part<ExerciseDefinition> => ({
    value: definition,
    language,
    problems: begun ? problems.filter((problem) => whereIs(definition, problem).part === part) : [],
    onChange: edit,
  });
  return (
    <IdSource value={draft.clientId ? 'numbers' : 'words'}>
      <Head building={building} builder={builder} onUndo={undo} onRedo={redo} onJump={jump} />
      <div className={styles.views} data-wide={wide}>
        <Choices
          name="view"
          legend={t('view')}
          legendHidden
          value={view}
          onChoose={setView}
          options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        />
      </div>
      <div className={styles.panes} data-view={view} data-wide={wide}>
        <div className={styles.outline}>
          <Outline {...{ definition, problems, language, at }} onOpen={(part) => (view === 'preview' ? open(part) : go(part))} onMove={move} onAdd={() => setAdding(true)} />
        </div>
        <section className={styles.pane} ref={pane} aria-labelledby="pane-title">
          <PaneHead
            {...{ definition, at, language }}
            onLanguage={setLanguage}
            onMove={move}
            onDuplicate={duplicate}
            onRemove={remove}
          />
          {step && (
            <StepPane {...{ definition, step, problems, language }} onChange={(next, as) => edit(changeStep(definition, step.id, next), as)} />
          )}
          {at === 'about' && <AboutForm {...whole('about')} />}
          <Suspense fallback={<Wait />}>
            {at === 'endings' && <endings.Shown {...whole('endings')} />}
            {at === 'scores' && <scores.Shown {...whole('scores')} />}
          </Suspense>
        </section>
        <div className={styles.preview}>
          <Preview phone={phone} definition={definition} at={at} language={language} faults={problems.length}>
            <Checks {...{ definition, problems, language: mine }} onJump={jump} />
          </Preview>
        </div>
      </div>
      <AddStep open={adding} onClose={() => setAdding(false)} inside={insideOf(definition, at)} onPick={add} />
    </IdSource>
  );
}

/** Whether what is added at a place would stand in a before-after. */
function insideOf(definition: ExerciseDefinition, at: string): boolean {
  const found = findStep(definition, at);
  return found !== undefined && (found.within !== null || found.step.kind === 'before-after');
}
