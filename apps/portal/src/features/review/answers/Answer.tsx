import type { Step } from '@attune/exercise';
import { Suspense } from 'react';
import { answerViews } from '../../../answers';
import { ChangeAnswer } from './ChangeAnswer';
import { DialogueAnswer } from './DialogueAnswer';
import { LeafAnswer } from './LeafAnswer';
import { RepeatAnswer } from './RepeatAnswer';

/** One answer, shown as fits its kind. */
export function Answer({ step, value }: { step: Step; value: unknown }) {
  switch (step.kind) {
    case 'instruction':
      return null;
    case 'repeat':
      return <RepeatAnswer step={step} value={value} />;
    case 'before-after':
      return <ChangeAnswer step={step} value={value} />;
    case 'dialogue':
      return <DialogueAnswer step={step} value={value} />;
    default: {
      const Shown = answerViews[step.kind];
      if (!Shown) return <LeafAnswer step={step} value={value} />;
      return (
        <Suspense>
          <Shown step={step} value={value} />
        </Suspense>
      );
    }
  }
}
