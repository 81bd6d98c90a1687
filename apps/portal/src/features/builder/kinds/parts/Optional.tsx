import type { Step } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { FlagField, under, type Part } from '../../fields';

/** Whether one may go on without an answer. */
export function Optional<S extends Step>({ part }: { part: Part<S> }) {
  const t = useText('builderKinds');
  return <FlagField {...under(part as unknown as Part<Step>, 'optional')} label={t('step.optional')} />;
}
