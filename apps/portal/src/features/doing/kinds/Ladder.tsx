import { rungsOf, type LadderAnswer, type LadderStep } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import type { KindProps } from './kind';
import { Climb } from './ladder/Climb';
import { EditRungs } from './ladder/EditRungs';
import { ladderOf, tidy } from './ladder/ladder-edits';
import styles from './ladder/ladder.module.css';
import { Rungs } from './ladder/Rungs';

/** Small steps from easy to hard: one is chosen, guessed at, climbed and looked back on; the ladder itself can be changed. */
export default function Ladder({ step, value, onChange, labelId, describedBy, invalid }: KindProps<LadderStep>) {
  const t = useText('ladder');
  const [editing, setEditing] = useState(false);
  const [told, setTold] = useState<Record<string, LadderAnswer>>({});
  const answer = ladderOf(value);
  const chosen = rungsOf(step, value).some(({ id }) => id === answer.chosen) ? answer.chosen : undefined;
  const keep = (next: LadderAnswer) => onChange(tidy(next));
  /** Another rung is another climb. What was said about the first comes back with it, should the finger have slipped. */
  const choose = (id: string) => {
    const { predicted, actual, outcome, note, ...ladder } = answer;
    if (chosen) setTold({ ...told, [chosen]: { predicted, actual, outcome, note } });
    keep({ ...ladder, ...told[id], chosen: id });
  };
  return (
    <div className={styles.ladder}>
      {editing ? (
        <EditRungs step={step} value={value} onChange={keep} />
      ) : (
        <Rungs {...{ step, value, chosen, labelId, describedBy, invalid }} onChoose={choose} />
      )}
      <Button kind={editing ? 'quiet' : 'text'} className={editing ? '' : 'btn-bare'} icon={editing ? 'check' : 'pen'} onClick={() => setEditing(!editing)}>
        {t(editing ? 'changed' : 'change')}
      </Button>
      {!editing && chosen && <Climb key={chosen} step={step} answer={answer} onChange={(changes) => keep({ ...answer, ...changes })} />}
    </div>
  );
}
