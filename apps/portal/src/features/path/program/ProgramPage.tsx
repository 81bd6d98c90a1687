import { useQuery } from '@tanstack/react-query';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Button, Empty, Problem, Wait } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import { Marks, type Mark } from '../../../ui/Marks';
import path from '../Path.module.css';
import { MY_PROGRAM, type MyProgram, type MyStep } from './api';
import { OpenStep } from './OpenStep';
import styles from './program.module.css';
import { comingWords, partsOf } from './words';

/** My program as a whole: the way so far, what is open, and what comes when. */
export function ProgramPage() {
  const t = useText('program');
  const words = useText('path');
  const { data, error, refetch } = useQuery(MY_PROGRAM);
  useTitle(words('tab'));
  return (
    <div className={path.page}>
      <BackLink to="/path">{words('title')}</BackLink>
      {data?.program ? <Whole program={data.program} /> : <h1>{t('title')}</h1>}
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data?.program === null && <Empty title={t('none')}>{t('noneMore')}</Empty>}
    </div>
  );
}

function Whole({ program }: { program: MyProgram }) {
  const t = useText('program');
  const words = useText('path');
  const say = useLocalized();
  const { open, done, coming } = partsOf(program);
  const aside = program.steps.filter(({ state }) => state === 'skipped');
  // That one comes after the other is said once; a path that rests has no day to tell.
  const lineOf = (step: MyStep) =>
    program.state === 'paused' || (step.opens?.kind === 'after-previous' && step !== coming[0]) ? '' : comingWords(step, t);
  return (
    <>
      <div className={path.head}>
        <h1>{say(program.title)}</h1>
        <p className="soft">{say(program.purpose)}</p>
        {program.state !== 'running' && <p className={styles.state}>{t(`state.${program.state}`)}</p>}
      </div>
      {open.length > 0 && (
        <section aria-labelledby="open-steps">
          <h2 id="open-steps">{t('open')}</h2>
          <ul className={styles.open}>
            {open.map((step) => (
              <li key={step.id}>
                <OpenStep step={step} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Steps title={t('coming')} steps={coming} mark="open" say={lineOf} />
      <Steps title={t('done')} steps={done} mark="done" />
      <Steps title={t('aside')} steps={aside} mark="not" />
      <div className={`no-print ${path.acts}`}>
        <Button icon="print" onClick={() => window.print()}>
          {words('print')}
        </Button>
      </div>
    </>
  );
}

interface StepsProps {
  title: string;
  steps: readonly MyStep[];
  mark: Mark;
  /** A word below the title. */
  say?: (step: MyStep) => string;
}

function Steps({ title, steps, mark, say = () => '' }: StepsProps) {
  const write = useLocalized();
  if (steps.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className={`card rows ${styles.steps}`}>
        {steps.map((step) => (
          <li key={step.id} className="row">
            <span aria-hidden="true">
              <Marks marks={[mark]} label={title} />
            </span>
            <span className="grow">
              {write(step.title)}
              {say(step) && <small>{say(step)}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
