import type { InstructionStep } from '@attune/exercise';
import { kindOf, allSteps, isBlank } from '@attune/exercise/on-demand';
import { useLocalized } from '../../../lib/localized';
import { useLanguage, useText } from '../../../lib/texts';
import { Strip } from '../../../ui';
import { useDoing } from '../context';
import styles from './kinds.module.css';
import type { KindProps } from './kind';

/** Something to read; the person's own earlier words may stand below it. */
export default function Instruction({ step }: KindProps<InstructionStep>) {
  const t = useText('doing');
  const say = useLocalized();
  const language = useLanguage();
  const { definition, answers, therapist } = useDoing();
  const earlier = allSteps(definition)
    .filter(({ id }) => step.shows?.includes(id) && !isBlank(answers[id]))
    .map((each) => ({ id: each.id, words: kindOf(each).sentence(each, answers[each.id], language) }));
  return (
    <div className={styles.read}>
      <p className={styles.body}>{say(step.body)}</p>
      {earlier.length > 0 && (
        <ul className={styles.own}>
          {earlier.map(({ id, words }) => (
            <li key={id} className="own">
              {t('quoted', { words })}
            </li>
          ))}
        </ul>
      )}
      {step.showsTherapistStatus && (
        <Strip icon="device">
          <p>{t('notTold', { name: therapist ?? t('yourTherapist') })}</p>
        </Strip>
      )}
    </div>
  );
}
