import type { BeforeAfterAnswer, BeforeAfterStep, SideAnswer } from '@attune/exercise';
import { ScaleField } from './ScaleField';
import styles from './kinds.module.css';
import type { KindProps } from './kind';

/** The same scales on either side: the same words, and no number carried over. */
export default function BeforeAfter({ step, part = 'before', value, onChange, labelId, describedBy }: KindProps<BeforeAfterStep>) {
  const answer = (typeof value === 'object' && value !== null ? value : {}) as BeforeAfterAnswer;
  const single = step.scales.length === 1;
  const side = answer[part];
  const numberOf = (id: string) => (isSides(side) ? side[id] : side);
  const put = (id: string, number: number | null) =>
    onChange({ ...answer, [part]: single ? number : { ...(isSides(side) ? side : {}), [id]: number } });
  return (
    <div className={styles.scales} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {step.scales.map((scale) => (
        <ScaleField
          key={scale.id}
          scale={scale}
          prompt={single && !step.about ? undefined : scale.prompt}
          value={numberOf(scale.id)}
          onChange={(number) => put(scale.id, number)}
        />
      ))}
    </div>
  );
}

function isSides(side: SideAnswer | undefined): side is Record<string, number | null> {
  return typeof side === 'object' && side !== null;
}
