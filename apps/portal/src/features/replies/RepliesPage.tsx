import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSendingIds } from '../../lib/sending-ids';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { BackLink } from '../../ui/BackLink';
import { Button, Card, Empty, Problem, Unreadable, useToast, Wait } from '../../ui';
import { putReply, removeReply, REPLIES, said, type SavedReply } from '../../ui/staff/replies';
import { ReplyForm } from './ReplyForm';
import styles from './RepliesPage.module.css';

/** One's own saved replies: what one says often, ready to be put into a comment or a message. */
export function RepliesPage() {
  const t = useText('replies');
  const say = useToast();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(REPLIES);
  const ids = useSendingIds();
  const [editing, setEditing] = useState<string | null>(null);
  const again = () => queries.invalidateQueries({ queryKey: REPLIES.queryKey });
  const remove = useMutation({
    mutationFn: (reply: SavedReply) => removeReply(reply.id),
    onSuccess: async (_, { id, title, text }) => {
      await again();
      say(t('removed', { title }), () => putReply(id, { title, text }).then(again));
    },
  });
  const done = async () => {
    ids.arrived('new');
    await again();
    setEditing(null);
  };
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <BackLink to="/account">{t('back')}</BackLink>
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        {editing !== 'new' && (
          <Button kind="main" icon="plus" onClick={() => setEditing('new')}>
            {t('add')}
          </Button>
        )}
      </div>
      <Problem error={error ?? remove.error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {editing === 'new' && (
        <Card title={t('add')} padded>
          <ReplyForm start={{ title: '', text: '' }} save={(body) => putReply(ids.of('new'), body).then(done)} onCancel={() => setEditing(null)} />
        </Card>
      )}
      {data?.items.length === 0 && editing === null && <Empty title={t('noneYet')}>{t('noneMore')}</Empty>}
      {data && data.items.length > 0 && (
        <ul className={styles.list}>
          {data.items.map((reply) => (
            <li key={reply.id}>
              <Card padded>
                {editing === reply.id ? (
                  <ReplyForm start={reply} save={(body) => putReply(reply.id, body).then(done)} onCancel={() => setEditing(null)} />
                ) : (
                  <div className={styles.reply}>
                    <div className="grow">
                      <h2>{reply.title}</h2>
                      {reply.unreadable ? <Unreadable /> : <p className={styles.words}>{said(reply.text, t('firstName'))}</p>}
                    </div>
                    <div className="acts">
                      <Button icon="pen" aria-label={t('changeOne', { title: reply.title })} onClick={() => setEditing(reply.id)}>
                        {t('change')}
                      </Button>
                      <Button kind="text" aria-label={t('removeOne', { title: reply.title })} busy={remove.isPending} onClick={() => remove.mutate(reply)}>
                        {t('remove')}
                      </Button>
                    </div>
                  </div>
                )}
              </Card>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
