/** @jest-environment jsdom */
import type { Step, StepKind } from '@attune/exercise';
import { cleanup, render } from '@testing-library/react';
import { likeABrowser } from '../../../lib/testing/browser';
import { speak } from '../../../lib/testing/texts';
import { forms } from './index';
import { newStep } from './new-step';
import { exerciseOf, problemsOf } from './testing/build-step';

const kinds = (Object.keys(forms) as StepKind[]).filter((kind) => kind !== 'dialogue');
const odd: unknown[] = [undefined, null, 5, 'x', [], {}, [null], [{}], [5], { en: 5 }];

beforeAll(() => {
  likeABrowser();
  speak('en');
});

/** An exercise that is being written, or was brought in from elsewhere, may hold anything. */
it.each(kinds)('opens a step of kind %s whatever its fields hold', async (kind) => {
  const { default: Form } = await forms[kind]();
  const whole = newStep(kind, 'step', [newStep('text', 'words')]);
  const fields = Object.keys(whole).filter((field) => field !== 'id' && field !== 'kind');
  const unfinished = [{ id: 'step', kind }, ...fields.flatMap((field) => odd.map((value) => ({ ...whole, [field]: value })))] as Step[];
  for (const step of unfinished) {
    cleanup();
    const definition = exerciseOf(step);
    render(<Form step={step} definition={definition} language="en" problems={problemsOf(definition, 0)} onChange={() => undefined} />);
    expect(document.querySelectorAll('textarea, input').length).toBeGreaterThan(0);
  }
});
