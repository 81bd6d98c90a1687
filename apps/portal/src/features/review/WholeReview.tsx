import { useNavigate } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Button, Card, Problem, Saved } from '../../ui';
import { ConsentCard } from '../partner/consent/ConsentCard';
import type { OpenedResponse } from './api';
import { CommentField } from './CommentField';
import styles from './Review.module.css';
import type { ReviewQueue } from './ReviewPage';
import { SkillRating } from './SkillRating';
import type { ReviewActs } from './use-review';

/** The exercise in which a client asks somebody to know about a goal, by its tag in the catalogue. */
const ASKS_A_PARTNER = 'C4';

interface Props {
  response: OpenedResponse;
  review: ReviewActs;
  mayReview: boolean;
  queue?: ReviewQueue;
}

/** The skill rating, the comment on the whole, and marking it read; from the inbox it goes on to the next. */
export function WholeReview({ response, review, mayReview, queue }: Props) {
  const t = useText('review');
  const navigate = useNavigate();
  const { date } = useDates();
  const goOn = async () => {
    if (queue) await navigate(queue.next ?? queue.home);
  };
  const { own, others } = review;
  return (
    <aside className={`stack ${styles.aside}`}>
      {mayReview && (
        <Card title={t('answer')} padded>
          <div className={styles.whole}>
            <SkillRating rating={review.rating} onRate={review.rate} />
            <CommentField
              key={own?.updatedAt && own.comment ? own.comment : 'new'}
              label={t('comment.toClient', { name: response.client.name })}
              hint={t('comment.hint')}
              start={own?.comment ?? ''}
              verb={queue?.next ? t('sendNext') : t('send')}
              mayClear={Boolean(own?.comment)}
              send={async (comment) => {
                await review.save({ comment });
                await goOn();
              }}
            />
            {response.state === 'waiting' && (
              <Button icon="check" busy={review.busy} onClick={() => void review.save({}).then(goOn, () => undefined)}>
                {queue?.next ? t('readNext') : t('read')}
              </Button>
            )}
            <Problem error={review.error} />
            <Saved>{review.saved && !review.busy && t('saved')}</Saved>
          </div>
        </Card>
      )}
      {response.definition.tags.includes(ASKS_A_PARTNER) && <ConsentCard clientId={response.client.id} of={{ assignmentId: response.assignmentId }} />}
      {others.map((each) => (
        <Card key={each.memberId} title={each.memberName} padded end={<span className="faint">{date(each.updatedAt, 'short')}</span>}>
          <p>{each.comment ?? <span className="faint">{t('othersRead')}</span>}</p>
          {each.skillRating && <p className="soft">{t('othersRated', { rating: each.skillRating, word: t(`skill.${each.skillRating as 1}`) })}</p>}
        </Card>
      ))}
    </aside>
  );
}
