/** @jest-environment jsdom */
import type { Step } from '@attune/exercise';
import { library } from '@attune/exercise/library';
import { cleanup, fireEvent, render } from '@testing-library/react';
import { likeABrowser } from '../../../lib/testing/browser';
import { speak } from '../../../lib/testing/texts';
import { placedSteps } from '../state/place';
import { forms } from './index';

const every = library.flatMap(({ slug, definition }) => (['en', 'es'] as const).map((language) => ({ slug, language, definition })));

beforeAll(likeABrowser);

/** Opens some of what is folded away. */
const unfold = () => [...document.querySelectorAll('[aria-expanded="false"]')].slice(0, 4).forEach((button) => fireEvent.click(button));

describe.each(every)('$slug, written in $language', ({ definition, language }) => {
  it('opens every step in its form, says all it says and changes nothing', async () => {
    speak(language);
    for (const { step } of placedSteps(definition).filter((placed) => placed.step.kind !== 'dialogue')) {
      cleanup();
      const before = JSON.stringify(step);
      const changes: Step[] = [];
      const { default: Form } = await forms[step.kind]();
      render(<Form step={step} definition={definition} language={language} problems={[]} onChange={(next: Step) => changes.push(next)} />);
      if (language === 'es') unfold();
      const shown = [...document.querySelectorAll('textarea')].map(({ value }) => value);
      const asked = step.kind === 'instruction' ? step.body : step.kind === 'before-after' ? step.scales[0]?.prompt : step.prompt;
      expect(shown).toContain(asked?.[language]);
      expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
      expect(document.body.textContent).not.toMatch(/no longer there|ya no está/);
      expect(document.querySelectorAll('.error')).toHaveLength(0);
      expect(changes).toEqual([]);
      expect(JSON.stringify(step)).toBe(before);
    }
  });
});
