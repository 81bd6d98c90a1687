import { loadKinds, sentencesOf, validateAnswers, type Answers, type ExerciseDefinition, type Step } from '@attune/exercise/on-demand';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentType } from 'react';
import { likeABrowser } from '../../../../lib/testing/browser';
import { speak } from '../../../../lib/testing/texts';
import type { Language } from '../../../../lib/texts';
import { DoingContext } from '../../context';
import type { KindProps } from '../kind';

interface Options {
  /** What the step begins with. */
  value?: unknown;
  /** What was answered before, and the steps that asked for it. */
  answers?: Answers;
  earlier?: Step[];
  /** The step was gone on from before it was whole. */
  invalid?: boolean;
  /** For a spec that moves the clock itself. */
  advanceTimers?: (ms: number) => void;
  language?: Language;
  /** The entries the server has of this client. */
  clientId?: string;
}

const both = (text: string) => ({ en: text, es: text });

/** Does one step as on a phone. Whatever is changed must be a draft the server takes, and be readable in both languages. */
export async function doStep<S extends Step>(Kind: ComponentType<KindProps<S>>, step: S, options: Options = {}) {
  const { value, answers = {}, earlier = [], invalid = false, language = 'en', clientId = null, advanceTimers } = options;
  const definition = { title: both('t'), quietTitle: both('t'), steps: [...earlier, step], endings: [] } as unknown as ExerciseDefinition;
  const queries = new QueryClient();
  queries.setQueryData(['session'], { person: { id: 'p' }, clientId });
  let answer = value;
  await loadKinds(definition);
  cleanup();
  speak(language);
  likeABrowser();

  function Held() {
    const [held, setHeld] = useState(value);
    const all = held === undefined ? answers : { ...answers, [step.id]: held };
    const doing = { definition, answers: all, smaller: false, responseId: 'r', therapist: null, stopHere: () => undefined };
    return (
      <DoingContext value={doing}>
        <h1 id="question">{step.prompt?.[language]}</h1>
        <Kind
          step={step}
          value={held}
          labelId="question"
          invalid={invalid}
          onChange={(next) => {
            answer = next;
            setHeld(next);
          }}
        />
      </DoingContext>
    );
  }

  render(
    <QueryClientProvider client={queries}>
      <Held />
    </QueryClientProvider>,
  );
  const kept = (): Answers => ({ ...(earlier.length ? answers : {}), ...(answer === undefined ? {} : { [step.id]: answer }) });
  return {
    user: userEvent.setup(advanceTimers && { advanceTimers }),
    /** The answer as it is now. */
    answer: () => answer as never,
    /** What the server would say against this draft. */
    draftFaults: () => validateAnswers(definition, kept(), { partial: true }),
    /** What is still missing before it may be sent. */
    faults: () => validateAnswers(definition, kept()),
    sentence: () => sentencesOf(definition, kept(), null, language).at(-1)?.sentence ?? '',
  };
}
