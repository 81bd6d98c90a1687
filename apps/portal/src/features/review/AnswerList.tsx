import { allSteps, isBlank, visibleSteps, type Step } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../lib/texts';
import { Card, Chip, Empty, Icon, Unreadable } from '../../ui';
import { Answer } from './answers/Answer';
import { ScoreList } from './answers/ScoreList';
import type { OpenedResponse } from './api';
import { flaggedAs } from './flagged';
import { KeptNote } from './KeptNote';
import styles from './Review.module.css';
import { StepComment } from './StepComment';
import type { ReviewActs } from './use-review';

/** Every step that was answered, in order; what is private is named, what was left open is listed at the end. */
export function AnswerList({ response, review }: { response: OpenedResponse; review: ReviewActs | null }) {
  const t = useText('review');
  const language = useLanguage();
  const { definition, answers, privateSteps } = response;
  if (response.unreadable) {
    return (
      <Card padded>
        <Unreadable />
      </Card>
    );
  }
  const isPrivate = (step: Step) => privateSteps.includes(step.id);
  const steps = allSteps(definition).filter((step) => step.kind !== 'instruction');
  const shown = steps.filter((step) => isPrivate(step) || !isBlank(answers[step.id]));
  const seen = new Set(visibleSteps(definition, answers, { smaller: response.smaller }).map((screen) => screen.step.id));
  const open = steps.filter((step) => seen.has(step.id) && !shown.includes(step));
  return (
    <Card>
      {shown.length === 0 && <Empty title={t('nothing')}>{t('nothingMore')}</Empty>}
      <ol className="rows">
        {shown.map((step) => (
          <li key={step.id} className={styles.step}>
            <h2 className={styles.prompt}>
              {promptOf(step)?.[language] ?? t(`kind.${step.kind}`)}
              <Flag as={isPrivate(step) ? null : flaggedAs(step, answers[step.id])} />
            </h2>
            <div className={styles.value}>
              {isPrivate(step) ? (
                <p className={styles.private}>
                  <Icon name="lock" />
                  <span>{t('private', { name: response.client.name })}</span>
                </p>
              ) : (
                <Answer step={step} value={answers[step.id]} />
              )}
            </div>
            {response.keepsakes.filter((kept) => kept.step === step.id).map((kept) => (
              <KeptNote key={kept.kind} kept={kept} />
            ))}
            <StepComment stepId={step.id} response={response} review={isPrivate(step) ? null : review} />
          </li>
        ))}
      </ol>
      <ScoreList definition={definition} answers={answers} privateSteps={privateSteps} />
      {open.length > 0 && (
        <details className={styles.open}>
          <summary>{t('open', { count: open.length })}</summary>
          <ul>
            {open.map((step) => (
              <li key={step.id}>{promptOf(step)?.[language] ?? t(`kind.${step.kind}`)}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

/** That an answer calls for one, or that a clinician should see it. */
function Flag({ as }: { as: ReturnType<typeof flaggedAs> }) {
  const t = useText('review');
  return (
    as && (
      <span className={styles.asks}>
        <Chip tone={as === 'risk' ? 'risk' : 'amber'}>{t(`attention.${as}`)}</Chip>
      </span>
    )
  );
}

function promptOf(step: Step) {
  return step.prompt ?? (step.kind === 'before-after' ? step.about : undefined);
}
