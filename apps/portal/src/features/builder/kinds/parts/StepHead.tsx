import type { Localized, Step } from '@attune/exercise';
import { useContext } from 'react';
import { useText } from '../../../../lib/texts';
import { LocalizedField, under, type Part } from '../../fields';
import { InsideRepeat } from './inside';

/** What is asked, and a line that helps. Inside a repeat the question stands in the list already. */
export function StepHead<S extends Step>({ part, optional }: { part: Part<S>; optional?: boolean }) {
  const t = useText('builderKinds');
  const inside = useContext(InsideRepeat) !== null;
  const prompt = under(part, 'prompt') as Part<Localized | undefined>;
  return (
    <>
      {!inside && <LocalizedField {...prompt} label={t(optional ? 'step.title' : 'step.prompt')} optional={optional} />}
      <LocalizedField {...under(part, 'help')} label={t('step.help')} hint={t('step.helpHint')} optional />
    </>
  );
}
