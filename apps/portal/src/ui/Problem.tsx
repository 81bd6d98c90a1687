import { ApiError } from '../lib/problem';
import { useText, type Translate } from '../lib/texts';
import { Button } from './Button';
import { Strip } from './Strip';

interface Props {
  error: unknown;
  /** The page's own sentence, where the code has a meaning here. */
  text?: string | null;
  onRetry?: () => void;
}

/** What happened, what is safe, what to do: for errors that belong to no field. Draws nothing without an error. */
export function Problem({ error, text, onRetry }: Props) {
  const t = useText('common');
  if (!error) return null;
  const reference = error instanceof ApiError && error.status >= 500 ? error.correlationId : null;
  return (
    <Strip tone="amber" icon="alert" role="alert">
      <p>{text ?? sayProblem(error, t)}</p>
      {reference && <p className="faint">{t('reference', { id: reference })}</p>}
      {onRetry && (
        <Button kind="text" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      )}
    </Strip>
  );
}

/** What an error means, in general. */
export function sayProblem(error: unknown, t: Translate<'common'>): string {
  if (!(error instanceof ApiError)) return t('problem.unknown');
  if (error.status === 0) return t('problem.unreachable');
  if (error.code === 'text.unreadable') return t('unreadable');
  if (error.status === 403) return t('problem.denied');
  if (error.status === 404) return t('problem.gone');
  if (error.status === 412) return t('problem.changed');
  if (error.status === 422) return t('problem.fields');
  if (error.status === 429) return t('problem.slowDown', { seconds: error.retryAfter ?? 30 });
  if (error.status === 503) return t('problem.busy');
  return t('problem.unknown');
}
