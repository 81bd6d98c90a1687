import type { Progress } from '@attune/clinical/progress';
import { practiceSentence } from '@attune/clinical/sentences';
import { localeOf } from '../../../lib/dates';
import { useLanguage, useText } from '../../../lib/texts';
import { PracticeWeeks } from './PracticeWeeks';

/** Planned against done in a sentence, and week by week with the reasons that were given. */
export function PracticePart({ progress: { practice, weeks } }: { progress: Progress }) {
  const t = useText('progress');
  const language = useLanguage();
  if (weeks.length === 0) return <p className="soft">{t('practice.none')}</p>;
  return (
    <div className="card card-pad stack">
      <p>{practiceSentence(practice, localeOf(language))}</p>
      <PracticeWeeks weeks={weeks} />
    </div>
  );
}
