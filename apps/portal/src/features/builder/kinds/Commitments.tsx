import type { CommitmentsStep } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { FlagField, IdLabelList, stepPart, under } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** Promises that come back: kept, not kept, moved. */
export default function Commitments(props: BuildProps<CommitmentsStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  return (
    <>
      <StepHead part={part} />
      <IdLabelList
        {...under(part, 'commitments')}
        label={t('commitments.list')}
        one={t('commitments.one')}
        add={t('commitments.add')}
        prefix="promise"
        max={30}
        optional
      />
      <FlagField {...under(part, 'canWriteOwn')} label={t('commitments.canWriteOwn')} />
      <IdLabelList
        {...under(part, 'rhythms')}
        label={t('commitments.rhythms')}
        hint={t('commitments.rhythmsHint')}
        one={t('rhythm.one')}
        add={t('rhythm.add')}
        prefix="rhythm"
        max={12}
        optional
      />
      <IdLabelList
        {...under(part, 'reasons')}
        label={t('commitments.reasons')}
        hint={t('commitments.reasonsHint')}
        one={t('commitments.reason')}
        add={t('commitments.addReason')}
        prefix="reason"
        max={20}
        optional
      />
      <Optional part={part} />
      <StepMore part={part} words carries />
    </>
  );
}
