import { useState } from 'react';
import { useText } from '../../lib/texts';
import { Button } from '../../ui';
import type { Review } from './api';
import { CommentField } from './CommentField';
import styles from './Review.module.css';
import type { ReviewActs } from './use-review';

interface Props {
  stepId: string;
  reviews: readonly Review[];
  /** Null where nothing may be said: without the right to review, and on a private answer. */
  review: ReviewActs | null;
}

/** What was said to one answer, and the place to say something. */
export function StepComment({ stepId, reviews, review }: Props) {
  const t = useText('review');
  const [writing, setWriting] = useState(false);
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
            label={t('comment.onAnswer')}
            start={own}
            verb={t('comment.save')}
            mayClear={own !== ''}
            autoFocus
            onCancel={() => setWriting(false)}
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
