import type { ScaleStep } from '@attune/exercise';
import { ScaleFields, stepPart } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** A number between two ends. */
export default function Scale(props: BuildProps<ScaleStep>) {
  const part = stepPart(props);
  return (
    <>
      <StepHead part={part} />
      <ScaleFields {...part} />
      <Optional part={part} />
      <StepMore part={part} />
    </>
  );
}
