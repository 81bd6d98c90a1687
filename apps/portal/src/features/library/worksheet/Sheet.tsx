import type { ExerciseDefinition, Language } from '@attune/exercise';
import { Labelled } from './marks';
import { PaperLanguage, usePaper, useSay } from './paper';
import { Question } from './Question';
import styles from './Worksheet.module.css';

/** An exercise on paper, in the language of the client. */
export function Sheet({ definition, language }: { definition: ExerciseDefinition; language: Language }) {
  return (
    <PaperLanguage value={language}>
      <Printed definition={definition} language={language} />
    </PaperLanguage>
  );
}

function Printed({ definition, language }: { definition: ExerciseDefinition; language: Language }) {
  const paper = usePaper();
  const say = useSay();
  const { smaller } = definition;
  return (
    <article className={styles.sheet} lang={language}>
      <div className={styles.pair}>
        <Labelled label={paper('name')} />
        <Labelled label={paper('date')} />
      </div>
      <header>
        <h1>{say(definition.title)}</h1>
        <p>{say(definition.purpose)}</p>
        <p>{say(definition.what)}</p>
        <p className={styles.help}>
          {paper('minutes', { n: definition.minutes })}. {paper('open')} {paper('seen')}
        </p>
        {smaller && (
          <p className={styles.help}>
            <b>{paper('smaller')}:</b> {say(smaller.about)}
          </p>
        )}
      </header>
      {definition.steps.map((step) => (
        <Question key={step.id} definition={definition} step={step} />
      ))}
      <section className={styles.question}>
        <h2>{paper('hard')}</h2>
        <p>{say(definition.whenHard)}</p>
      </section>
    </article>
  );
}
