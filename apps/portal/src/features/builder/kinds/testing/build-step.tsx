import { checkDefinition, type ExerciseDefinition, type Step } from '@attune/exercise';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentType } from 'react';
import { likeABrowser } from '../../../../lib/testing/browser';
import { speak } from '../../../../lib/testing/texts';
import type { Language } from '../../../../lib/texts';
import type { BuildProps } from '../build';
import { forms } from '../index';

const both = (en: string, es = en) => ({ en, es });

/** An exercise around some steps, sound as far as they are. */
export const exerciseOf = (...steps: Step[]): ExerciseDefinition => ({
  title: both('T'),
  quietTitle: both('Q'),
  purpose: both('P'),
  why: both('W'),
  what: both('W'),
  minutes: 5,
  tags: [],
  whenHard: both('H'),
  forTherapist: { fits: both('F'), waitIf: both('W'), inReview: both('R') },
  steps,
  endings: [{ title: both('E'), body: both('B') }],
});

/** The problems of the step at a place, as its form gets them. */
export const problemsOf = (definition: ExerciseDefinition, index: number) =>
  checkDefinition(definition).flatMap(({ path, code }) =>
    path.startsWith(`steps.${index}.`) ? [{ path: path.slice(`steps.${index}.`.length), code }] : [],
  );

interface Options {
  /** Steps before it. */
  earlier?: Step[];
  /** The language being written. */
  language?: Language;
  /** The language of the page. */
  page?: Language;
}

/** Opens a step in the form of its kind, as the builder does: every edit comes back with the problems it has. */
export async function buildStep<S extends Step>(step: S, { earlier = [], language = 'en', page = 'en' }: Options = {}) {
  const Form = (await forms[step.kind]()).default as ComponentType<BuildProps<S>>;
  const changes: { next: S; as: string | undefined }[] = [];
  cleanup();
  speak(page);
  likeABrowser();

  function Held() {
    const [held, setHeld] = useState(step);
    const definition = exerciseOf(...earlier, held);
    return (
      <Form
        step={held}
        definition={definition}
        language={language}
        problems={problemsOf(definition, earlier.length)}
        onChange={(next, as) => {
          changes.push({ next, as });
          setHeld(next);
        }}
      />
    );
  }

  render(<Held />);
  const now = (): S => changes.at(-1)?.next ?? step;
  return {
    user: userEvent.setup(),
    /** The step as it stands now. */
    step: now,
    /** What it was called that undoes together, edit by edit. */
    undoNames: () => changes.map(({ as }) => as),
    problems: () => problemsOf(exerciseOf(...earlier, now()), earlier.length),
  };
}
