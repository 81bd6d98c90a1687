import type { ScaleStep } from '@attune/exercise';
import { ScaleField } from './ScaleField';
import type { KindProps } from './kind';

/** One scale, asked by the page's heading. */
export default function Scale({ step, value, onChange, labelId, describedBy }: KindProps<ScaleStep>) {
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      <ScaleField scale={step} value={value as number | null | undefined} onChange={onChange} />
    </div>
  );
}
