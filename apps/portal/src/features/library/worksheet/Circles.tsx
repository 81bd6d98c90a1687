import type { PeopleStep } from '@attune/exercise';
import { usePaper, useSay } from './paper';
import styles from './Worksheet.module.css';

const SIZE = 320;
const MIDDLE = 34;

/** Empty rings to write names on, the closest first. */
export function Circles({ step }: { step: PeopleStep }) {
  const paper = usePaper();
  const say = useSay();
  const wide = (SIZE / 2 - MIDDLE) / step.rings.length;
  return (
    <>
      <p className={styles.help}>{paper('circle')}</p>
      <svg className={styles.circles} viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={step.rings.map(({ label }) => say(label)).join(', ')}>
        {step.rings.map(({ id }, index) => (
          <circle key={id} cx={SIZE / 2} cy={SIZE / 2} r={MIDDLE + wide * (index + 1) - 1} />
        ))}
        <circle cx={SIZE / 2} cy={SIZE / 2} r={MIDDLE} />
        <text x={SIZE / 2} y={SIZE / 2 + 4}>
          {paper('me')}
        </text>
        {step.rings.map(({ id, label }, index) => (
          <text key={id} x={SIZE / 2} y={SIZE / 2 - MIDDLE - wide * index - 6}>
            {say(label)}
          </text>
        ))}
      </svg>
    </>
  );
}
