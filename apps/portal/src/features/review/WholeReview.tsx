import { useNavigate } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useKey } from '../../lib/keys';
import { usePermission } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button, Card, Problem, Saved, Strip, Unreadable } from '../../ui';
import { firstNameOf } from '../../ui/staff/replies';
import { ConsentCard } from '../partner/consent/ConsentCard';
import type { OpenedResponse } from './api';
import { CommentField } from './CommentField';
import { Kept, TwoVersions } from './draft/Kept';
import { NextCard } from './next/NextCard';
import styles from './Review.module.css';
import type { ReviewQueue } from './ReviewPage';
import { SkillRating } from './SkillRating';
import type { ReviewActs } from './use-review';

/** The exercise in which a client asks somebody to know about a goal, by its tag in the catalogue. */
const ASKS_A_PARTNER = 'C4';
/** Where the comment on the whole is written. */
const WHOLE = 'whole-comment';

interface Props {
  response: OpenedResponse;
  review: ReviewActs;
  mayReview: boolean;
  queue?: ReviewQueue;
}

/** The skill rating, the comment on the whole, what comes next, and marking it read; from the inbox it goes on to the next. */
export function WholeReview({ response, review, mayReview, queue }: Props) {
  const t = useText('review');
  const replying = useText('replying');
  const navigate = useNavigate();
  const { date } = useDates();
  const mayAssign = usePermission('assignment.write');
  const waits = response.state === 'waiting';
  const goOn = async () => {
    if (queue) await navigate(queue.next ?? queue.home);
  };
  const read = () => void review.markRead().then(goOn, () => undefined);
  useKey('c', mayReview ? () => document.querySelector<HTMLElement>(`#${WHOLE} textarea`)?.focus() : null);
  useKey('e', mayReview && waits && !review.busy ? read : null);
  const { own, others, draft } = review;
  const typed = draft.state.words.comment;
  return (
    <aside className={`stack ${styles.aside}`}>
      {mayReview && (
        <Card title={t('answer')} padded>
          <div className={styles.whole} id={WHOLE}>
            <SkillRating rating={review.rating} onRate={review.rate} />
            {(own?.unreadable || response.draft?.unreadable) && (
              <Strip tone="amber">
                <Unreadable />
                <p>{replying('draft.unreadable')}</p>
              </Strip>
            )}
            <TwoVersions draft={draft} />
            <CommentField
              key={`${draft.state.epoch} ${own?.comment ?? ''}`}
              label={t('comment.toClient', { name: response.client.name })}
              hint={t('comment.hint')}
              start={typed || own?.comment || ''}
              verb={queue?.next ? t('sendNext') : t('send')}
              mayClear={Boolean(own?.comment)}
              firstName={firstNameOf(response.client.name)}
              shortcut="c"
              kept={<Kept draft={draft} typed={typed !== ''} />}
              onText={(comment) => review.type({ comment })}
              send={async (comment) => {
                await review.comment(comment);
                await goOn();
              }}
            />
            {waits && (
              <Button icon="check" busy={review.busy} aria-keyshortcuts="e" onClick={read}>
                {queue?.next ? t('readNext') : t('read')} <kbd aria-hidden="true">E</kbd>
              </Button>
            )}
            <Problem error={review.error} />
            <Saved>{review.saved && !review.busy && t('saved')}</Saved>
          </div>
        </Card>
      )}
      {mayAssign && <NextCard responseId={response.id} clientId={response.client.id} />}
      {response.definition.tags.includes(ASKS_A_PARTNER) && <ConsentCard clientId={response.client.id} of={{ assignmentId: response.assignmentId }} />}
      {others.map((each) => (
        <Card key={each.memberId} title={each.memberName} padded end={<span className="faint">{date(each.updatedAt, 'short')}</span>}>
          {each.unreadable ? <Unreadable /> : <p>{each.comment ?? <span className="faint">{t('othersRead')}</span>}</p>}
          {each.skillRating && <p className="soft">{t('othersRated', { rating: each.skillRating, word: t(`skill.${each.skillRating as 1}`) })}</p>}
        </Card>
      ))}
    </aside>
  );
}
