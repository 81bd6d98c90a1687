import { currentNode, keptTurns, type DialogueState, type DialogueStep } from '@attune/exercise/on-demand';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../../lib/texts';
import { Line } from './Line';
import { castOf, useInPerson } from './person';
import styles from './rehearsal.module.css';

interface Props {
  step: DialogueStep;
  current: DialogueState;
  onRewind: (turn: number) => void;
  /** Above the scene. */
  children?: ReactNode;
}

/** What was said so far, from where the scene is set to the line that waits for an answer. Opens at the newest line. */
export function Talk({ step, current, onRewind, children }: Props) {
  const r = useText('rehearsal');
  const turns = keptTurns(current);
  const node = currentNode(step, current);
  const { variant, person } = castOf(step, current);
  const say = useInPerson(person);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 });
  }, [turns.length]);
  return (
    <div className={styles.scroll} role="region" aria-label={r('scene')} tabIndex={0} ref={scroll}>
      <div className="client-col">
        {children}
        <p className={styles.where}>{say(variant?.scene)}</p>
        <div role="log" aria-label={r('soFar')}>
          <ol className={styles.talk}>
            {turns.map((turn, index) => (
              <Line key={`${index}.${turn.node}`} step={step} current={current} turn={turn} onRewind={() => onRewind(index)} />
            ))}
            {node && <Line key={`${turns.length}.${node.id}`} step={step} current={current} node={node} />}
          </ol>
        </div>
      </div>
    </div>
  );
}
