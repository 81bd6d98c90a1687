import type { ExerciseDefinition, Language } from '@attune/exercise';
import { Labelled } from './marks';
import { PaperLanguage, usePaper, useSay } from './paper';
import { Question } from './Question';
import styles from './Worksheet.module.css';

interface Props {
  definition: ExerciseDefinition;
  language: Language;
  /** The number to call in danger, where the practice is. */
  emergency: string;
}

/** An exercise on paper, in the language of the client. */
export function Sheet({ language, ...rest }: Props) {
  return (
    <PaperLanguage value={language}>
      <Printed {...rest} language={language} />
    </PaperLanguage>
  );
}

function Printed({ definition, language, emergency }: Props) {
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
        <p>{paper('call', { number: emergency })}</p>
        <Labelled label={paper('people')} />
      </section>
    </article>
  );
}
