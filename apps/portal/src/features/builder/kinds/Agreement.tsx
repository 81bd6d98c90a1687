import type { AgreementSection, AgreementStep } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { FlagField, IdLabelList, stepPart, under, type Part } from '../fields';
import type { BuildProps } from './build';
import { Optional } from './parts/Optional';
import { StepHead } from './parts/StepHead';
import { StepMore } from './parts/StepMore';

/** A written agreement: sections with clauses, and who signs. */
export default function Agreement(props: BuildProps<AgreementStep>) {
  const t = useText('builderKinds');
  const part = stepPart(props);
  return (
    <>
      <StepHead part={part} />
      <IdLabelList
        {...under(part, 'sections')}
        label={t('agreement.sections')}
        one={t('agreement.section')}
        add={t('agreement.addSection')}
        prefix="section"
        start={{ canWriteOwn: true }}
        max={12}
        unfolded
      >
        {(section) => <Clauses {...section} />}
      </IdLabelList>
      <IdLabelList
        {...under(part, 'roles')}
        label={t('agreement.roles')}
        hint={t('agreement.rolesHint')}
        one={t('agreement.role')}
        add={t('agreement.addRole')}
        prefix="role"
        max={2}
      />
      <Optional part={part} />
      <StepMore part={part} words carries />
    </>
  );
}

/** What a section says, sentence by sentence, and whether the client may add to it. */
function Clauses(section: Part<AgreementSection>) {
  const t = useText('builderKinds');
  return (
    <>
      <IdLabelList
        {...under(section, 'clauses')}
        label={t('agreement.clauses')}
        hint={t('agreement.clausesHint')}
        one={t('agreement.clause')}
        add={t('agreement.addClause')}
        prefix="clause"
        max={20}
        optional
      />
      <FlagField {...under(section, 'canWriteOwn')} label={t('agreement.canWriteOwn')} />
    </>
  );
}
