import { useMutation } from '@tanstack/react-query';
import { useFragmentToken } from '../../lib/fragment';
import { ApiError, isPassing } from '../../lib/problem';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import { unsubscribe } from './api';

/** Where the link of a reminder mail leads: nothing happens by opening it, and one press turns such mails off. */
export function UnsubscribePage() {
  const t = useText('reminders');
  const token = useFragmentToken();
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: () => unsubscribe(token) });
  useTitle(t('tab'));
  if (isSuccess) {
    return (
      <>
        <div role="status">
          <h1>{t('off.done')}</h1>
          <p>{t('off.doneMore')}</p>
        </div>
        <ButtonLink wide to="/account/reminders">
          {t('off.open')}
        </ButtonLink>
      </>
    );
  }
  const old = !token || (error instanceof ApiError && !isPassing(error) && error.status < 500 && error.status !== 429);
  return (
    <>
      <div>
        <h1>{t('off.title')}</h1>
        <p>{t(old ? 'off.old' : 'off.lead')}</p>
      </div>
      {!old && <Problem error={error} />}
      <div className="form">
        {old ? (
          <ButtonLink wide kind="main" to="/account/reminders">
            {t('off.open')}
          </ButtonLink>
        ) : (
          <>
            <Button kind="main" wide busy={isPending} onClick={() => mutate()}>
              {t('off.act')}
            </Button>
            <ButtonLink kind="text" wide to="/account/reminders">
              {t('off.settings')}
            </ButtonLink>
          </>
        )}
      </div>
    </>
  );
}
