import type { CommitmentsStep, LadderStep, ScaleRange } from '@attune/exercise';
import { usePaper, useSay } from './paper';
import styles from './Worksheet.module.css';

const EMPTY_ROWS = 3;

/** A table to fill in: the rows at hand, and empty ones for one's own. */
function Sheet({ head, rows, own }: { head: string[]; rows: { id: string; label: string }[]; own: boolean }) {
  const all = [...rows, ...Array.from({ length: own ? EMPTY_ROWS : 0 }, (_, index) => ({ id: `own-${index}`, label: '' }))];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {head.slice(1).map((word) => (
              <td key={word} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rungs with what is expected of each, and room for how it was. */
export function Rungs({ step }: { step: LadderStep }) {
  const paper = usePaper();
  const say = useSay();
  return (
    <>
      <p className={styles.help}>
        {say(step.distress.prompt)} {range(step.distress, say)}
      </p>
      <Sheet
        head={[paper('rung'), paper('expected'), paper('actual')]}
        rows={step.rungs.map(({ id, label }) => ({ id, label: say(label) }))}
        own={step.canWriteOwn ?? false}
      />
    </>
  );
}

/** Promises, and how it went with each. */
export function Promises({ step }: { step: CommitmentsStep }) {
  const paper = usePaper();
  const say = useSay();
  return (
    <Sheet
      head={[paper('promise'), paper('kept'), paper('notThisTime'), paper('moved')]}
      rows={(step.commitments ?? []).map(({ id, label }) => ({ id, label: say(label) }))}
      own={step.canWriteOwn ?? false}
    />
  );
}

const range = ({ min, max, labels }: ScaleRange, say: ReturnType<typeof useSay>): string =>
  `${min}: ${say(labels[min])}, ${max}: ${say(labels[max])}.`;
