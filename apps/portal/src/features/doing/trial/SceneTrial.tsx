import {
  choose, currentEnding, currentNode, keptTurns, rewind, runFrom, writeOwn,
  type DialogueState, type DialogueStep,
} from '@attune/exercise/on-demand';
import { useEffect, useState } from 'react';
import { useText } from '../../../lib/texts';
import { ClassMark } from '../dialogue/ClassMark';
import { castOf, useInPerson } from '../dialogue/person';
import { Pick } from '../dialogue/Pick';
import rehearsal from '../dialogue/rehearsal.module.css';
import { Talk } from '../dialogue/Talk';
import styles from './scene-trial.module.css';

interface Props {
  step: DialogueStep;
  /** The line to begin with, and as which temperament of the person. */
  from: string;
  temperament: string | null;
  /** Says where the scene stands: a line, an ending, or null where a reply leads nowhere. */
  onStand: (id: string | null) => void;
}

/** The tree as if the scene opened at one of its lines: everything is played as it will be, from there. */
export function openedAt(step: DialogueStep, from: string, temperament: string | null): DialogueStep {
  const variant = step.variants.find(({ temperaments }) => temperaments.some(({ id }) => id === temperament)) ?? step.variants[0];
  const who = variant?.temperaments.find(({ id }) => id === temperament) ?? variant?.temperaments[0];
  return { ...step, variants: variant && who ? [{ ...variant, temperaments: [{ ...who, start: from }] }] : [] };
}

/** A scene tried out from any line, with the kind of each reply beside it. Nothing is kept, and nothing is sent. */
export function SceneTrial({ step, from, temperament, onStand }: Props) {
  const r = useText('rehearsal');
  const [opened] = useState(() => openedAt(step, from, temperament));
  const [current, setCurrent] = useState<DialogueState>(() => runFrom(opened, from, from));
  const { person } = castOf(opened, current);
  const say = useInPerson(person);
  const node = currentNode(opened, current);
  const ending = currentEnding(opened, current);
  const said = keptTurns(current).length;
  const at = node?.id ?? ending?.id ?? null;
  useEffect(() => {
    onStand(at);
  }, [onStand, at]);
  return (
    <div className={styles.beside}>
      <Talk step={opened} current={current} onRewind={(turn) => setCurrent(rewind(current, turn))} />
      {node && (
        <Pick
          key={`${said}.${node.id}`}
          first={said === 0}
          step={opened}
          current={current}
          rehearsal={{
            say: (reply) => setCurrent(choose(opened, current, reply)),
            sayOwn: (words, name) => setCurrent(writeOwn(opened, current, words, name)),
          }}
          beside={(reply) => (
            <span className={styles.kind}>
              <ClassMark name={reply.class} />
              {say(opened.classes[reply.class].label)}
            </span>
          )}
        />
      )}
      {ending && (
        <section className={styles.ended} aria-labelledby="trial-ending">
          <h3 id="trial-ending">{say(ending.title)}</h3>
          <p>{say(ending.body)}</p>
          <h4>{r('takeAlong')}</h4>
          <ul className={rehearsal.takeAways}>
            {ending.takeAways.map((text, index) => (
              <li key={index}>{say(text)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
