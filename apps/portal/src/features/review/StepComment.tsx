import { useState } from 'react';
import { useText } from '../../lib/texts';
import { Button } from '../../ui';
import { firstNameOf } from '../../ui/staff/replies';
import type { OpenedResponse } from './api';
import { CommentField } from './CommentField';
import { Kept } from './draft/Kept';
import styles from './Review.module.css';
import type { ReviewActs } from './use-review';

interface Props {
  stepId: string;
  response: OpenedResponse;
  /** Null where nothing may be said: without the right to review, and on a private answer. */
  review: ReviewActs | null;
}

/** What was said to one answer, and the place to say something. What was typed here and not sent stands there again. */
export function StepComment({ stepId, response: { reviews, client }, review }: Props) {
  const t = useText('review');
  const typed = review?.draft.state.words.comments[stepId] ?? '';
  const [writing, setWriting] = useState(typed !== '');
  const own = review?.own?.comments[stepId] ?? '';
  const said = reviews.filter((each) => each.comments[stepId] && each !== review?.own);
  return (
    <>
      {said.map((each) => (
        <p key={each.memberId} className={styles.said}>
          <b>{each.memberName}</b> {each.comments[stepId]}
        </p>
      ))}
      {own && !writing && (
        <p className={styles.said}>
          <b>{t('you')}</b> {own}
        </p>
      )}
      {review && !writing && (
        <Button kind="text" className={styles.comment} icon="message" onClick={() => setWriting(true)}>
          {t(own ? 'comment.change' : 'comment.add')}
        </Button>
      )}
      {review && writing && (
        <div className={styles.wide}>
          <CommentField
            key={review.draft.state.epoch}
            label={t('comment.onAnswer')}
            start={typed || own}
            verb={t('comment.save')}
            mayClear={own !== ''}
            firstName={firstNameOf(client.name)}
            autoFocus={typed === ''}
            kept={<Kept draft={review.draft} typed={typed !== ''} />}
            onText={(text) => review.type({ step: stepId, text })}
            onCancel={() => {
              review.type({ step: stepId, text: '' });
              setWriting(false);
            }}
            send={async (text) => {
              await review.commentStep(stepId, text);
              setWriting(false);
            }}
          />
        </div>
      )}
    </>
  );
}
