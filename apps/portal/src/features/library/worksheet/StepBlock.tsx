import { noPlaces, placesOf, planLabel, qualitiesOf, type InnerStep } from '@attune/exercise/on-demand';
import { use } from 'react';
import { Circles } from './Circles';
import { DialogueBlock } from './DialogueBlock';
import { LeafBlock } from './LeafBlock';
import { Box, Boxes, Labelled, Lines, Numbers } from './marks';
import { PaperLanguage, usePaper, useSay } from './paper';
import { Promises, Rungs } from './Tables';
import styles from './Worksheet.module.css';

/** How often a repeated group is printed, where the exercise does not ask for fewer. */
const REPEATS = 3;
const OWN_ITEMS = 3;
const CONFIDENCE = { min: 0, max: 10, labels: {} };

/** What of a step can be done on paper, under its question. */
export function StepBlock({ step }: { step: InnerStep }) {
  const paper = usePaper();
  const say = useSay();
  const language = use(PaperLanguage);
  switch (step.kind) {
    case 'instruction':
      return <p className={styles.read}>{say(step.body)}</p>;
    case 'text':
    case 'choice':
    case 'scale':
    case 'emotion':
      return <LeafBlock step={step} />;
    case 'repeat':
      return (
        <ol className={styles.entries}>
          {Array.from({ length: Math.min(REPEATS, step.max ?? REPEATS) }, (_, index) => (
            <li key={index}>
              {step.steps.map((inner) => (
                <div key={inner.id}>
                  <p>{say(inner.prompt)}</p>
                  <LeafBlock step={inner} />
                </div>
              ))}
            </li>
          ))}
        </ol>
      );
    case 'dialogue':
      return <DialogueBlock step={step} />;
    case 'body':
      return (
        <>
          <Boxes>
            {[...placesOf(step), ...noPlaces].map((place) => (
              <Box key={place.id}>{say(place.label)}</Box>
            ))}
          </Boxes>
          <p className={styles.help}>{qualitiesOf(step).map(({ label }) => say(label).toLocaleLowerCase(language)).join(', ')}</p>
          <Labelled label={paper('place')} />
          {step.intensity !== false && <Labelled label={paper('strength')} />}
        </>
      );
    case 'breath':
      return (
        <>
          <Boxes>
            {step.patterns.map((pattern) => (
              <Box key={pattern.id}>
                {say(pattern.label)}:{' '}
                {(['in', 'hold', 'out', 'rest'] as const)
                  .filter((part) => pattern[part])
                  .map((part) => paper(part, { n: pattern[part]! }))
                  .join(', ')}{' '}
                {paper('seconds')}
              </Box>
            ))}
          </Boxes>
          <Labelled label={paper('done')} />
        </>
      );
    case 'timer':
      return <Labelled label={paper('done')} />;
    case 'ladder':
      return <Rungs step={step} />;
    case 'people':
      return <Circles step={step} />;
    case 'plan':
      return (
        <>
          {step.fields.map((field) =>
            field === 'confidence' ? (
              <Numbers key={field} scale={CONFIDENCE} prompt={planLabel(step, field)} />
            ) : (
              <Labelled key={field} label={say(planLabel(step, field))} />
            ),
          )}
        </>
      );
    case 'checklist':
      return (
        <Boxes>
          {step.items.map((item) => (
            <Box key={item.id}>
              {say(item.label)}
              {item.lighter && <small>{` (${paper('lighter')}: ${say(item.lighter)})`}</small>}
            </Box>
          ))}
          {step.canWriteOwn &&
            Array.from({ length: OWN_ITEMS }, (_, index) => (
              <Box key={index}>
                <Lines count={1} />
              </Box>
            ))}
        </Boxes>
      );
    case 'commitments':
      return <Promises step={step} />;
    case 'card':
      return <div className={styles.card} aria-hidden="true" />;
    case 'audio':
      return (
        <Boxes>
          <Box>{paper('readAloud')}</Box>
        </Boxes>
      );
    case 'photo':
      return <div className={styles.card}>{paper('picture')}</div>;
    case 'agreement':
      return (
        <>
          {step.sections.map((section) => (
            <section key={section.id}>
              <h4>{say(section.label)}</h4>
              <Boxes>
                {(section.clauses ?? []).map((clause) => (
                  <Box key={clause.id}>{say(clause.label)}</Box>
                ))}
                {section.canWriteOwn && (
                  <Box>
                    <Lines count={2} />
                  </Box>
                )}
              </Boxes>
            </section>
          ))}
          {step.roles.map((role) => (
            <div key={role.id} className={styles.pair}>
              <Labelled label={paper('signature', { role: say(role.label) })} />
              <Labelled label={paper('date')} />
            </div>
          ))}
        </>
      );
  }
}
