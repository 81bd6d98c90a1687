import { inPerson, lineInWords, replyClasses, type DialogueNode, type DialogueStep } from '@attune/exercise/on-demand';
import { use } from 'react';
import { Lines } from './marks';
import { PaperLanguage, usePaper, useSay } from './paper';
import styles from './Worksheet.module.css';

/** A role-play to write: for each way the other person may be, their lines where one stays clear and warm, with room to answer. */
export function DialogueBlock({ step }: { step: DialogueStep }) {
  const language = use(PaperLanguage);
  const paper = usePaper();
  const say = useSay();
  const { name: person } = step.person;
  return (
    <div className={styles.talks}>
      <p className={styles.help}>
        {replyClasses.map((name) => `${say(step.classes[name].label)}: ${say(step.classes[name].means)}`).join(' ')}
      </p>
      {step.variants.map((variant) => (
        <section key={variant.id} className={styles.talk}>
          <h3>
            {step.variants.length > 1 && `${variant.level}. `}
            {inPerson(variant.scene, person, language)}
          </h3>
          <p>
            <b>{paper('wish')}:</b> {inPerson(variant.goal, person, language)}
          </p>
          {variant.temperaments.map((temperament) => (
            <div key={temperament.id}>
              <h4>
                {person}: {say(temperament.label)}
              </h4>
              <ol>
                {clearPath(step, temperament.start).map((node) => {
                  const { words, spoken } = lineInWords(node, { temperament: temperament.id, person }, language);
                  return (
                    <li key={node.id}>
                      <p>{spoken ? `“${words}”` : `(${words})`}</p>
                      <p className={styles.help}>{paper('iSay')}:</p>
                      <Lines count={2} />
                      <p className={styles.kinds}>
                        {paper('kind')}:{' '}
                        {replyClasses.map((name) => (
                          <span key={name}>
                            <i aria-hidden="true" />
                            {say(step.classes[name].label)}
                          </span>
                        ))}
                      </p>
                    </li>
                  );
                })}
              </ol>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

/** The lines met from a start while every answer is clear and warm. */
export function clearPath(step: DialogueStep, start: string): DialogueNode[] {
  const path: DialogueNode[] = [];
  let node = step.nodes.find(({ id }) => id === start);
  while (node && !path.includes(node)) {
    path.push(node);
    const next: string | undefined = node.replies.find((reply) => reply.class === 'clear-warm')?.next;
    node = step.nodes.find(({ id }) => id === next);
  }
  return path;
}
