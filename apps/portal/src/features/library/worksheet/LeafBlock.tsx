import type { ChoiceStep, LeafStep } from '@attune/exercise';
import { Box, Boxes, Labelled, Lines, Numbers } from './marks';
import { usePaper, useSay } from './paper';
import styles from './Worksheet.module.css';

const SHOWN_EXAMPLES = 2;

/** A question with one answer: lines, boxes or numbers. */
export function LeafBlock({ step }: { step: LeafStep }) {
  const paper = usePaper();
  const say = useSay();
  switch (step.kind) {
    case 'text':
      return (
        <>
          {step.examples && step.examples.length > 0 && (
            <p className={styles.help}>
              {paper('forExample')}:{' '}
              {step.examples
                .slice(0, SHOWN_EXAMPLES)
                .map(({ text }) => `“${say(text)}”`)
                .join(` ${paper('or')} `)}
            </p>
          )}
          <Lines count={step.size === 'long' ? 8 : 3} />
        </>
      );
    case 'choice':
      return <Options step={step} />;
    case 'scale':
      return <Numbers scale={step} />;
    case 'emotion':
      return (
        <>
          {Array.from({ length: step.multiple ? 3 : 1 }, (_, index) => (
            <div key={index} className={styles.pair}>
              <Labelled label={paper('feeling')} />
              {step.intensity !== false && <Labelled label={paper('strength')} />}
            </div>
          ))}
        </>
      );
  }
}

function Options({ step }: { step: ChoiceStep }) {
  const paper = usePaper();
  const say = useSay();
  return (
    <>
      <p className={styles.help}>{paper(step.multiple ? 'any' : 'one')}</p>
      <Boxes>
        {step.options.map((option) => (
          <Box key={option.id}>
            {say(option.label)}
            {option.hint && <small> {say(option.hint)}</small>}
            {option.write && <Lines count={1} />}
          </Box>
        ))}
      </Boxes>
    </>
  );
}
