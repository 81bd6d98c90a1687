import type { ExerciseDefinition, InnerStep, Step } from '@attune/exercise';
import { Numbers } from './marks';
import { usePaper, useSay } from './paper';
import { StepBlock } from './StepBlock';
import { optionsAsked } from './when';
import styles from './Worksheet.module.css';

const MOST_NAMED = 3;

/** One question on paper, with what it depends on; a before-after is printed on both sides of what stands inside it. */
export function Question({ definition, step }: { definition: ExerciseDefinition; step: Step }) {
  const paper = usePaper();
  const say = useSay();
  if (step.kind !== 'before-after') return <Asked definition={definition} step={step} />;
  const side = (part: 'before' | 'after') => (
    <section className={styles.question}>
      <h2>{paper(part)}</h2>
      {step.about && <p>{say(step.about)}</p>}
      {step.scales.map((scale) => (
        <Numbers key={scale.id} scale={scale} prompt={scale.prompt} />
      ))}
    </section>
  );
  return (
    <>
      {side('before')}
      {step.steps.map((inner) => (
        <Asked key={inner.id} definition={definition} step={inner} />
      ))}
      {side('after')}
    </>
  );
}

function Asked({ definition, step }: { definition: ExerciseDefinition; step: InnerStep }) {
  const paper = usePaper();
  const say = useSay();
  const asked = optionsAsked(definition, step.when);
  const words =
    asked &&
    asked.length <= MOST_NAMED &&
    paper('ifChosen', { words: asked.map((label) => `“${say(label)}”`).join(` ${paper('or')} `) });
  return (
    <section className={step.kind === 'dialogue' ? styles.long : styles.question}>
      {step.when && <p className={styles.when}>{words || paper('ifFits')}:</p>}
      {step.prompt && <h2>{say(step.prompt)}</h2>}
      {step.help && <p className={styles.help}>{say(step.help)}</p>}
      <StepBlock step={step} />
    </section>
  );
}
