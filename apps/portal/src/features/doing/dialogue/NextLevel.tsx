import { keptAttempt, type Answers, type DialogueStep, type Offer } from '@attune/exercise/on-demand';
import { doingAddress } from '../../../lib/response-draft';
import { useText } from '../../../lib/texts';
import { ButtonLink } from '../../../ui';
import { offerAfter } from './offers';

interface Props {
  step: DialogueStep;
  answers: Answers;
  offers: ReadonlySet<Offer>;
  assignmentId: string;
  /** The response that begins with it. */
  responseId: string;
}

/** The door to a harder rehearsal after a clear and warm one, or to an easier one after giving way. */
export function NextLevel({ step, answers, offers, assignmentId, responseId }: Props) {
  const t = useText('doing');
  const path = keptAttempt(step, answers[step.id]);
  const next = path && offerAfter(step, path);
  if (!next || (next.offer === 'harder' && !offers.has('harder'))) return null;
  return (
    <li>
      <ButtonLink icon="play" to={doingAddress({ assignmentId, responseId, level: next.variant.level })}>
        {t(next.offer === 'harder' ? 'offer.harder' : 'rehearsal.easier')}
      </ButtonLink>
    </li>
  );
}
