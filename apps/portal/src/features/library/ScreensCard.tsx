import type { ExerciseDefinition, Screen } from '@attune/exercise';
import { useState } from 'react';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Button, Card } from '../../ui';
import { Phone } from '../../ui/staff';
import { StepPreview } from '../../ui/staff/StepPreview';
import styles from './Library.module.css';

const SHOWN_FIRST = 4;

/** Every screen the exercise can show, those that depend on an earlier answer included and marked. */
export function ScreensCard({ definition }: { definition: ExerciseDefinition }) {
  const t = useText('library');
  const say = useLocalized();
  const [all, setAll] = useState(false);
  const screens = everyScreen(definition);
  const shown = all ? screens : screens.slice(0, SHOWN_FIRST);
  return (
    <Card title={t('screens.title')} padded end={<span className="faint">{t('screens.count', { count: screens.length })}</span>}>
      <ol className={styles.screens}>
        {shown.map((screen, index) => (
          <li key={screen.key}>
            <Phone label={t('screens.label', { number: index + 1, prompt: promptOf(screen, say) })}>
              <StepPreview screen={screen} />
            </Phone>
            <p className="faint">
              {index + 1}
              {screen.step.when && `, ${t('screens.depends')}`}
            </p>
          </li>
        ))}
      </ol>
      {!all && screens.length > SHOWN_FIRST && (
        <Button onClick={() => setAll(true)}>{t('screens.all', { count: screens.length - SHOWN_FIRST })}</Button>
      )}
      <h3 className={styles.endings}>{t('endings.title')}</h3>
      <ul className={styles.notes}>
        {definition.endings.map((ending, index) => (
          <li key={index}>
            <b>{withGaps(say(ending.title))}</b> <span className="soft">{withGaps(say(ending.body))}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** All steps in order; a before-after stands on both sides of those inside it. */
function everyScreen(definition: ExerciseDefinition): Screen[] {
  return definition.steps.flatMap((step): Screen[] => {
    if (step.kind !== 'before-after') return [{ key: step.id, step }];
    return [
      { key: `${step.id}.before`, step, part: 'before' },
      ...step.steps.map((inner) => ({ key: inner.id, step: inner })),
      { key: `${step.id}.after`, step, part: 'after' },
    ];
  });
}

/** An ending's text with its open places: what the client wrote or chose will stand there. */
function withGaps(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}

function promptOf({ step }: Screen, say: ReturnType<typeof useLocalized>): string {
  if (step.prompt) return say(step.prompt);
  if (step.kind === 'before-after') return say(step.about ?? step.scales[0]?.prompt);
  return say(step.kind === 'instruction' ? step.body : undefined);
}
