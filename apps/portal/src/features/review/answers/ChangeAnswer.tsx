import { sideNumber, type BeforeAfterStep } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../lib/texts';
import { Icon } from '../../../ui';
import styles from './Answers.module.css';

/** The same scale before and after, and the way it moved in words. */
export function ChangeAnswer({ step, value }: { step: BeforeAfterStep; value: unknown }) {
  const t = useText('review');
  const language = useLanguage();
  return (
    <dl className={styles.changes}>
      {step.scales.map((scale) => {
        const before = sideNumber(step, value, 'before', scale.id);
        const after = sideNumber(step, value, 'after', scale.id);
        if (before === undefined && after === undefined) return null;
        return (
          <div key={scale.id}>
            <dt>{scale.prompt[language]}</dt>
            <dd>
              <b className={`${styles.number} ${styles.pair}`}>
                {before ?? '–'}
                <Icon name="onward" />
                {after ?? '–'}
              </b>
              <span>{words(before, after)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );

  function words(before: number | undefined, after: number | undefined): string {
    if (before === undefined) return t('change.onlyAfter', { after: after ?? 0 });
    if (after === undefined) return t('change.onlyBefore', { before });
    if (before === after) return t('change.same');
    return t(after > before ? 'change.up' : 'change.down', { by: Math.abs(after - before) });
  }
}
