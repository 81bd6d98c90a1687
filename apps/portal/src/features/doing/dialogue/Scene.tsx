import { currentNode, keptTurns, type DialogueState, type DialogueTurn } from '@attune/exercise/on-demand';
import { useEffect, useRef } from 'react';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { HardMomentLink, IconButton, SafetyNote, SkipLink } from '../../../ui';
import { Line } from './Line';
import { castOf, useInPerson } from './person';
import { Pick } from './Pick';
import type { RehearsalProps } from './RehearsalScreen';
import styles from './rehearsal.module.css';
import type { Rehearsal } from './use-rehearsal';

/** The scene being played: what was said so far, and below it what to say next. No class is shown while it runs. */
export function Scene({ screens, step, rehearsal, current }: RehearsalProps & { rehearsal: Rehearsal; current: DialogueState }) {
  const t = useText('doing');
  const r = useText('rehearsal');
  const { practice } = useSession();
  const turns = keptTurns(current);
  const node = currentNode(step, current);
  const { variant, person } = castOf(step, current);
  const say = useInPerson(person);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 });
  }, [turns.length]);
  return (
    <div className={`client ${styles.stage}`}>
      <SkipLink />
      <header className={`top top-step ${styles.top}`}>
        <IconButton icon="back" label={r('leave')} onClick={screens.back} />
        <h1 className={styles.title}>
          {t('rehearsal.title')}
          <small>{r('turn', { n: turns.length + 1 })}</small>
        </h1>
        <HardMomentLink />
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.scroll} role="region" aria-label={r('scene')} tabIndex={0} ref={scroll}>
          <div className="client-col">
            <SafetyNote country={practice?.country ?? null} />
            <p className={styles.where}>{say(variant?.scene)}</p>
            <div role="log" aria-label={r('soFar')}>
              <ol className={styles.talk}>
                {turns.map((turn: DialogueTurn, index) => (
                  <Line key={`${index}.${turn.node}`} step={step} current={current} turn={turn} onRewind={() => rehearsal.rewindTo(index)} />
                ))}
                {node && <Line key={`${turns.length}.${node.id}`} step={step} current={current} node={node} />}
              </ol>
            </div>
          </div>
        </div>
        <Pick key={`${turns.length}.${node?.id}`} first={turns.length === 0} step={step} current={current} rehearsal={rehearsal} />
      </main>
    </div>
  );
}
