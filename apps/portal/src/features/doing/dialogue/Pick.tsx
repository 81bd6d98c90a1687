import { repliesInOrder, type DialogueReply, type DialogueState, type DialogueStep } from '@attune/exercise/on-demand';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import { OwnReply } from './OwnReply';
import { castOf, useInPerson } from './person';
import styles from './rehearsal.module.css';
import type { Rehearsal } from './use-rehearsal';

/** What becomes of an answer; `stop` is left out where there is nothing to stop. */
interface Answering {
  say: Rehearsal['say'];
  sayOwn: Rehearsal['sayOwn'];
  stop?: Rehearsal['stop'];
}

interface Props {
  /** The scene has only begun: the focus is the browser's. */
  first: boolean;
  step: DialogueStep;
  current: DialogueState;
  rehearsal: Answering;
  /** What stands beside a reply for whoever tries the scene out; a client sees nothing there. */
  beside?: (reply: DialogueReply) => ReactNode;
}

/** What to say: the replies in this attempt's own order, or one's own words. */
export function Pick({ first, step, current, rehearsal, beside }: Props) {
  const t = useText('doing');
  const r = useText('rehearsal');
  const say = useInPerson(castOf(step, current).person);
  const [writing, setWriting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
  }, [first]);
  return (
    <section className={styles.pick} aria-labelledby="pick">
      <div className="client-col">
        <h2 id="pick" ref={heading} tabIndex={-1}>
          {r(writing ? 'ownTitle' : 'pick')}
        </h2>
        {writing ? (
          <OwnReply step={step} onSay={rehearsal.sayOwn} onLeave={() => setWriting(false)} />
        ) : (
          <>
            <ul className={styles.replies}>
              {repliesInOrder(step, current).map((reply) => (
                <li key={reply.id}>
                  <button type="button" className={styles.reply} onClick={() => rehearsal.say(reply.id)}>
                    {t('quoted', { words: say(reply.text) })}
                    {beside?.(reply)}
                  </button>
                </li>
              ))}
            </ul>
            <div className={styles.otherWays}>
              {step.canWriteOwn && (
                <Button kind="text" icon="pen" onClick={() => setWriting(true)}>
                  {r('myWay')}
                </Button>
              )}
              {rehearsal.stop && (
                <Button kind="text" onClick={rehearsal.stop}>
                  {r('stop')}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </section>
  );
}
